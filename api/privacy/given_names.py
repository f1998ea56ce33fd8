"""Given names that are common in the Netherlands and hardly ever another word.

Left out on purpose: names that are also words, months or places (Roos, Mark, Bo, Max, Toon, Piet); they count
only after a cue.
"""

from typing import Final

_GIVEN_NAMES: Final = """
aafke aaliyah aaron abdel abdelkader abdellah abdul abdullah achmed adam adil adriaan adriana agnieszka
ahmad ahmed aisha albert alberto aleksandra alex alexander alexandra ali alicia alina amal amber amin
amina amir amira anass andre andrea andreas andrei andrzej angela anja anke anna annelies anneke
annemarie annika anouar anouk anton antonio arend arie arjan arnold arthur ashley astrid ayman ayoub
ayse aziz badr barbara bart bas bastiaan beatrijs bernard bert bianca bilal boris boudewijn bram brahim
brandon brian britt bryan burak calvin carla carlijn carlos carmen carolien caroline casper cees cem
chaima chantal charlotte chris christiaan christian christina claudia collin cornelis corrie daan damian
dani daniel daniela danique danny david debby deniz dennis denise derk diana dick diederik dieuwke dilan
dion dirk dominique donovan driss dylan dzenan eduard eefje elif elin elise elisabeth ella ellen els
elsbeth emma emre enzo eric erik erwin esmee esther eva evelien ewout ezra fadil faisal farid farida
fatih fatima fatma femke ferdi fleur floor floris francisca frank frans fred frederik frits furkan
gabriel geert geertje gerard gerben gerda gerrit gert gerwin gijs giovanni giel gonda grace guido gulsen
hafid hakan hakim hamid hamza hanane hanna hanneke hans harald harm harry hasan hassan hatice hein
helena hendrik henk herman hicham hidde hilde hugo huseyin ibrahim ibtissam ida ilias ilse ilyas iman
imane imke imran inge ingrid irene iris isa isabel isabella ismail ivan ivo jaap jack jacob jacqueline
jacques jaimy jamal james jamila jan jana janneke jannes jasmijn jason jasper jayden jaydon jelle jelmer
jennifer jenny jens jeroen jerry jesper jesse jessica jessie jill jim jip joanna jochem joeri joey johan
johanna johannes john jolanda jonas jonathan joost jordy jorg jorik joris jorrit jos joyce juliette
julia julian juliana jurgen jurre justin justyna karel karim karin karlijn kasper kathleen kees keanu
kelly kenan kerem kevin khadija khalid kim kimberly klaas koen kristel kyan kyara lamine lara lars
latifa laura lauren laurens leendert leila lena lennart leon leonie leroy levi liam lianne lieke lilian
linda lindsey linsey lisa lisanne liv lizzy loes lois lotte louis luca lucas luuk lucia ludo luka lukas
luna lynn maaike maarten maartje malika manon manuel marc marcel marcin marco margot margriet maria
mariam mariana mariano marieke mariek marielle marijke marije marijn marike marinus mario marion marit
marjan marjolein marleen marlies marloes marlous martijn martin martine marwa maryam mats matthijs maud
maurice maxime mayra megan mehdi mehmet melanie melissa melle menno merel merijn mees meryem mia michael
michal michel michelle mick miguel mihai mike mila milan milou mirjam mirthe mitchell mo moad mohamed
mohammad mohammed mohamud moniek monique mounir mourad muhammed murat mustafa nabil nadia naomi natasja
nathalie naima nick nicky nicole niek niels nienke nikki nils nina noa noah noel noortje nora nordin
noud nouria nynke oguz olaf olga olivia omar oscar osman othman otto ozan pascal patricia patrick paul
paula paulien pauline pelle peter petra philip pien pieter piotr priscilla quinten quincy rachel rachid
rafael ralf ramazan rana rania raoul rashid raymond rebecca redouan reinier rembrandt remco rene renske
reza ricardo richard rick rik rinus rob robbert robert robin rodney roel roelof rogier roland romy
ronald ronny rosa rosalie roxanne ruben rudolf ruud ryan saar saad sabine sabrina safouan said salah
salim salma sam samantha samira samir sami sander sandra sanna sanne sara sarah sascha sebastiaan sefa
selim selma semih serkan sharon shirley sil silvia simone sina sjoerd sjors sofia sofie soufiane sophie
souad stan stefan stefanie steven stijn suzanne sven sylvana sylvia tamara tara tatjana ted tess teun
teuntje thea theo thijmen thijs thomas tibor tijmen tijn tim timo tineke tjeerd tobias tom tomasz tommy
truus tygo tyler umut ursula valentina vera veronique victor vincent violet vivian vlad walid walter
wendy wesley wiebe wietse wilco wilhelmina willem willemijn wilma wim wouter xander yara yasin yasmin
yasmina yassin yassine youssef yusuf yvette yvonne yunus zainab zakaria zara zeynep zina zoe zoubida
"""
GIVEN_NAMES: Final = frozenset(_GIVEN_NAMES.split())
