<?xml version="1.0" encoding="UTF-8"?>
<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon"
         alphabet="ipa" xml:lang="en-GB">
  <lexeme>
    <grapheme>Worcester</grapheme>
    <phoneme>ˈwʊstə</phoneme>
  </lexeme>
  <lexeme>
    <grapheme>Leicester Square</grapheme>
    <grapheme>Leicester Sq.</grapheme>
    <alias>Lester Square</alias>
  </lexeme>
</lexicon>
