"""The styles of the Word document: few, and named as Word names them, so that its navigation works."""

BULLETS, NUMBERS = 1, 2
"""Definitions of lists, as the styles of lists know them."""

_NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

STYLES = f"""<w:styles {_NAMESPACE}>
<w:docDefaults>
 <w:rPrDefault><w:rPr>
  <w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="Calibri" w:cs="Calibri"/>
  <w:sz w:val="21"/><w:szCs w:val="21"/><w:lang w:val="nl-NL" w:eastAsia="nl-NL" w:bidi="ar-SA"/>
 </w:rPr></w:rPrDefault>
 <w:pPrDefault><w:pPr>
  <w:spacing w:before="110" w:after="0" w:line="259" w:lineRule="auto"/>
 </w:pPr></w:pPrDefault>
</w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>
<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">
 <w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>
<w:style w:type="numbering" w:default="1" w:styleId="NoList">
 <w:name w:val="No List"/><w:semiHidden/></w:style>
<w:style w:type="character" w:styleId="Strong">
 <w:name w:val="Strong"/><w:qFormat/><w:rPr><w:b/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Title">
 <w:name w:val="Title"/><w:basedOn w:val="Normal"/><w:next w:val="Subtitle"/><w:qFormat/>
 <w:pPr><w:keepNext/><w:spacing w:before="0" w:line="240" w:lineRule="auto"/></w:pPr>
 <w:rPr><w:b/><w:color w:val="1B365D"/><w:sz w:val="40"/><w:szCs w:val="40"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Subtitle">
 <w:name w:val="Subtitle"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/>
 <w:pPr><w:keepNext/><w:spacing w:before="80" w:after="160"/></w:pPr>
 <w:rPr><w:color w:val="4A5560"/><w:sz w:val="24"/><w:szCs w:val="24"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Heading1">
 <w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/>
 <w:uiPriority w:val="9"/><w:qFormat/>
 <w:pPr><w:keepNext/><w:keepLines/><w:spacing w:before="340"/>
  <w:outlineLvl w:val="0"/></w:pPr>
 <w:rPr><w:b/><w:color w:val="1B365D"/><w:sz w:val="28"/><w:szCs w:val="28"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Heading2">
 <w:name w:val="heading 2"/><w:basedOn w:val="Heading1"/><w:next w:val="Normal"/>
 <w:uiPriority w:val="9"/><w:qFormat/>
 <w:pPr><w:spacing w:before="240"/><w:outlineLvl w:val="1"/></w:pPr>
 <w:rPr><w:sz w:val="24"/><w:szCs w:val="24"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Heading3">
 <w:name w:val="heading 3"/><w:basedOn w:val="Heading1"/><w:next w:val="Normal"/>
 <w:uiPriority w:val="9"/><w:qFormat/>
 <w:pPr><w:spacing w:before="200"/><w:outlineLvl w:val="2"/></w:pPr>
 <w:rPr><w:sz w:val="21"/><w:szCs w:val="21"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="ListBullet">
 <w:name w:val="List Bullet"/><w:basedOn w:val="Normal"/><w:qFormat/>
 <w:pPr><w:numPr><w:numId w:val="{BULLETS}"/></w:numPr><w:spacing w:before="50"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="ListNumber">
 <w:name w:val="List Number"/><w:basedOn w:val="Normal"/><w:qFormat/>
 <w:pPr><w:numPr><w:numId w:val="{NUMBERS}"/></w:numPr><w:spacing w:before="50"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Caption">
 <w:name w:val="caption"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/>
 <w:pPr><w:keepNext/><w:keepLines/><w:spacing w:before="220" w:after="80"/></w:pPr>
 <w:rPr><w:b/><w:color w:val="1B365D"/><w:sz w:val="20"/><w:szCs w:val="20"/></w:rPr></w:style>
<w:style w:type="paragraph" w:customStyle="1" w:styleId="Kenmerk">
 <w:name w:val="Kenmerk"/><w:basedOn w:val="Normal"/><w:qFormat/>
 <w:pPr><w:tabs><w:tab w:val="left" w:pos="2381"/></w:tabs><w:spacing w:before="30"/>
  <w:ind w:left="2381" w:hanging="2381"/></w:pPr></w:style>
<w:style w:type="paragraph" w:customStyle="1" w:styleId="LetOp">
 <w:name w:val="Let op"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/>
 <w:pPr><w:keepLines/><w:pBdr>
   <w:top w:val="single" w:sz="6" w:space="5" w:color="9A5B00"/>
   <w:left w:val="single" w:sz="36" w:space="7" w:color="9A5B00"/>
   <w:bottom w:val="single" w:sz="6" w:space="5" w:color="9A5B00"/>
   <w:right w:val="single" w:sz="6" w:space="7" w:color="9A5B00"/></w:pBdr>
  <w:shd w:val="clear" w:color="auto" w:fill="FDF3E1"/>
  <w:spacing w:before="220" w:after="160"/><w:ind w:left="198" w:right="170"/></w:pPr></w:style>
<w:style w:type="paragraph" w:customStyle="1" w:styleId="Oefening">
 <w:name w:val="Oefening"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/>
 <w:pPr><w:keepLines/><w:pBdr>
   <w:top w:val="dashed" w:sz="8" w:space="5" w:color="1B365D"/>
   <w:left w:val="dashed" w:sz="8" w:space="7" w:color="1B365D"/>
   <w:bottom w:val="dashed" w:sz="8" w:space="5" w:color="1B365D"/>
   <w:right w:val="dashed" w:sz="8" w:space="7" w:color="1B365D"/></w:pBdr>
  <w:shd w:val="clear" w:color="auto" w:fill="EEF1F4"/>
  <w:spacing w:before="220" w:after="160"/><w:ind w:left="170" w:right="170"/></w:pPr></w:style>
<w:style w:type="paragraph" w:customStyle="1" w:styleId="Invulveld">
 <w:name w:val="Invulveld"/><w:basedOn w:val="Normal"/><w:qFormat/>
 <w:pPr><w:keepLines/><w:tabs><w:tab w:val="right" w:leader="underscore" w:pos="9638"/></w:tabs>
  <w:spacing w:before="140" w:line="400" w:lineRule="atLeast"/></w:pPr></w:style>
<w:style w:type="paragraph" w:customStyle="1" w:styleId="Tabeltekst">
 <w:name w:val="Tabeltekst"/><w:basedOn w:val="Normal"/><w:qFormat/>
 <w:pPr><w:spacing w:before="30" w:after="30" w:line="240" w:lineRule="auto"/></w:pPr>
 <w:rPr><w:sz w:val="19"/><w:szCs w:val="19"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Header">
 <w:name w:val="header"/><w:basedOn w:val="Normal"/>
 <w:pPr><w:pBdr><w:bottom w:val="single" w:sz="4" w:space="4" w:color="9AA7B5"/></w:pBdr>
  <w:spacing w:before="0"/></w:pPr>
 <w:rPr><w:color w:val="4A5560"/><w:sz w:val="17"/><w:szCs w:val="17"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Footer">
 <w:name w:val="footer"/><w:basedOn w:val="Normal"/>
 <w:pPr><w:tabs><w:tab w:val="right" w:pos="9638"/></w:tabs>
  <w:spacing w:before="0"/></w:pPr>
 <w:rPr><w:color w:val="4A5560"/><w:sz w:val="17"/><w:szCs w:val="17"/></w:rPr></w:style>
<w:style w:type="table" w:default="1" w:styleId="TableNormal">
 <w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/>
 <w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:left w:w="108" w:type="dxa"/>
  <w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>
<w:style w:type="table" w:customStyle="1" w:styleId="Memotabel">
 <w:name w:val="Memotabel"/><w:basedOn w:val="TableNormal"/><w:qFormat/>
 <w:tblPr><w:tblBorders>
  <w:top w:val="single" w:sz="4" w:space="0" w:color="9AA7B5"/>
  <w:bottom w:val="single" w:sz="4" w:space="0" w:color="9AA7B5"/>
  <w:insideH w:val="single" w:sz="4" w:space="0" w:color="9AA7B5"/>
  <w:insideV w:val="single" w:sz="4" w:space="0" w:color="D3DAE2"/></w:tblBorders>
  <w:tblCellMar><w:top w:w="30" w:type="dxa"/><w:left w:w="90" w:type="dxa"/>
   <w:bottom w:w="30" w:type="dxa"/><w:right w:w="90" w:type="dxa"/></w:tblCellMar></w:tblPr>
 <w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr>
  <w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="E3E9F0"/></w:tcPr></w:tblStylePr>
 <w:tblStylePr w:type="firstCol"><w:rPr><w:b/></w:rPr></w:tblStylePr></w:style>
</w:styles>"""

LISTS = f"""<w:numbering {_NAMESPACE}>
<w:abstractNum w:abstractNumId="{BULLETS}"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0">
 <w:start w:val="1"/><w:numFmt w:val="bullet"/><w:pStyle w:val="ListBullet"/><w:lvlText w:val="•"/>
 <w:lvlJc w:val="left"/>
 <w:pPr><w:ind w:left="397" w:hanging="284"/></w:pPr></w:lvl></w:abstractNum>
<w:abstractNum w:abstractNumId="{NUMBERS}"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0">
 <w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="ListNumber"/><w:lvlText w:val="%1."/>
 <w:lvlJc w:val="left"/><w:pPr><w:ind w:left="454" w:hanging="341"/></w:pPr></w:lvl></w:abstractNum>
<w:num w:numId="{BULLETS}"><w:abstractNumId w:val="{BULLETS}"/></w:num>
<w:num w:numId="{NUMBERS}"><w:abstractNumId w:val="{NUMBERS}"/></w:num>
</w:numbering>"""

SETTINGS = f"""<w:settings {_NAMESPACE}>
<w:zoom w:percent="100"/><w:defaultTabStop w:val="709"/>
<w:characterSpacingControl w:val="doNotCompress"/>
<w:compat><w:compatSetting w:name="compatibilityMode"
 w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>
</w:compat><w:themeFontLang w:val="nl-NL"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/>
</w:settings>"""

FONTS = f"""<w:fonts {_NAMESPACE}><w:font w:name="Calibri"><w:altName w:val="Arial"/>
<w:panose1 w:val="020F0502020204030204"/><w:charset w:val="00"/><w:family w:val="swiss"/>
<w:pitch w:val="variable"/></w:font></w:fonts>"""
