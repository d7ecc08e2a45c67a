// Made by scripts/emoji-names.mjs from CLDR 48.2.0 (Unicode-3.0).
/** How flags are named, then the names of `EMOJI_ORDER`, parted by `|`. */
export const EMOJI_NAMES: string = `cờ: {0}|người: tóc đỏ|người: tóc xoăn|người: tóc trắng|người: hói|đàn ông: tóc đỏ|đàn ông: tóc xoăn|đàn ông: tóc trắng|
đàn ông: hói|phụ nữ: tóc đỏ|phụ nữ: tóc xoăn|phụ nữ: tóc trắng|phụ nữ: hói|người đi bộ: hướng sang phải|người phụ nữ đi bộ: hướng sang phải|người đàn ông đi bộ: hướng sang phải|
người quỳ: hướng sang phải|người phụ nữ quỳ: hướng sang phải|người đàn ông quỳ: hướng sang phải|người với gậy dò đường: hướng sang phải|người đàn ông với gậy dò đường: hướng sang phải|người phụ nữ với gậy dò đường: hướng sang phải|người trên xe lăn điện: hướng sang phải|người đàn ông trên xe lăn điện: hướng sang phải|
người phụ nữ trên xe lăn điện: hướng sang phải|người trên xe lăn tay: hướng sang phải|người đàn ông trên xe lăn tay: hướng sang phải|người phụ nữ trên xe lăn tay: hướng sang phải|người chạy: hướng sang phải|người phụ nữ đang chạy: hướng sang phải|người đàn ông đang chạy: hướng sang phải|nụ hôn: phụ nữ, đàn ông|
nụ hôn: đàn ông, đàn ông|nụ hôn: phụ nữ, phụ nữ|cặp đôi với trái tim: phụ nữ, đàn ông|cặp đôi với trái tim: đàn ông, đàn ông|cặp đôi với trái tim: phụ nữ, phụ nữ|gia đình: đàn ông, phụ nữ, con trai|gia đình: đàn ông, phụ nữ, con gái|gia đình: đàn ông, phụ nữ, con gái, con trai|
gia đình: đàn ông, phụ nữ, con trai, con trai|gia đình: đàn ông, phụ nữ, con gái, con gái|gia đình: đàn ông, đàn ông, con trai|gia đình: đàn ông, đàn ông, con gái|gia đình: đàn ông, đàn ông, con gái, con trai|gia đình: đàn ông, đàn ông, con trai, con trai|gia đình: đàn ông, đàn ông, con gái, con gái|gia đình: phụ nữ, phụ nữ, con trai|
gia đình: phụ nữ, phụ nữ, con gái|gia đình: phụ nữ, phụ nữ, con gái, con trai|gia đình: phụ nữ, phụ nữ, con trai, con trai|gia đình: phụ nữ, phụ nữ, con gái, con gái|gia đình: đàn ông, con trai|gia đình: đàn ông, con trai, con trai|gia đình: đàn ông, con gái|gia đình: đàn ông, con gái, con trai|
gia đình: đàn ông, con gái, con gái|gia đình: phụ nữ, con trai|gia đình: phụ nữ, con trai, con trai|gia đình: phụ nữ, con gái|gia đình: phụ nữ, con gái, con trai|gia đình: phụ nữ, con gái, con gái|mũ phím: 10|cờ: Anh Quốc|
cờ: Scotland|cờ: Xứ Wales|màu da sáng|màu da sáng trung bình|màu da trung bình|màu da tối trung bình|màu da tối|mục|
dấu ngắt đoạn|biểu tượng kiếm ngược|biểu tượng song kiếm|mũi tên hướng trái|mũi tên trái có dấu gạch chéo|mũi tên hướng phải|mũi tên phải có dấu gạch chéo|mũi tên hướng lên|
mũi tên hướng xuống|mũi tên sóng trái|mũi tên sóng phải|mũi tên trái hai đầu|mũi tên hướng lên hai đầu|mũi tên phải hai đầu|mũi tên hướng xuống hai đầu|mũi tên trái có đuôi|
mũi tên phải có đuôi|mũi tên trái từ thanh|mũi tên hướng lên từ thanh|mũi tên phải từ thanh|mũi tên hướng xuống từ thanh|mũi tên lên xuống có nét ngang|mũi tên trái có vòng tròn nhỏ|mũi tên phải có vòng tròn nhỏ|
mũi tên sóng trái phải|mũi tên xuống hình dích dắc|mũi tên hướng lên có đầu sang trái|mũi tên hướng lên có đầu sang phải|mũi tên hướng xuống có đầu sang trái|mũi tên hướng xuống có đầu sang phải|mũi tên phải có góc hướng xuống|mũi tên hướng xuống có góc sang trái|
mũi tên hình bán nguyệt đầu ngược chiều kim đồng hồ|mũi tên hình bán nguyệt đầu theo chiều kim đồng hồ|mũi tên tây bắc đến thanh dài|mũi tên trái đến thanh trên mũi tên phải đến thanh|mũi tên mở tròn ngược chiều kim đồng hồ|mũi tên mở tròn theo chiều kim đồng hồ|nét thẳng trái có ngạnh hướng lên|nét thẳng trái có ngạnh hướng xuống|
nét thẳng hướng lên có ngạnh sang phải|nét thẳng hướng lên có ngạnh sang trái|nét thẳng phải có ngạnh hướng lên|nét thẳng phải có ngạnh hướng xuống|nét thẳng hướng xuống có ngạnh sang phải|nét thẳng hướng xuống có ngạnh sang trái|mũi tên phải trên mũi tên trái|mũi tên lên/xuống|
mũi tên trái/phải|mũi tên ghép trái|mũi tên ghép hướng lên|mũi tên ghép phải|mũi tên ghép hướng xuống|nét thẳng có ngạnh trái trên nét thẳng có ngạnh phải|nét thẳng có ngạnh phải trên nét thẳng có ngạnh trái|mũi tên kép trái|
mũi tên kép trái có dấu gạch chéo|mũi tên kép hướng lên|mũi tên kép phải|mũi tên kép phải có dấu gạch chéo|mũi tên kép xuống|mũi tên kép trái phải|mũi tên kép trái phải có dấu gạch chéo|mũi tên kép tây bắc|
mũi tên kép đông bắc|mũi tên kép đông nam|mũi tên kép tây nam|mũi tên ba trái|mũi tên ba phải|mũi tên ngoằn ngoèo trái|mũi tên ngoằn ngoèo phải|mũi tên hướng lên có hai nét gạch|
mũi tên hướng xuống có hai nét gạch|mũi tên trái nét đứt|mũi tên hướng lên nét đứt|mũi tên phải nét đứt|mũi tên hướng xuống nét đứt|mũi tên trái đến thanh|mũi tên phải đến thanh|mũi tên rỗng trái|
mũi tên rỗng hướng lên|mũi tên rỗng phải|mũi tên rỗng hướng xuống|mũi tên rỗng hướng lên từ thanh|mũi tên hướng xuống bên trái mũi tên hướng lên|với mọi|vi phân riêng phần|tồn tại|
tập hợp rỗng|số gia|nabla|phần tử của|không thuộc|chứa|chứng minh kết thúc|tích đa phân|
tổng đa phân|không nhỏ hơn|dấu khác|không lớn hơn|dấu trừ|trừ hoặc cộng|dấu gạch chéo phân chia|toán tử dấu hoa thị|
vòng toán tử|toán tử dấu đầu dòng|căn bậc hai|tỷ lệ|biểu tượng vô cực|góc vuông|góc|chia ra|
song song|logic và|giao|hợp|tích phân|tích phân kép|tích phân theo chu tuyến|do đó|
vì|tỉ số|tỷ lệ thức|toán tử tương ứng|dấu ngã ngược|cực thuận|gần bằng|xấp xỉ bằng|
dấu xấp xỉ|như nhau|xấp xỉ|tương đương|bằng|tương đồng|dấu nhỏ hơn hoặc bằng|dấu lớn hơn hoặc bằng|
nhỏ hơn bằng|lớn hơn bằng|ít hơn rất nhiều so với|lớn hơn nhiều|trong khoảng|lớn hơn tương đương|đứng trước|đứng sau|
không đứng sau|tập hợp con của|tập cha|tập con bằng|tập cha bằng|dấu cộng trong vòng tròn|dấu trừ trong vòng tròn|dấu nhân trong vòng tròn|
dấu chia trong vòng tròn|toán tử dấu chấm trong vòng tròn|toán tử hình khuyên trong vòng tròn|toán tử hoa thị trong vòng tròn|dấu cộng trong hình vuông|dấu trừ trong hình vuông|chữ T lộn ngược|không bắt buộc|
đứng trước trong hệ thức|đứng sau trong hệ thức|không chứa như nhóm con bình thường bằng|gốc|ma trận liên hợp hermitian|tam giác vuông|logic hoặc đa phân|giao đa phân|
hợp đa phân|toán tử dấu chấm|toán tử dấu sao|phép nối tự nhiên|giao kép|ít hơn rất nhiều|lớn hơn rất nhiều|dấu ba chấm dọc|
dấu ba chấm ngang đường trung tuyến|dấu ba chấm chéo phải trên|dấu ba chấm chéo phải xuống|nốt móc đơn|nốt giáng|nốt thăng|mặt cười toe toét|mặt cười miệng há với mắt to|
mặt cười miệng há mắt cười|mặt cười nhe răng và mắt cười|mặt cười miệng há mắt nhắm chặt|mặt cười toát mồ hôi|mặt cười lăn cười bò|mặt cười với nước mắt vui sướng|mặt cười mỉm|mặt lộn ngược|
mặt tan chảy|mặt nháy mắt|mặt cười híp mắt|mặt cười có hào quang|mặt cười với 3 trái tim|mặt cười mắt hình trái tim|ngưỡng mộ|mặt đang hôn gió|
mặt hôn|mặt cười|mặt hôn mắt nhắm|mặt hôn mắt cười|mặt cười với nước mắt|mặt thưởng thức món ngon|mặt lè lưỡi|mặt lè lưỡi nháy mắt|
mặt làm trò hề|mặt thè lưỡi mắt nhắm chặt|mặt có tiền ở miệng|mặt ôm|mặt với tay che miệng|mặt với cặp mắt mở to và tay che miệng|mặt hé mắt nhìn trộm|mặt ra dấu suỵt|
mặt suy nghĩ|mặt chào|mặt có miệng bị kéo khóa|mặt với lông mày rướn lên|mặt trung lập|mặt vô cảm|mặt không có miệng|mặt có đường viền chấm chấm|
mặt trong đám mây|mặt cười khẩy|mặt buồn|mặt có mắt đu đưa|mặt nhăn nhó|mặt thở ra|mặt nói dối|mặt lắc|
lắc đầu|gật đầu|mặt nhẹ nhõm|mặt trầm ngâm|mặt buồn ngủ|mặt chảy dãi|mặt đang ngủ|mặt có túi mắt|
mặt đeo khẩu trang y tế|mặt có miệng ngậm nhiệt kế|mặt đeo băng đầu|mặt buồn nôn|mặt nôn mửa|mặt hắt hơi|mặt nóng|mặt lạnh|
mặt choáng váng|mặt chóng mặt|mặt có đôi mắt xoắn ốc|đầu nổ tung|mặt đội mũ cao bồi|mặt tiệc tùng|mặt trá hình|mặt cười đeo kính|
mặt mọt sách|mặt với kính một mắt|mặt bối rối|mặt có miệng xiên|mặt lo lắng|mặt hơi cau mày|mặt cau mày|mặt có miệng há|
mặt làm thinh|mặt kinh ngạc|mặt đỏ ửng|mặt méo|mặt cầu xin|mặt kìm nén nước mắt|mặt cau miệng há|mặt đau khổ|
mặt sợ hãi|mặt lo lắng và toát mồ hôi|mặt thất vọng nhưng nhẹ nhõm|mặt khóc|mặt khóc to|mặt la hét kinh hãi|mặt xấu hổ|mặt kiên nhẫn|
mặt thất vọng|mặt chán nản với mồ hôi|mặt kiệt sức|mặt mệt mỏi|mặt đang ngáp|mặt có mũi đang phì hơi|mặt hờn dỗi|mặt giận giữ|
mặt có các ký hiệu trên miệng|mặt cười có sừng|mặt giận giữ có sừng|đầu lâu|đầu lâu xương chéo|đống phân|mặt hề|mặt quỷ|
yêu tinh|ma|người ngoài hành tinh|quái vật ngoài hành tinh|mặt rô-bốt|mặt mèo cười tươi|mặt mèo cười tươi với hai mắt híp lại|mặt mèo có nước mắt vui sướng|
mặt mèo cười mắt hình trái tim|mặt mèo cười gượng|mặt mèo hôn mắt nhắm|mặt mèo mệt lử|mặt mèo đang khóc|mặt mèo hờn dỗi|khỉ không nhìn điều xấu|khỉ không nghe điều xấu|
khỉ không nói điều xấu|thư tình|trái tim với mũi tên|trái tim với ruy băng|trái tim lấp lánh|trái tim lớn dần|trái tim đang đập|trái tim xoay vòng|
hai trái tim|hình trang trí trái tim|dấu chấm than hình trái tim đậm|trái tim tan vỡ|trái tim bốc lửa|trái tim đang lành|trái tim màu đỏ|trái tim màu hồng|
trái tim màu cam|trái tim màu vàng|trái tim màu lục|trái tim màu lam|trái tim màu xanh dương nhạt|trái tim màu tím|trái tim màu nâu|trái tim màu đen|
trái tim màu xám|trái tim màu trắng|dấu nụ hôn|100 điểm|biểu tượng giận giữ|đám mây chiến đấu|va chạm|choáng váng|
giọt mồ hôi|lao đi|lỗ|bong bóng lời nói|mắt trong bong bóng lời nói|bong bóng lời nói trái|bong bóng góc phải|bong bóng suy nghĩ|
buồn ngủ|vẫy tay|mu bàn tay giơ lên|tay xòe ngón giơ lên|bàn tay giơ lên|tay thần lửa|bàn tay hướng sang bên phải|bàn tay hướng sang bên trái|
bàn tay có lòng bàn tay hướng xuống|bàn tay có lòng bàn tay hướng lên|bàn tay đẩy sang trái|bàn tay đẩy sang phải|bàn tay làm dấu OK|ngón tay khum lại|tay chụm|tay chiến thắng|
hai ngón tay bắt chéo|bàn tay với ngón trỏ và ngón cái bắt chéo|cử chỉ yêu nhau|ký hiệu cặp sừng|bàn tay gọi cho tôi|ngón trỏ trái chỉ sang trái|ngón trỏ trái chỉ sang phải|ngón trỏ trái chỉ lên|
ngón giữa|ngón trỏ trái chỉ xuống|ngón trỏ chỉ lên trên|ngón trỏ chỉ vào người xem|dấu ra hiệu đồng ý|dấu ra hiệu từ chối|nắm đấm giơ lên|nắm đấm|
nắm đấm hướng phía trái|nắm đấm hướng sang phải|vỗ tay|hai bàn tay giơ lên|hai bàn tay tạo hình trái tim|hai bàn tay đang xòe|hai bàn tay chạm vào nhau|bắt tay|
chắp tay|bàn tay đang viết|sơn móng tay|tự sướng|bắp tay gập lại|cánh tay giả|chân giả|Chân|
bàn chân|tai|tai đeo thiết bị trợ thính|mũi|não|cơ quan tim|phổi|răng|
xương|đôi mắt|mắt|lưỡi|miệng|cắn môi|trẻ con|trẻ em|
con trai|con gái|người|người tóc vàng hoe|đàn ông|người có râu|người đàn ông có râu|người đàn ông tóc vàng hoe|
phụ nữ|người phụ nữ có râu|người phụ nữ tóc vàng hoe|người lớn tuổi|cụ ông|cụ bà|người đang cau mày|người đàn ông cau mày|
người phụ nữ cau mày|người đang bĩu môi|người đàn ông bĩu môi|người phụ nữ bĩu môi|người ra hiệu phản đối|người đàn ông ra hiệu phản đối|người phụ nữ ra hiệu phản đối|người ra hiệu đồng ý|
người đàn ông ra hiệu đồng ý|người phụ nữ ra hiệu đồng ý|người ra hiệu trợ giúp|người đàn ông ra hiệu trợ giúp|người phụ nữ ra hiệu trợ giúp|người giơ cao tay|người đàn ông giơ cao tay|người phụ nữ giơ cao tay|
người khiếm thính|người đàn ông khiếm thính|người phụ nữ khiếm thính|người đang cúi đầu|người đàn ông cúi đầu|người phụ nữ cúi đầu|người lấy tay che mặt|người đàn ông lấy tay che mặt|
người phụ nữ lấy tay che mặt|người nhún vai|người đàn ông nhún vai|người phụ nữ nhún vai|nhân viên y tế|nhân viên y tế nam|nhân viên y tế nữ|sinh viên|
sinh viên nam|sinh viên nữ|giáo viên|giáo viên nam|giáo viên nữ|thẩm phán|thẩm phán nam|thẩm phán nữ|
nông dân|nông dân nam|nông dân nữ|đầu bếp|đầu bếp nam|đầu bếp nữ|thợ máy|thợ máy nam|
thợ máy nữ|công nhân nhà máy|công nhân nhà máy nam|công nhân nhà máy nữ|nhân viên văn phòng|nhân viên văn phòng nam|nhân viên văn phòng nữ|nhà khoa học|
nhà khoa học nam|nhà khoa học nữ|kỹ sư công nghệ|kỹ sư công nghệ nam|kỹ sư công nghệ nữ|ca sĩ|nam ca sĩ|nữ ca sĩ|
họa sĩ|họa sĩ nam|họa sĩ nữ|phi công|phi công nam|phi công nữ|phi hành gia|phi hành gia nam|
phi hành gia nữ|lính cứu hỏa|lính cứu hỏa nam|lính cứu hỏa nữ|cảnh sát|cảnh sát nam|cảnh sát nữ|thám tử|
thám tử nam|thám tử nữ|bảo vệ|bảo vệ nam|bảo vệ nữ|ninja|công nhân xây dựng|công nhân xây dựng nam|
công nhân xây dựng nữ|người đội vương miện|hoàng tử|công chúa|người đội khăn xếp|người đàn ông đội khăn xếp|người phụ nữ đội khăn xếp|người đàn ông đội mũ Trung Quốc|
người phụ nữ quàng khăn trùm đầu|người mặc bộ vest|người đàn ông mặc bộ vest|người phụ nữ mặc bộ vest|người đội khăn voan|người đàn ông đội khăn voan|người phụ nữ đội khăn voan|người phụ nữ có thai|
người đàn ông mang bầu|người mang bầu|cho con bú|người phụ nữ cho con bú|người cho con bú|người cho em bé bú|thiên thần nhỏ|Ông già Noel|
mẹ giáng sinh|bà già Noel|siêu anh hùng|nam siêu anh hùng|nữ siêu anh hùng|nhân vật siêu phản diện|nam siêu phản diện|nữ siêu phản diện|
pháp sư|pháp sư nam|pháp sư nữ|tiên|ông tiên|bà tiên|ma cà rồng|ma cà rồng nam|
ma cà rồng nữ|người cá|chàng tiên cá|nàng tiên cá|yêu ma|nam quỷ|nữ quỷ|thần|
nam thần|nữ thần|xác chết sống lại|xác chết nam sống lại|xác chết nữ sống lại|người khổng lồ độc ác|sinh vật nhiều lông|người được xoa bóp mặt|
người đàn ông được xoa bóp mặt|người phụ nữ được xoa bóp mặt|người được cắt tóc|người đàn ông được cắt tóc|người phụ nữ được cắt tóc|người đi bộ|người đàn ông đi bộ|người phụ nữ đi bộ|
người đứng|người đàn ông đứng|người phụ nữ đứng|người quỳ|người đàn ông quỳ|người phụ nữ quỳ|người với gậy dò đường|người đàn ông với gậy dò đường|
người phụ nữ với gậy dò đường|người trên xe lăn điện|người đàn ông trên xe lăn điện|người phụ nữ trên xe lăn điện|người trên xe lăn tay|người đàn ông trên xe lăn tay|người phụ nữ trên xe lăn tay|người chạy|
người đàn ông đang chạy|người phụ nữ đang chạy|vũ công ba lê|người phụ nữ đang khiêu vũ|người đàn ông đang khiêu vũ|người đàn ông mặc vest đang bay lên|những người đeo tai thỏ|những người đàn ông đeo tai thỏ|
những người phụ nữ đeo tai thỏ|người ở trong phòng xông hơi|người đàn ông ở trong phòng xông hơi|người phụ nữ ở trong phòng xông hơi|người đang leo núi|người đàn ông đang leo núi|người phụ nữ đang leo núi|người đấu kiếm|
đua ngựa|người trượt tuyết|người trượt ván tuyết|người chơi gôn|người đàn ông chơi gôn|người phụ nữ chơi gôn|người lướt sóng|người đàn ông lướt sóng|
người phụ nữ lướt sóng|người chèo thuyền|người đàn ông chèo thuyền|người phụ nữ chèo thuyền|người bơi|người đàn ông đang bơi|người phụ nữ đang bơi|người chơi bóng|
người đàn ông chơi bóng|người phụ nữ chơi bóng|người cử tạ|người đàn ông cử tạ|người phụ nữ cử tạ|người đi xe đạp|người đàn ông đi xe đạp|người phụ nữ đi xe đạp|
người đi xe đạp leo núi|người đàn ông đi xe đạp leo núi|người phụ nữ đi xe đạp leo núi|người nhào lộn|người đàn ông nhào lộn|người phụ nữ nhào lộn|người chơi vật|những người đàn ông chơi vật|
những người phụ nữ chơi vật|người chơi bóng nước|người đàn ông chơi bóng nước|người phụ nữ chơi bóng nước|người chơi bóng ném|người đàn ông chơi bóng ném|người phụ nữ chơi bóng ném|người tung hứng|
người đàn ông tung hứng|người phụ nữ tung hứng|người ngồi kiết già|người đàn ông ngồi kiết già|người phụ nữ ngồi kiết già|người đang tắm bồn|người trên giường|hai người nắm tay|
hai người phụ nữ nắm tay|người đàn ông và phụ nữ nắm tay|hai người đàn ông nắm tay|nụ hôn|cặp đôi với trái tim|đầu người đang nói|bóng tượng bán thân|các bóng tượng bán thân|
hai người ôm nhau|gia đình|gia đình: người lớn, người lớn, trẻ em|gia đình: người lớn, người lớn, trẻ em, trẻ em|gia đình: người lớn, trẻ em|gia đình: người lớn, trẻ em, trẻ em|dấu chân|dấu vân tay|
tóc đỏ|tóc xoăn|tóc trắng|hói|mặt khỉ|khỉ|khỉ đột|đười ươi|
mặt cún|chó|chó dẫn đường|chó hỗ trợ|chó xù|chó sói|cáo|gấu trúc|
mặt mèo|mèo|mèo đen|sư tử|mặt hổ|hổ|báo hoa mai|mặt ngựa|
nai sừng tấm Bắc Mỹ|con lừa|ngựa|kỳ lân|ngựa vằn|hươu|bò rừng|mặt bò|
bò đực|trâu nước|bò cái|mặt lợn|lợn|lợn rừng|mũi lợn|cừu đực|
cừu cái|dê|lạc đà|lạc đà hai bướu|lạc đà không bướu|hươu cao cổ|voi|voi ma mút|
tê giác|hà mã|mặt chuột|chuột|chuột cống|mặt hamster|mặt thỏ|thỏ|
sóc chuột|hải ly|nhím|dơi|gấu|Gấu trắng Bắc Cực|gấu túi|mặt gấu trúc|
con lười|rái cá|chồn hôi Mỹ|chuột túi|con lửng|dấu chân móng vuốt|gà tây|gà|
gà trống|gà mới nở|gà con|mặt trước gà con|chim|chim cánh cụt|bồ câu|đại bàng|
vịt|thiên nga|cú|chim cưu|lông chim|hồng hạc|con công|con vẹt|
cánh|chim hoét đen|con ngỗng|phượng hoàng|ếch|cá sấu|rùa|thằn lằn|
rắn|mặt rồng|rồng|khủng long chân thằn lằn|khủng long bạo chúa|cá voi đang phun nước|cá voi|cá heo|
cá voi sát thủ|chó biển|cá|cá nhiệt đới|cá nóc|cá mập|bạch tuộc|vỏ xoắn ốc|
san hô|sứa|cua|tôm hùm|tôm|mực ống|hàu|ốc sên|
bướm|con bọ|kiến|ong mật|bọ cánh cứng|bọ rùa|dế|con gián|
nhện|mạng nhện|bọ cạp|con muỗi|con ruồi|giun|vi trùng|bó hoa|
hoa anh đào|hoa trắng|hoa sen|nơ hoa hồng|hoa hồng|hoa héo|hoa dâm bụt|hoa hướng dương|
hoa|hoa tulip|lục bình|cây non|cây trồng trong chậu|cây thường xanh|cây rụng lá|cây cọ|
cây xương rồng|bó lúa|thảo mộc|cỏ ba lá|cỏ bốn lá|lá phong|lá rụng|lá rung rinh trong gió|
tổ trống rỗng|tổ có trứng|nấm|cây trụi lá|chùm nho|dưa|dưa hấu|quýt|
chanh tây|chanh ta|chuối|dứa|xoài|táo đỏ|táo xanh|lê|
đào|anh đào|dâu tây|quả việt quất|quả kiwi|cà chua|ôliu|dừa|
quả bơ|cà tím|khoai tây|cà rốt|bắp ngô|quả ớt|ớt chuông|dưa chuột|
xanh lá|xúp lơ xanh|tỏi|hành|đậu phộng|hạt đậu|hạt dẻ|củ gừng|
đậu Hà Lan|nấm màu nâu|rau củ|bánh mì|bánh sừng bò|bánh mì que|bánh mỳ cắt lát|bánh quy xoắn|
bánh mỳ vòng|bánh kếp|bánh quế|miếng pho mát|thịt bám xương|đùi gia cầm|tảng thịt|thịt xông khói|
bánh hamburger|khoai tây chiên|bánh pizza|bánh mì xúc xích|bánh mỳ kẹp|bánh taco|bánh burrito|bánh tamale|
bánh mì kẹp thịt|bánh rán nhân gà|trứng|nấu ăn|chảo thức ăn nông|nồi thức ăn|lẩu pho mai|bát và thìa|
salad rau xanh|bỏng ngô|bơ|muối|thực phẩm đóng hộp|hộp cơm bento|bánh gạo|cơm nắm|
cơm|cơm cà ri|bát mì|spaghetti|khoai lang nướng|món oden|sushi|tôm chiên|
bánh cá có hình xoắn|bánh trung thu|bánh trôi Nhật Bản|bánh bao|bánh quy may mắn|hộp đựng đồ ăn mang đi|kem mềm|đá bào|
kem|bánh rán vòng|bánh quy|bánh sinh nhật|bánh ngọt|bánh nướng nhỏ|bánh nướng|thanh sô cô la|
kẹo|kẹo mút|bánh trứng|hũ mật ong|bình sữa trẻ em|cốc sữa|đồ uống nóng|ấm trà|
tách trà không có quai|rượu sake|chai rượu với nút gỗ bật ra|ly rượu vang|ly cocktail|đồ uống nhiệt đới|cốc bia|chạm cốc bia|
chạm cốc|ly đáy phẳng|đổ chất lỏng|cốc và ống hút|trà sữa trân châu|hộp đồ uống|trà nhựa ruồi|viên đá|
đũa|dĩa và dao với đĩa|dĩa và dao|thìa|dao làm bếp|bình đựng|vò hai quai|địa cầu thể hiện Châu Âu-Châu Phi|
địa cầu thể hiện Châu Mỹ|địa cầu thể hiện Châu Á-Châu Úc|địa cầu có đường kinh tuyến|bản đồ thế giới|bản đồ Nhật Bản|la bàn|đỉnh núi phủ tuyết|núi|
lở đất|núi lửa|núi Phú Sĩ|cắm trại|bãi biển với chiếc ô|sa mạc|đảo hoang|công viên quốc gia|
sân vận động|tòa nhà cổ điển|công trường xây dựng|gạch|đá|gỗ|túp lều|những ngôi nhà|
ngôi nhà bỏ hoang|ngôi nhà|nhà có vườn|tòa nhà văn phòng|bưu điện Nhật Bản|bưu điện|bệnh viện|ngân hàng|
khách sạn|khách sạn tình yêu|cửa hàng tiện lợi|trường học|cửa hàng bách hóa|nhà máy|lâu đài Nhật Bản|lâu đài|
đám cưới|tháp Tokyo|Tượng Nữ thần Tự do|nhà thờ|nhà thờ hồi giáo|đền hindu|giáo đường Do thái|đền thờ Nhật Bản|
kaaba|đài phun nước|lều|có sương|đêm có sao|khung cảnh thành phố|bình minh trên núi|bình minh|
khung cảnh thành phố lúc chạng vạng|hoàng hôn|cây cầu về đêm|suối nước nóng|ngựa đu quay|cầu trượt|vòng đu quay|tàu lượn siêu tốc|
biển hiệu của thợ cắt tóc|lều rạp xiếc|đầu máy xe lửa|toa tàu|tàu cao tốc|tàu viên đạn|tàu hỏa|tàu điện ngầm|
tàu điện nhẹ|ga tàu|xe điện|đường một ray|đường ray leo núi|tàu điện|xe buýt|xe buýt đang tới|
ô tô điện|xe buýt nhỏ|xe cứu thương|xe cứu hỏa|xe cảnh sát|xe cảnh sát đang tới|taxi|taxi đang tới|
ô tô|ô tô đang tới|xe thể thao đa dụng|xe bán tải|xe tải giao hàng|đầu kéo rơ-moóc|máy kéo|xe đua|
xe máy|xe tay ga|xe lăn tay|xe lăn tự động|xe lam|xe đạp|xe hẩy|ván trượt|
giày trượt patin|điểm dừng xe buýt|đường cao tốc|đường ray|thùng dầu|bơm nhiên liệu|bánh xe|đèn xe cảnh sát|
đèn giao thông ngang|đèn giao thông dọc|ký hiệu dừng|công trường|mỏ neo|phao cứu sinh|thuyền buồm|xuồng|
xuồng cao tốc|tàu chở khách|phà|thuyền máy|tàu thủy|máy bay|máy bay nhỏ|máy bay khởi hành|
máy bay đến nơi|dù|cái ghế|máy bay trực thăng|đường sắt trên cao|cáp treo trên núi|cáp treo|vệ tinh|
tên lửa|đĩa bay|chuông gọi phục vụ|hành lý|đồng hồ cát đã chảy hết|đồng hồ cát đang chảy|đồng hồ đeo tay|đồng hồ báo thức|
đồng hồ bấm giờ|đồng hồ hẹn giờ|đồng hồ để bàn|mười hai giờ|mười hai giờ ba mươi phút|một giờ|một giờ ba mươi phút|hai giờ|
hai giờ ba mươi phút|ba giờ|ba giờ ba mươi phút|bốn giờ|bốn giờ ba mươi phút|năm giờ|năm giờ ba mươi phút|sáu giờ|
sáu giờ ba mươi phút|bảy giờ|bảy giờ ba mươi phút|tám giờ|tám giờ ba mươi phút|chín giờ|chín giờ ba mươi phút|mười giờ|
mười giờ ba mươi phút|mười một giờ|mười một giờ ba mươi phút|trăng non|trăng lưỡi liềm đầu tháng|trăng thượng huyền|trăng khuyết|trăng tròn|
trăng khuyết cuối tháng|trăng hạ huyền|trăng lưỡi liềm cuối tháng|trăng lưỡi liềm|mặt trăng non|trăng thượng huyền hình mặt người|trăng hạ huyền hình mặt người|nhiệt kế|
mặt trời|khuôn mặt trăng tròn|mặt trời có hình mặt người|hành tinh có vành đai bao quanh|ngôi sao|ngôi sao lấp lánh|sao băng|dải ngân hà|
đám mây|mặt trời sau đám mây|đám mây kèm chớp và mưa|mặt trời sau đám mây nhỏ|mặt trời sau đám mây lớn|mặt trời sau đám mây mưa|mây và mưa|đám mây với tuyết|
đám mây với tia chớp|lốc xoáy|sương mù|khuôn mặt gió|hình lốc xoáy|cầu vồng|ô đã đóng|cái ô|
cái ô với những giọt nước mưa|cái ô trên mặt đất|điện cao thế|bông tuyết|người tuyết|người tuyết không có tuyết|sao chổi|lửa|
giọt nước|sóng nước|đèn lồng bí ngô|cây thông noel|pháo hoa|pháo bông|pháo|ánh lấp lánh|
bóng bay|pháo giấy buổi tiệc|bóng hoa giấy|cây tanabata|trang trí cây thông|búp bê Nhật Bản|cờ cá chép|chuông gió|
lễ ngắm trăng|bao lì xì|ruy băng|gói quà|ruy băng nhắc nhở|vé vào cửa|vé|huân chương quân đội|
cúp|huy chương thể thao|huy chương vàng|huy chương bạc|huy chương đồng|bóng đá|bóng chày|bóng mềm|
bóng rổ|bóng chuyền|bóng bầu dục Mỹ|bóng bầu dục|quần vợt|đĩa bay trò chơi|bowling|trò chơi cricket|
khúc côn cầu trên cỏ|khúc côn cầu trên băng|bóng vợt|bóng bàn|cầu lông|găng tay quyền anh|đồng phục võ thuật|khung thành|
cờ trong lỗ|giày trượt băng|cần câu cá|mặt nạ lặn|áo chạy bộ|ván trượt tuyết|xe trượt tuyết|bi đá trên băng|
trúng đích|yo-yo|diều|súng nước|bi-a 8 bóng|quả cầu pha lê|gậy thần|trò chơi điện tử|
cần điều khiển|máy giật xèng|trò xúc xắc|ghép hình|gấu bông|piñata|quả cầu gương|búp bê matryoshka|
bộ bích|bộ cơ|bộ rô|bộ nhép|quân tốt|quân phăng teo|mạt chược rồng đỏ|quân bài hình hoa|
nghệ thuật biểu diễn|tranh trong khung|bảng màu|sợi chỉ|kim may|sợi|nút thắt|kính mắt|
kính râm|kính bảo hộ|áo phòng thí nghiệm|áo bảo hộ|cà vạt|áo phông|quần bò|khăn quàng|
găng tay|áo khoác|tất|váy|kimono|xari|áo tắm một mảnh|quần lót|
quần soóc|áo tắm hai mảnh|quần áo nữ|quạt giấy|ví|túi xách|túi cắp nách|túi mua sắm|
ba lô đi học|dép xỏ ngón|giày nam|giày chạy|giày leo núi|giày bệt|giày cao gót|xăng đan nữ|
giày múa balê|giày bốt nữ|lược Afro Pick|vương miện|mũ phụ nữ|mũ chóp cao|mũ tốt nghiệp|mũ lưỡi trai|
mũ sắt quân đội|mũ bảo hiểm của lính cứu hộ|tràng hạt|son môi|nhẫn|đá quý|tắt loa|âm lượng loa thấp|
âm lượng loa trung bình|âm lượng loa cao|loa phát thanh|loa phóng thanh|kèn bưu chính|cái chuông|chuông với dấu gạch chéo|khuông nhạc|
nốt nhạc|các nốt nhạc|micrô phòng thu âm|thanh trượt mức|núm điều khiển|micrô|tai nghe|radio|
kèn saxophone|kèn trumpet|kèn trombone|phong cầm|đàn ghi-ta|phím đàn|đàn violin|đàn banjo|
trống|trống dài|maraca|sáo|đàn hạc|điện thoại di động|điện thoại di động có mũi tên|điện thoại bàn|
ống nghe điện thoại bàn|máy nhắn tin|máy fax|pin|pin yếu|phích cắm điện|máy tính xách tay|máy tính để bàn|
máy in|bàn phím|chuột máy tính|bi xoay|đĩa máy tính|đĩa mềm|đĩa quang|dvd|
bàn tính|máy quay phim|khung hình phim|máy chiếu phim|bảng clapper|tivi|máy ảnh|máy ảnh có đèn flash|
máy quay video|băng video|kính phóng đại nghiêng sang trái|kính lúp nghiêng sang phải|nến|bóng đèn|đèn pin|đèn lồng giấy màu đỏ|
đèn diya|sổ ghi chép có bìa trang trí|sách đóng|sách đang mở|sách màu lục|sách màu lam|sách màu cam|sách|
sổ ghi chép|sổ cái|trang bị quăn|cuộn sách|trang hướng lên trên|báo|tờ báo được cuộn tròn|tab dấu trang|
đánh dấu trang|nhãn|đồng tiền|túi tiền|rương báu|tiền giấy yên|tiền giấy đô la|tiền giấy euro|
tiền giấy bảng|tiền có cánh|thẻ tín dụng|biên nhận|biểu đồ đồng yên tăng|phong bì|email|phong bì thư đến|
phong bì với mũi tên|khay thư đi|khay thư đến|gói|hộp thư được đóng với lá cờ đứng|hộp thư được đóng với lá cờ nằm ngang|hộp thư được mở với lá cờ đứng|hộp thư được mở với lá cờ nằm ngang|
hòm thư|hòm phiếu với lá phiếu|bút chì|ngòi bút đen|bút máy|bút|cọ vẽ tranh|bút sáp màu|
sổ ghi nhớ|cặp tài liệu|thư mục tệp|thư mục tệp mở|dụng cụ chia chỉ mục thẻ|lịch|quyển lịch bloc|sổ ghi chú gáy xoắn|
lịch gáy xoắn|chỉ mục thẻ|biểu đồ tăng|biểu đồ giảm|biểu đồ thanh|bảng ghi nhớ|đinh ghim|đinh ghim hình tròn|
kẹp giấy|kẹp giấy được nối|thước thẳng|thước tam giác|kéo|hộp đựng hồ sơ|tủ hồ sơ|sọt rác|
khóa|mở khóa|khóa với bút|khóa với chìa|chìa khóa|chìa khóa cũ|búa|rìu|
búa chim|búa và búa chim|búa và cờ lê|dao găm|kiếm bắt chéo|bom|bumơrang|cung tên|
cái khiên|cưa mộc|cờ lê|tua vít|đai ốc và bu lông|bánh răng|cái kẹp|cân thăng bằng|
gậy dò đường|mắt xích|xích bị đứt|dây xích|móc|hộp dụng cụ|nam châm|thang|
xẻng|bình chưng cất|ống nghiệm|đĩa petri|adn|kính hiển vi|kính viễn vọng|ăng-ten vệ tinh|
ống tiêm|giọt máu|viên thuốc|băng dính|nạng|ống nghe|x-quang|cửa|
thang máy|gương|cửa sổ|giường|ghế dài và đèn|ghế|bồn cầu|dụng cụ thông tắc|
vòi hoa sen|bồn tắm|bẫy chuột|dao cạo|chai sữa dưỡng da|ghim băng|cây chổi|cái giỏ|
cuộn giấy|xô|xà phòng|bong bóng|bàn chải răng|bọt biển|bình chữa cháy|xe mua hàng|
thuốc lá|quan tài|bia mộ|bình đựng tro cốt|bùa may mắn nazar|hamsa|tượng moai|bảng hiệu|
thẻ nhận dạng|ký hiệu ATM|ký hiệu bỏ rác vào thùng|nước uống|biểu tượng xe lăn|nhà vệ sinh nam|nhà vệ sinh nữ|nhà vệ sinh|
biểu tượng trẻ em|WC|kiểm soát hộ chiếu|hải quan|nơi nhận hành lý|hành lý bỏ quên|cảnh báo|qua đường cho trẻ em|
cấm vào|bị cấm|cấm xe đạp|cấm hút thuốc|cấm xả rác|nước không uống được|cấm người đi bộ|cấm điện thoại di động|
cấm người dưới 18 tuổi|phóng xạ|nguy hiểm sinh học|mũi tên lên|mũi tên lên bên phải|mũi tên phải|mũi tên xuống bên phải|mũi tên xuống|
mũi tên xuống bên trái|mũi tên trái|mũi tên lên bên trái|mũi tên lên xuống|mũi tên trái phải|mũi tên trái phải có dấu gạch chéo|mũi tên phải cong sang trái|mũi tên trái cong sang phải|
mũi tên phải cong lên|mũi tên phải cong xuống|mũi tên thẳng đứng theo chiều kim đồng hồ|nút mũi tên ngược chiều kim đồng hồ|mũi tên BACK|mũi tên END|mũi tên ON!|mũi tên SOON|
mũi tên TOP|nơi thờ phụng|biểu tượng nguyên tử|om|ngôi sao sáu cánh|pháp luân|âm dương|thánh giá la-tinh|
thập giá chính thống giáo|sao và trăng lưỡi liềm|biểu tượng hòa bình|cây đèn menorah|ngôi sao sáu cánh có dấu chấm|biểu tượng khanda|cung Bạch Dương|cung Kim Ngưu|
cung Song Tử|cung Cự Giải|cung Sư Tử|cung Xử Nữ|cung Thiên Bình|cung Bọ Cạp|cung Nhân Mã|cung Ma Kết|
cung Bảo Bình|cung Song Ngư|cung Xà Phu|nút xáo trộn bài|nút lặp lại|nút lặp lại một lần|nút phát|nút tua đi nhanh|
nút bài tiếp theo|nút phát hoặc tạm dừng|nút tua lại|nút tua lại nhanh|nút bài trước|nút đi lên|nút lên nhanh|nút đi xuống|
nút xuống nhanh|nút tạm dừng|nút dừng|nút ghi|nút tháo|rạp chiếu phim|nút mờ|nút sáng|
vạch ăng-ten|không dây|chế độ rung|tắt điện thoại di động|ký hiệu nữ|ký hiệu nam|biểu tượng chuyển giới|dấu nhân|
cộng|trừ|dấu chia|dấu bằng đậm|vô cực|hai dấu chấm than|dấu chấm than và dấu chấm hỏi|dấu chấm hỏi|
dấu chấm hỏi màu trắng|dấu chấm than màu trắng|dấu chấm than đỏ|dấu gạch ngang lượn sóng|đổi tiền|ký hiệu đô la đậm|biểu tượng y tế|biểu tượng tái chế|
hoa diên vĩ|biểu tượng đinh ba|thẻ tên|ký hiệu của Nhật cho người mới bắt đầu|vòng tròn lớn đậm|dấu chọn đậm màu trắng|hộp kiểm có dấu chọn|dấu chọn|
dấu gạch chéo|nút dấu gạch chéo|vòng lặp|vòng lặp đôi|ký hiệu thay đổi luân phiên|dấu hoa thị tám cánh|ngôi sao tám cánh|lấp lánh|
bản quyền|đã đăng ký|nhãn hiệu|bắn tung tóe|nhập chữ hoa la tinh|nhập chữ thường la tinh|nhập số|nhập biểu tượng|
nhập chữ cái la tinh|nút A (nhóm máu)|nút AB (nhóm máu)|nút B (nhóm máu)|nút CL|nút COOL|nút FREE|thông tin|
nút ID|chữ M trong vòng tròn|nút NEW|nút NG|nút O (nhóm máu)|nút OK|nút P|nút SOS|
nút UP!|nút VS|nút Tiếng Nhật “tại đây”|nút Tiếng Nhật “phí dịch vụ”|nút Tiếng Nhật “số tiền hàng tháng”|nút Tiếng Nhật “không miễn phí”|nút Tiếng Nhật “đặt trước”|nút Tiếng Nhật “mặc cả”|
nút Tiếng Nhật “giảm giá”|nút Tiếng Nhật “miễn phí”|nút Tiếng Nhật “bị cấm”|nút Tiếng Nhật “có thể chấp nhận”|nút Tiếng Nhật “đơn xin”|nút Tiếng Nhật “vượt cấp”|nút Tiếng Nhật “còn trống”|nút Tiếng Nhật “chúc mừng”|
nút Tiếng Nhật “bí mật”|nút Tiếng Nhật “mở cửa kinh doanh”|nút "hết phòng" bằng tiếng Nhật|hình tròn màu đỏ|hình tròn màu cam|hình tròn màu vàng|hình tròn màu xanh lá cây|hình tròn màu lam|
hình tròn màu tím|hình tròn màu nâu|hình tròn màu đen|hình tròn màu trắng|hình vuông màu đỏ|hình vuông màu cam|hình vuông màu vàng|hình vuông màu xanh lá cây|
hình vuông màu xanh da trời|hình vuông màu tím|hình vuông màu nâu|hình vuông lớn màu đen|hình vuông lớn màu trắng|hình vuông trung bình màu đen|hình vuông trung bình màu trắng|hình vuông nhỏ vừa màu đen|
hình vuông nhỏ vừa màu trắng|hình vuông nhỏ màu đen|hình vuông nhỏ màu trắng|hình thoi lớn màu cam|hình thoi lớn màu lam|hình thoi nhỏ màu cam|hình thoi nhỏ màu lam|tam giác màu đỏ trỏ lên trên|
tam giác màu đỏ trỏ xuống dưới|hình thoi có dấu chấm|nút radio|nút hình vuông màu trắng|nút hình vuông màu đen|cờ ô vuông|cờ tam giác|cờ bắt chéo|
cờ đen|cờ trắng|cờ cầu vồng|cờ màu xanh, hồng và trắng|cờ cướp biển`
