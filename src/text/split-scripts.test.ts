import { describe, expect, it } from 'vitest'
import { languageFor } from './languages/find.ts'
import { sentenceEnd } from './split.ts'

const THAI = 'เมื่อวานนี้ฉันไปตลาดกับแม่เพื่อซื้อผักและผลไม้สำหรับงานเลี้ยงวันเกิดของน้องสาว'
const THAI_TOO = 'หลังจากนั้นเราก็กลับบ้านและทำอาหารด้วยกันจนถึงค่ำ'
const LAO = 'ມື້ວານນີ້ຂ້ອຍໄປຕະຫຼາດກັບແມ່ເພື່ອຊື້ຜັກແລະໝາກໄມ້ສຳລັບງານລ້ຽງວັນເກີດຂອງນ້ອງສາວ'
const LAO_TOO = 'ຫຼັງຈາກນັ້ນພວກເຮົາກໍກັບບ້ານ'

/** Sentences as they are written, spaces between them included, parted by a bar. */
const CASES: readonly (readonly [string, string])[] = [
  ['hi', 'यह घर है। |वह जाता है॥ |ठीक है।'],
  ['sa', 'धर्मक्षेत्रे कुरुक्षेत्रे।|समवेता युयुत्सवः॥|मामकाः।'],
  ['bn', 'এটা বাড়ি। |সে যায়।'],
  ['pa', 'ਇਹ ਘਰ ਹੈ। |ਉਹ ਜਾਂਦਾ ਹੈ।'],
  ['mr', 'हे घर आहे. |तो जातो.'],
  ['zh', '他说：“好。”|然后走了。|真的吗？！|是的。'],
  ['zh', '（他走了。）|我留下。'],
  ['ja', '「はい。」|彼は言った。|本当？|はい！'],
  ['ja', '『行こう！』|そして出た。'],
  ['ko', '그는 갔다. |나는 남았다. |정말?'],
  ['ko', '2021. 5. 12. 에 왔다. |좋다.'],
  ['ar', 'هل أنت هنا؟ |نعم. |أنا هنا!'],
  ['ur', 'یہ گھر ہے۔ |وہ جاتا ہے۔ |کیا؟ |ہاں۔'],
  ['fa', 'این خانه است. |او رفت؟ |بله.'],
  ['he', 'זה בית. |הוא הלך? |כן.'],
  ['hy', 'Սա տուն է։ |Նա գնաց։ |Լավ։'],
  ['ka', 'ეს სახლია. |ის წავიდა. |კარგი!'],
  ['am', 'ይህ ቤት ነው። |እሱ ሄደ፧ |አዎ።'],
  ['am', 'ይህ ቤት ነው።|እሱ ሄደ።'],
  ['km', 'នេះជាផ្ទះ។ |គាត់ទៅ៕'],
  ['km', 'នេះជាផ្ទះ។|គាត់ទៅ។'],
  ['my', 'ဒါအိမ်ပါ။ |သူသွားတယ်။'],
  ['my', 'မောင်၊ မယ် လာတယ်။|သူသွားတယ်။'],
  ['bo', 'འདི་ཁང་པ་ཡིན། |ཁོ་ཕྱིན་སོང་། |ཡག་པོ་རེད།'],
  ['si', 'මෙය නිවසකි. |ඔහු ගියේය. |ඇයි?'],
  ['ta', 'இது வீடு. |அவன் போனான். |ஏன்?'],
  ['te', 'ఇది ఇల్లు. |అతను వెళ్ళాడు.'],
  ['mni', 'ꯃꯍꯥꯛ ꯂꯥꯛꯂꯦ꯫ |ꯑꯩ ꯆꯠꯂꯦ꯫'],
  ['el', 'Τι κάνεις; |Καλά είμαι. |Ποιος είναι; |Εγώ.'],
  ['en', 'He came; she left. |Then it rained.'],
  ['hu', '2021. 05. 12. volt a napja. |Aztán jött.'],
  ['th', `${THAI} |${THAI_TOO}`],
  ['th', 'ต่าง ๆ นานา ฉันไป 12 วัน'],
  ['lo', `${LAO} |${LAO_TOO}`],
]

describe('sentences in the scripts of the world', () => {
  it.each(CASES)('splits %s: %s', (tag, marked) => {
    const table = languageFor(tag).sentences
    const parts = marked.split('|')
    const text = parts.join('')
    const found: string[] = []
    for (let from = 0; from < text.length; ) {
      const end = sentenceEnd(text, from, true, table)?.end ?? text.length
      found.push(text.slice(from, end))
      from = end
    }
    expect(found).toEqual(parts)
  })

  it.each(CASES)('never says more of %s than it keeps to: %s', (tag, marked) => {
    const table = languageFor(tag).sentences
    const text = marked.replaceAll('|', '')
    const whole = sentenceEnd(text, 0, true, table)?.end
    for (let length = 0; length < text.length; length++) {
      const early = sentenceEnd(text.slice(0, length), 0, false, table)
      if (early !== undefined) expect(early.end).toBe(whole)
    }
  })
})
