/**
 * Common feminine nouns that are counted or numbered, by the nominative. Those in a consonant have
 * the plural in `e`, those in `ść` in `i`.
 */
export const POLISH_FEMININE: string = `
  godzina minuta sekunda doba noc chwila osoba kobieta dziewczyna dziewczynka córka siostra matka mama żona babcia
  ciotka kuzynka pani studentka uczennica nauczycielka zawodniczka lekarka pielęgniarka książka strona kartka gazeta
  powieść część część grupa klasa szkoła lekcja ocena praca firma spółka fabryka kopalnia ulica droga trasa stacja
  linia ławka łazienka kuchnia sypialnia sala izba szafa półka szklanka łyżka łyżeczka filiżanka butelka puszka paczka
  torebka torba skrzynka kostka kropla kromka szczypta porcja tabletka kapsułka dawka kropka pizza kawa herbata zupa
  kanapka bułka marchewka cebula truskawka gruszka śliwka cytryna pomarańcza kiełbasa kula kulka piłka bramka żółta
  minuta połowa kwarta runda kolejka tura faza seria edycja rocznica kadencja dekada epoka era wersja generacja
  dywizja brygada armia flota eskadra kompania drużyna liga pozycja lokata kategoria kolumna linijka tabela rubryka
  figura ilustracja mapa fotografia płyta piosenka zwrotka scena rola nagroda wystawa wyprawa wojna bitwa republika
  międzynarodówka olimpiada dynastia poprawka ustawa dyrektywa umowa faktura oferta opinia odpowiedź wiadomość strona
  złotówka korona rupia lira hrywna jednostka sztuka para rzecz sprawa próba zmiana różnica wada zaleta możliwość
  zasada metoda technika opcja funkcja cecha wartość liczba cyfra litera sylaba kreska kratka warstwa ściana noga ręka
  stopa głowa krowa świnia koza owca kaczka kura ryba mysz roślina róża jabłoń gałąź gwiazda planeta galaktyka
  tona uncja mila stopa kaloria kilokaloria kilotona megatona strata ofiara rodzina para impreza wizyta podróż
  wycieczka rata transza akcja obligacja transakcja wpłata wypłata usługa aplikacja strona witryna domena sesja
  transmisja audycja emisja premiera rozmowa wiadomość sobota niedziela środa przerwa kara asysta szansa wygrana porażka
  bramka seta walka runda sprawa skarga kradzież kolizja awaria zapora wieża brama łódź rakieta misja bomba mina
  dzielnica gmina parafia diecezja kaplica wieś osada stolica prowincja zatoka wyspa rzeka góra jaskinia dolina
  działka posesja nieruchomość kamienica klatka winda toaleta
`

/** Common masculine nouns: nominative, genitive, locative, and nominative plural. */
export const POLISH_MASCULINE: string = `
  rok roku roku lata; dzień dnia dniu dni; wiek wieku wieku wieki; tydzień tygodnia tygodniu tygodnie;
  miesiąc miesiąca miesiącu miesiące; kwartał kwartału kwartale kwartały; semestr semestru semestrze semestry;
  sezon sezonu sezonie sezony; mecz meczu meczu mecze; set seta secie sety; etap etapu etapie etapy;
  punkt punktu punkcie punkty; tom tomu tomie tomy; rozdział rozdziału rozdziale rozdziały; zjazd zjazdu zjeździe zjazdy;
  kongres kongresu kongresie kongresy; festiwal festiwalu festiwalu festiwale; turniej turnieju turnieju turnieje;
  konkurs konkursu konkursie konkursy; koncert koncertu koncercie koncerty; poziom poziomu poziomie poziomy;
  stopień stopnia stopniu stopnie; rząd rzędu rzędzie rzędy; album albumu albumie albumy; odcinek odcinka odcinku odcinki;
  pułk pułku pułku pułki; korpus korpusu korpusie korpusy; batalion batalionu batalionie bataliony; krok kroku kroku kroki;
  kilometr kilometra kilometrze kilometry; metr metra metrze metry; rozbiór rozbioru rozbiorze rozbiory;
  artykuł artykułu artykule artykuły; akt aktu akcie akty; oddział oddziału oddziale oddziały; numer numeru numerze numery;
  plan planu planie plany; program programu programie programy; kanał kanału kanale kanały; okręg okręgu okręgu okręgi;
  typ typu typie typy; peron peronu peronie perony; tor toru torze tory; gol gola golu gole; medal medalu medalu medale;
  dom domu domu domy; samochód samochodu samochodzie samochody; raz razu razie razy; kraj kraju kraju kraje;
  egzemplarz egzemplarza egzemplarzu egzemplarze; paragraf paragrafu paragrafie paragrafy; ustęp ustępu ustępie ustępy;
  pokój pokoju pokoju pokoje; przystanek przystanka przystanku przystanki; wagon wagonu wagonie wagony;
  człowiek człowieka człowieku ludzie; prezydent prezydenta prezydencie prezydenci; król króla królu królowie;
  zawodnik zawodnika zawodniku zawodnicy; kwiecień kwietnia kwietniu kwietnie; trymestr trymestru trymestrze trymestry;
  film filmu filmie filmy; procent procentu procencie procenty; tysiąc tysiąca tysiącu tysiące;
  rekord rekordu rekordzie rekordy; rajd rajdu rajdzie rajdy; maraton maratonu maratonie maratony;
  zakręt zakrętu zakręcie zakręty; cud cudu cudzie cuda; kot kota kocie koty; pies psa psie psy; ząb zęba zębie zęby;
  bieg biegu biegu biegi; rzut rzutu rzucie rzuty; gracz gracza graczu gracze; test testu teście testy;
  bilet biletu bilecie bilety; list listu liście listy; zeszyt zeszytu zeszycie zeszyty; blok bloku bloku bloki;
  brat brata bracie bracia; syn syna synie synowie; chłopak chłopaka chłopaku chłopaki; wnuk wnuka wnuku wnuki;
  kandydat kandydata kandydacie kandydaci; pacjent pacjenta pacjencie pacjenci; uczeń ucznia uczniu uczniowie;
  student studenta studencie studenci; mecenas mecenasa mecenasie mecenasi; finał finału finale finały;
  terminal terminalu terminalu terminale; wyścig wyścigu wyścigu wyścigi; budynek budynku budynku budynki
`

/** Common neuter nouns: nominative, genitive, locative, and nominative plural. */
export const POLISH_NEUTER: string = `
  miejsce miejsca miejscu miejsca; piętro piętra piętrze piętra; wydanie wydania wydaniu wydania;
  pytanie pytania pytaniu pytania; zadanie zadania zadaniu zadania; stulecie stulecia stuleciu stulecia;
  tysiąclecie tysiąclecia tysiącleciu tysiąclecia; półrocze półrocza półroczu półrocza; liceum liceum liceum licea;
  spotkanie spotkania spotkaniu spotkania; posiedzenie posiedzenia posiedzeniu posiedzenia; słowo słowa słowie słowa;
  okrążenie okrążenia okrążeniu okrążenia; pokolenie pokolenia pokoleniu pokolenia; dziecko dziecka dziecku dzieci;
  jajko jajka jajku jajka; jajo jaja jaju jaja; zdanie zdania zdaniu zdania; miasto miasta mieście miasta;
  województwo województwa województwie województwa; państwo państwa państwie państwa; jabłko jabłka jabłku jabłka;
  trafienie trafienia trafieniu trafienia; zwycięstwo zwycięstwa zwycięstwie zwycięstwa; okno okna oknie okna;
  krzesło krzesła krześle krzesła; mieszkanie mieszkania mieszkaniu mieszkania; pudełko pudełka pudełku pudełka;
  ćwiczenie ćwiczenia ćwiczeniu ćwiczenia; urodziny urodzin urodzinach urodziny; powtórzenie powtórzenia powtórzeniu powtórzenia;
  przykazanie przykazania przykazaniu przykazania; podejście podejścia podejściu podejścia; zdjęcie zdjęcia zdjęciu zdjęcia;
  piwo piwa piwie piwa; euro euro euro euro; kilo kila kilu kila; konto konta koncie konta; hasło hasła haśle hasła
`

/** Persons among whom a man is, in the genitive plural, as they stand behind numbers. */
export const POLISH_PERSONS: string = `
  mężczyzn panów studentów uczniów nauczycieli żołnierzy pracowników zawodników uczestników lekarzy mieszkańców turystów
  policjantów strażaków posłów senatorów radnych kandydatów piłkarzy graczy chłopców synów braci przyjaciół kolegów
  klientów pacjentów pasażerów widzów kibiców członków obywateli polaków niemców rosjan amerykanów ukraińców rodziców
  dziadków użytkowników specjalistów ekspertów naukowców sędziów autorów artystów aktorów muzyków kierowców rolników
  górników przedsiębiorców robotników więźniów jeńców zabitych rannych zakażonych chorych bezrobotnych obserwatorów
  abonentów subskrybentów wyborców świadków podejrzanych zwycięzców laureatów finalistów juniorów seniorów absolwentów
  doktorantów profesorów oficerów marynarzy pilotów księży biskupów mnichów królów ludzi muzykantów tancerzy inżynierów
  programistów prawników adwokatów sąsiadów gości znajomych partnerów kolarzy biegaczy zawodowców trenerów sportowców
  ochotników powstańców partyzantów cywilów dorosłych zatrudnionych emigrantów imigrantów uchodźców migrantów
  emerytów rencistów mistrzów wnuków braci kuzynów wujków facetów chłopaków panów dyrektorów prezesów ministrów
  dziennikarzy reporterów fotografów pisarzy poetów malarzy zespołowców obrońców napastników pomocników bramkarzy
  funkcjonariuszy ratowników czytelników słuchaczy odbiorców dostawców producentów inwestorów akcjonariuszy
`
