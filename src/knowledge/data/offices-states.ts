/**
 * Who held which office when, by country (ISO 3166-1 alpha-3): `office: holder from-to, …`. Years; an open end means
 * still in office when this was written (early 2026). After a name: `(f)` a woman, `^` family name first.
 */
export const STATE_OFFICES = `
USA president: Franklin D. Roosevelt 1933-1945, Harry Truman 1945-1953, Dwight Eisenhower 1953-1961, John F. Kennedy 1961-1963, Lyndon Johnson 1963-1969, Richard Nixon 1969-1974, Gerald Ford 1974-1977, Jimmy Carter 1977-1981, Ronald Reagan 1981-1989, George H. W. Bush 1989-1993, Bill Clinton 1993-2001, George W. Bush 2001-2009, Barack Obama 2009-2017, Donald Trump 2017-2021, Joe Biden 2021-2025, Donald Trump 2025-
USA vice president: Al Gore 1993-2001, Dick Cheney 2001-2009, Joe Biden 2009-2017, Mike Pence 2017-2021, Kamala Harris (f) 2021-2025, JD Vance 2025-
USA secretary of state: Henry Kissinger 1973-1977, James Baker 1989-1992, Warren Christopher 1993-1997, Madeleine Albright (f) 1997-2001, Colin Powell 2001-2005, Condoleezza Rice (f) 2005-2009, Hillary Clinton (f) 2009-2013, John Kerry 2013-2017, Rex Tillerson 2017-2018, Mike Pompeo 2018-2021, Antony Blinken 2021-2025, Marco Rubio 2025-
USA defense secretary: William Perry 1994-1997, William Cohen 1997-2001, Donald Rumsfeld 2001-2006, Robert Gates 2006-2011, Leon Panetta 2011-2013, Chuck Hagel 2013-2015, Ashton Carter 2015-2017, James Mattis 2017-2018, Mark Esper 2019-2020, Lloyd Austin 2021-2025, Pete Hegseth 2025-
USA treasury secretary: Henry Paulson 2006-2009, Timothy Geithner 2009-2013, Jack Lew 2013-2017, Steven Mnuchin 2017-2021, Janet Yellen (f) 2021-2025, Scott Bessent 2025-
USA attorney general: John Ashcroft 2001-2005, Alberto Gonzales 2005-2007, Michael Mukasey 2007-2009, Eric Holder 2009-2015, Loretta Lynch (f) 2015-2017, Jeff Sessions 2017-2018, William Barr 2019-2020, Merrick Garland 2021-2025, Pam Bondi (f) 2025-
USA national security adviser: Susan Rice (f) 2013-2017, Michael Flynn 2017, H.R. McMaster 2017-2018, John Bolton 2018-2019, Robert O'Brien 2019-2021, Jake Sullivan 2021-2025, Mike Waltz 2025
USA commerce secretary: Wilbur Ross 2017-2021, Gina Raimondo (f) 2021-2025, Howard Lutnick 2025-
USA trade representative: Robert Lighthizer 2017-2021, Katherine Tai (f) 2021-2025, Jamieson Greer 2025-
USA homeland security secretary: Janet Napolitano (f) 2009-2013, Jeh Johnson 2013-2017, John Kelly 2017, Kirstjen Nielsen (f) 2017-2019, Alejandro Mayorkas 2021-2025, Kristi Noem (f) 2025-
USA CIA director: George Tenet 1997-2004, Michael Hayden 2006-2009, John Brennan 2013-2017, Gina Haspel (f) 2018-2021, William Burns 2021-2025, John Ratcliffe 2025-
USA FBI director: Robert Mueller 2001-2013, James Comey 2013-2017, Christopher Wray 2017-2025, Kash Patel 2025-
USA director of national intelligence: James Clapper 2010-2017, Dan Coats 2017-2019, Avril Haines (f) 2021-2025, Tulsi Gabbard (f) 2025-
USA house speaker: Newt Gingrich 1995-1999, Dennis Hastert 1999-2007, Nancy Pelosi (f) 2007-2011, John Boehner 2011-2015, Paul Ryan 2015-2019, Nancy Pelosi (f) 2019-2023, Kevin McCarthy 2023, Mike Johnson 2023-
USA senate majority leader: Harry Reid 2007-2015, Mitch McConnell 2015-2021, Chuck Schumer 2021-2025, John Thune 2025-
USA federal reserve chair: Alan Greenspan 1987-2006, Ben Bernanke 2006-2014, Janet Yellen (f) 2014-2018, Jerome Powell 2018-
USA state department spokesperson: Jen Psaki (f) 2013-2015, John Kirby 2015-2017, Heather Nauert (f) 2017-2019, Morgan Ortagus (f) 2019-2021, Ned Price 2021-2023, Matthew Miller 2023-2025, Tammy Bruce (f) 2025
USA white house press secretary: Robert Gibbs 2009-2011, Jay Carney 2011-2014, Josh Earnest 2014-2017, Sean Spicer 2017, Sarah Huckabee Sanders (f) 2017-2019, Kayleigh McEnany (f) 2020-2021, Jen Psaki (f) 2021-2022, Karine Jean-Pierre (f) 2022-2025, Karoline Leavitt (f) 2025-
USA UN ambassador: Susan Rice (f) 2009-2013, Samantha Power (f) 2013-2017, Nikki Haley (f) 2017-2018, Kelly Craft (f) 2019-2021, Linda Thomas-Greenfield (f) 2021-2025, Mike Waltz 2025-
USA chief of staff: Rahm Emanuel 2009-2010, Reince Priebus 2017, Mick Mulvaney 2019-2020, Mark Meadows 2020-2021, Ron Klain 2021-2023, Susie Wiles (f) 2025-
USA chief justice: William Rehnquist 1986-2005, John Roberts 2005-
USA Joint Chiefs chairman: Martin Dempsey 2011-2015, Joseph Dunford 2015-2019, Mark Milley 2019-2023, Charles Q. Brown 2023-2025, Dan Caine 2025-
USA special envoy: Steve Witkoff 2025-, Keith Kellogg 2025-, George Mitchell 2009-2011, Richard Holbrooke 2009-2010, Brian Hook 2018-2020, Zalmay Khalilzad 2018-2021
GBR prime minister: Winston Churchill 1940-1945, Clement Attlee 1945-1951, Winston Churchill 1951-1955, Anthony Eden 1955-1957, Harold Macmillan 1957-1963, Harold Wilson 1964-1970, Edward Heath 1970-1974, Harold Wilson 1974-1976, James Callaghan 1976-1979, Margaret Thatcher (f) 1979-1990, John Major 1990-1997, Tony Blair 1997-2007, Gordon Brown 2007-2010, David Cameron 2010-2016, Theresa May (f) 2016-2019, Boris Johnson 2019-2022, Liz Truss (f) 2022, Rishi Sunak 2022-2024, Keir Starmer 2024-
GBR foreign secretary: Robin Cook 1997-2001, Jack Straw 2001-2006, Margaret Beckett (f) 2006-2007, David Miliband 2007-2010, William Hague 2010-2014, Philip Hammond 2014-2016, Boris Johnson 2016-2018, Jeremy Hunt 2018-2019, Dominic Raab 2019-2021, Liz Truss (f) 2021-2022, James Cleverly 2022-2023, David Cameron 2023-2024, David Lammy 2024-2025, Yvette Cooper (f) 2025-
GBR defence secretary: Geoff Hoon 1999-2005, Liam Fox 2010-2011, Michael Fallon 2014-2017, Gavin Williamson 2017-2019, Ben Wallace 2019-2023, Grant Shapps 2023-2024, John Healey 2024-
GBR chancellor of the exchequer: Alistair Darling 2007-2010, George Osborne 2010-2016, Sajid Javid 2019-2020, Kwasi Kwarteng 2022, Jeremy Hunt 2022-2024, Rachel Reeves (f) 2024-
GBR home secretary: Theresa May (f) 2010-2016, Amber Rudd (f) 2016-2018, Priti Patel (f) 2019-2022, Suella Braverman (f) 2022-2023, Yvette Cooper (f) 2024-2025, Shabana Mahmood (f) 2025-
GBR monarch: Queen Elizabeth II (f) 1952-2022, King Charles III 2022-
GBR opposition leader: Ed Miliband 2010-2015, Jeremy Corbyn 2015-2020, Kemi Badenoch (f) 2024-
GBR first minister of Scotland: Alex Salmond 2007-2014, Nicola Sturgeon (f) 2014-2023, Humza Yousaf 2023-2024, John Swinney 2024-
GBR mayor of London: Ken Livingstone 2000-2008, Sadiq Khan 2016-
FRA president: Charles de Gaulle 1959-1969, Georges Pompidou 1969-1974, Valéry Giscard d'Estaing 1974-1981, François Mitterrand 1981-1995, Jacques Chirac 1995-2007, Nicolas Sarkozy 2007-2012, François Hollande 2012-2017, Emmanuel Macron 2017-
FRA prime minister: Lionel Jospin 1997-2002, Dominique de Villepin 2005-2007, François Fillon 2007-2012, Jean-Marc Ayrault 2012-2014, Manuel Valls 2014-2016, Édouard Philippe 2017-2020, Jean Castex 2020-2022, Élisabeth Borne (f) 2022-2024, Gabriel Attal 2024, Michel Barnier 2024, François Bayrou 2024-2025, Sébastien Lecornu 2025-
FRA foreign minister: Hubert Védrine 1997-2002, Bernard Kouchner 2007-2010, Alain Juppé 2011-2012, Laurent Fabius 2012-2016, Jean-Yves Le Drian 2017-2022, Catherine Colonna (f) 2022-2024, Stéphane Séjourné 2024, Jean-Noël Barrot 2024-
FRA finance minister: Christine Lagarde (f) 2007-2011, Bruno Le Maire 2017-2024
DEU chancellor: Konrad Adenauer 1949-1963, Ludwig Erhard 1963-1966, Kurt Georg Kiesinger 1966-1969, Willy Brandt 1969-1974, Helmut Schmidt 1974-1982, Helmut Kohl 1982-1998, Gerhard Schröder 1998-2005, Angela Merkel (f) 2005-2021, Olaf Scholz 2021-2025, Friedrich Merz 2025-
DEU president: Joachim Gauck 2012-2017, Frank-Walter Steinmeier 2017-
DEU foreign minister: Hans-Dietrich Genscher 1974-1992, Joschka Fischer 1998-2005, Frank-Walter Steinmeier 2005-2009, Guido Westerwelle 2009-2013, Frank-Walter Steinmeier 2013-2017, Sigmar Gabriel 2017-2018, Heiko Maas 2018-2021, Annalena Baerbock (f) 2021-2025, Johann Wadephul 2025-
DEU defence minister: Thomas de Maizière 2011-2013, Ursula von der Leyen (f) 2013-2019, Annegret Kramp-Karrenbauer (f) 2019-2021, Christine Lambrecht (f) 2021-2023, Boris Pistorius 2023-
DEU finance minister: Wolfgang Schäuble 2009-2017, Christian Lindner 2021-2024, Lars Klingbeil 2025-
DEU economy minister: Robert Habeck 2021-2025, Peter Altmaier 2018-2021
ITA prime minister: Romano Prodi 2006-2008, Silvio Berlusconi 2008-2011, Mario Monti 2011-2013, Enrico Letta 2013-2014, Matteo Renzi 2014-2016, Paolo Gentiloni 2016-2018, Giuseppe Conte 2018-2021, Mario Draghi 2021-2022, Giorgia Meloni (f) 2022-
ITA president: Giorgio Napolitano 2006-2015, Sergio Mattarella 2015-
ITA foreign minister: Luigi Di Maio 2019-2022, Antonio Tajani 2022-
ITA defence minister: Guido Crosetto 2022-
ITA interior minister: Matteo Salvini 2018-2019
ESP prime minister: José María Aznar 1996-2004, José Luis Rodríguez Zapatero 2004-2011, Mariano Rajoy 2011-2018, Pedro Sánchez 2018-
ESP leader: Francisco Franco 1939-1975
ESP foreign minister: José Manuel Albares 2021-
ESP monarch: King Juan Carlos 1975-2014, King Felipe VI 2014-
PRT prime minister: António Costa 2015-2024, Luís Montenegro 2024-
PRT president: Marcelo Rebelo de Sousa 2016-2026
NLD prime minister: Jan Peter Balkenende 2002-2010, Mark Rutte 2010-2024, Dick Schoof 2024-
BEL prime minister: Charles Michel 2014-2019, Alexander De Croo 2020-2025, Bart De Wever 2025-
AUT chancellor: Sebastian Kurz 2017-2021, Karl Nehammer 2021-2025, Christian Stocker 2025-
AUT president: Alexander Van der Bellen 2017-
IRL prime minister: Bertie Ahern 1997-2008, Brian Cowen 2008-2011, Enda Kenny 2011-2017, Leo Varadkar 2017-2020, Micheál Martin 2020-2022, Leo Varadkar 2022-2024, Simon Harris 2024-2025, Micheál Martin 2025-
IRL president: Michael D. Higgins 2011-2025, Catherine Connolly (f) 2025-
SWE prime minister: Carl Bildt 1991-1994, Fredrik Reinfeldt 2006-2014, Stefan Löfven 2014-2021, Magdalena Andersson (f) 2021-2022, Ulf Kristersson 2022-
SWE foreign minister: Margot Wallström (f) 2014-2019, Ann Linde (f) 2019-2022, Tobias Billström 2022-2024, Maria Malmer Stenergard (f) 2024-
NOR prime minister: Jens Stoltenberg 2005-2013, Erna Solberg (f) 2013-2021, Jonas Gahr Støre 2021-
DNK prime minister: Anders Fogh Rasmussen 2001-2009, Lars Løkke Rasmussen 2009-2011, Helle Thorning-Schmidt (f) 2011-2015, Mette Frederiksen (f) 2019-
DNK foreign minister: Jeppe Kofod 2019-2022, Lars Løkke Rasmussen 2022-
FIN president: Tarja Halonen (f) 2000-2012, Sauli Niinistö 2012-2024, Alexander Stubb 2024-
FIN prime minister: Sanna Marin (f) 2019-2023, Petteri Orpo 2023-
FIN foreign minister: Pekka Haavisto 2019-2023, Elina Valtonen (f) 2023-
ISL prime minister: Katrín Jakobsdóttir (f) 2017-2024, Kristrún Frostadóttir (f) 2024-
EST prime minister: Jüri Ratas 2016-2021, Kaja Kallas (f) 2021-2024, Kristen Michal 2024-
LVA president: Edgars Rinkēvičs 2023-
LVA prime minister: Krišjānis Kariņš 2019-2023, Evika Siliņa (f) 2023-
LTU president: Dalia Grybauskaitė (f) 2009-2019, Gitanas Nausėda 2019-
LTU foreign minister: Linas Linkevičius 2012-2020, Gabrielius Landsbergis 2020-2024, Kęstutis Budrys 2024-
POL president: Lech Wałęsa 1990-1995, Aleksander Kwaśniewski 1995-2005, Lech Kaczyński 2005-2010, Bronisław Komorowski 2010-2015, Andrzej Duda 2015-2025, Karol Nawrocki 2025-
POL prime minister: Donald Tusk 2007-2014, Ewa Kopacz (f) 2014-2015, Beata Szydło (f) 2015-2017, Mateusz Morawiecki 2017-2023, Donald Tusk 2023-
POL foreign minister: Radosław Sikorski 2007-2014, Witold Waszczykowski 2015-2018, Zbigniew Rau 2020-2023, Radosław Sikorski 2023-
POL defence minister: Mariusz Błaszczak 2018-2023, Władysław Kosiniak-Kamysz 2023-
CZE president: Václav Havel 1993-2003, Václav Klaus 2003-2013, Miloš Zeman 2013-2023, Petr Pavel 2023-
CZE prime minister: Andrej Babiš 2017-2021, Petr Fiala 2021-2025, Andrej Babiš 2025-
SVK president: Zuzana Čaputová (f) 2019-2024, Peter Pellegrini 2024-
SVK prime minister: Robert Fico 2006-2010, Robert Fico 2012-2018, Robert Fico 2023-
HUN prime minister: Ferenc Gyurcsány 2004-2009, Viktor Orbán 1998-2002, Viktor Orbán 2010-
HUN premier: Imre Nagy 1953-1956
HUN foreign minister: Péter Szijjártó 2014-
ROU president: Nicolae Ceaușescu 1974-1989, Ion Iliescu 1989-1996, Traian Băsescu 2004-2014, Klaus Iohannis 2014-2025, Nicușor Dan 2025-
ROU prime minister: Marcel Ciolacu 2023-2025, Ilie Bolojan 2025-
BGR president: Rumen Radev 2017-
BGR prime minister: Boyko Borissov 2009-2013, Boyko Borissov 2014-2021, Kiril Petkov 2021-2022
GRC prime minister: George Papandreou 2009-2011, Antonis Samaras 2012-2015, Alexis Tsipras 2015-2019, Kyriakos Mitsotakis 2019-
GRC finance minister: Yanis Varoufakis 2015
GRC foreign minister: Nikos Dendias 2019-2023, Giorgos Gerapetritis 2023-
CYP president: Nicos Anastasiades 2013-2023, Nikos Christodoulides 2023-
SRB president: Slobodan Milošević 1989-1997, Boris Tadić 2004-2012, Tomislav Nikolić 2012-2017, Aleksandar Vučić 2017-
SRB prime minister: Zoran Đinđić 2001-2003, Vojislav Koštunica 2004-2008, Ivica Dačić 2012-2014, Ana Brnabić (f) 2017-2024
HRV president: Franjo Tuđman 1990-1999, Zoran Milanović 2020-
HRV prime minister: Andrej Plenković 2016-
UNK president: Hashim Thaçi 2016-2020, Vjosa Osmani (f) 2021-
UNK prime minister: Ramush Haradinaj 2017-2020, Albin Kurti 2021-
ALB prime minister: Edi Rama 2013-
BIH president: Alija Izetbegović 1990-1996
BIH Republika Srpska president: Radovan Karadžić 1992-1996, Milorad Dodik 2022-2025
MNE president: Milo Đukanović 2018-2023, Jakov Milatović 2023-
MKD prime minister: Zoran Zaev 2017-2022, Hristijan Mickoski 2024-
RUS president: Boris Yeltsin 1991-1999, Vladimir Putin 2000-2008, Dmitry Medvedev 2008-2012, Vladimir Putin 2012-
RUS prime minister: Yevgeny Primakov 1998-1999, Vladimir Putin 2008-2012, Dmitry Medvedev 2012-2020, Mikhail Mishustin 2020-
RUS foreign minister: Andrei Kozyrev 1990-1996, Igor Ivanov 1998-2004, Sergei Lavrov 2004-
RUS deputy foreign minister: Sergei Ryabkov 2008-, Mikhail Bogdanov 2011-2025, Alexander Grushko 2018-
RUS defence minister: Sergei Ivanov 2001-2007, Anatoly Serdyukov 2007-2012, Sergei Shoigu 2012-2024, Andrei Belousov 2024-
RUS foreign ministry spokesperson: Alexander Lukashevich 2011-2015, Maria Zakharova (f) 2015-
RUS Kremlin spokesperson: Dmitry Peskov 2012-
RUS defence ministry spokesperson: Igor Konashenkov 2011-
RUS security council secretary: Nikolai Patrushev 2008-2024, Sergei Shoigu 2024-
RUS UN ambassador: Vitaly Churkin 2006-2017, Vasily Nebenzya 2017-
RUS presidential aide: Yuri Ushakov 2012-, Kirill Dmitriev 2025-
RUS chief of the general staff: Valery Gerasimov 2012-
RUS FSB director: Alexander Bortnikov 2008-
RUS SVR director: Sergei Naryshkin 2016-
RUS state duma speaker: Vyacheslav Volodin 2016-
RUS federation council speaker: Valentina Matviyenko (f) 2011-
RUS central bank governor: Elvira Nabiullina (f) 2013-
RUS Chechen leader: Dzhokhar Dudayev 1991-1996, Aslan Maskhadov 1997-2000, Akhmad Kadyrov 2003-2004, Ramzan Kadyrov 2007-
SUN president: Mikhail Gorbachev 1985-1991
SUN general secretary: Leonid Brezhnev 1964-1982, Yuri Andropov 1982-1984, Konstantin Chernenko 1984-1985, Mikhail Gorbachev 1985-1991, Nikita Khrushchev 1953-1964, Joseph Stalin 1922-1953
SUN foreign minister: Eduard Shevardnadze 1985-1990, Andrei Gromyko 1957-1985
YUG president: Josip Broz Tito 1953-1980, Slobodan Milošević 1997-2000
UKR president: Leonid Kravchuk 1991-1994, Leonid Kuchma 1994-2005, Viktor Yushchenko 2005-2010, Viktor Yanukovych 2010-2014, Petro Poroshenko 2014-2019, Volodymyr Zelenskyy 2019-
UKR prime minister: Yulia Tymoshenko (f) 2007-2010, Mykola Azarov 2010-2014, Arseniy Yatsenyuk 2014-2016, Volodymyr Groysman 2016-2019, Denys Shmyhal 2020-2025, Yulia Svyrydenko (f) 2025-
UKR foreign minister: Pavlo Klimkin 2014-2019, Dmytro Kuleba 2020-2024, Andrii Sybiha 2024-
UKR defence minister: Oleksii Reznikov 2021-2023, Rustem Umerov 2023-2025, Denys Shmyhal 2025-
UKR head of the presidential office: Andriy Yermak 2020-2025
UKR presidential adviser: Mykhailo Podolyak 2020-
UKR commander-in-chief: Valerii Zaluzhnyi 2021-2024, Oleksandr Syrskyi 2024-
UKR military intelligence chief: Kyrylo Budanov 2020-2026
UKR mayor of Kyiv: Vitali Klitschko 2014-
BLR president: Alexander Lukashenko 1994-
BLR opposition leader: Sviatlana Tsikhanouskaya (f) 2020-
MDA president: Igor Dodon 2016-2020, Maia Sandu (f) 2020-
MDA prime minister: Dorin Recean 2023-2025
GEO president: Eduard Shevardnadze 1995-2003, Mikheil Saakashvili 2004-2013, Salome Zourabichvili (f) 2018-2024, Mikheil Kavelashvili 2024-
GEO prime minister: Bidzina Ivanishvili 2012-2013, Irakli Garibashvili 2021-2024, Irakli Kobakhidze 2024-
ARM prime minister: Nikol Pashinyan 2018-
ARM president: Robert Kocharyan 1998-2008, Serzh Sargsyan 2008-2018
AZE president: Heydar Aliyev 1993-2003, Ilham Aliyev 2003-
KAZ president: Nursultan Nazarbayev 1991-2019, Kassym-Jomart Tokayev 2019-
UZB president: Islam Karimov 1991-2016, Shavkat Mirziyoyev 2016-
KGZ president: Askar Akayev 1990-2005, Kurmanbek Bakiyev 2005-2010, Almazbek Atambayev 2011-2017, Sadyr Japarov 2020-
TJK president: Emomali Rahmon 1994-
TKM president: Saparmurat Niyazov 1991-2006, Gurbanguly Berdimuhamedow 2007-2022, Serdar Berdimuhamedow 2022-
CHN president: Jiang Zemin^ 1993-2003, Hu Jintao^ 2003-2013, Xi Jinping^ 2013-
CHN vice president: Wang Qishan^ 2018-2023, Han Zheng^ 2023-
CHN premier: Li Peng^ 1988-1998, Zhu Rongji^ 1998-2003, Wen Jiabao^ 2003-2013, Li Keqiang^ 2013-2023, Li Qiang^ 2023-
CHN vice premier: Liu He^ 2018-2023, He Lifeng^ 2023-
CHN foreign minister: Qian Qichen^ 1988-1998, Tang Jiaxuan^ 1998-2003, Li Zhaoxing^ 2003-2007, Yang Jiechi^ 2007-2013, Wang Yi^ 2013-2022, Qin Gang^ 2022-2023, Wang Yi^ 2023-
CHN defence minister: Wei Fenghe^ 2018-2023, Li Shangfu^ 2023, Dong Jun^ 2023-
CHN foreign ministry spokesperson: Hong Lei^ 2010-2016, Hua Chunying (f)^ 2012-2024, Lu Kang^ 2015-2019, Geng Shuang^ 2016-2020, Zhao Lijian^ 2020-2023, Wang Wenbin^ 2020-2024, Mao Ning (f)^ 2022-, Lin Jian^ 2024-, Guo Jiakun^ 2025-
CHN defence ministry spokesperson: Wu Qian^ 2015-, Zhang Xiaogang^ 2023-, Tan Kefei^ 2021-
CHN commerce minister: Zhong Shan^ 2017-2020, Wang Wentao^ 2020-
CHN UN ambassador: Zhang Jun^ 2019-2024, Fu Cong^ 2024-
CHN paramount leader: Mao Zedong^ 1949-1976, Deng Xiaoping^ 1978-1992
HKG chief executive: Tung Chee-hwa^ 1997-2005, Donald Tsang 2005-2012, Leung Chun-ying^ 2012-2017, Carrie Lam (f) 2017-2022, John Lee 2022-
TWN president: Chiang Kai-shek^ 1948-1975, Lee Teng-hui^ 1988-2000, Chen Shui-bian^ 2000-2008, Ma Ying-jeou^ 2008-2016, Tsai Ing-wen (f)^ 2016-2024, Lai Ching-te^ 2024-
TWN foreign minister: Joseph Wu 2018-2024, Lin Chia-lung^ 2024-
JPN prime minister: Ryutaro Hashimoto 1996-1998, Junichiro Koizumi 2001-2006, Shinzo Abe 2006-2007, Yasuo Fukuda 2007-2008, Taro Aso 2008-2009, Yukio Hatoyama 2009-2010, Naoto Kan 2010-2011, Yoshihiko Noda 2011-2012, Shinzo Abe 2012-2020, Yoshihide Suga 2020-2021, Fumio Kishida 2021-2024, Shigeru Ishiba 2024-2025, Sanae Takaichi (f) 2025-
JPN foreign minister: Taro Kono 2017-2019, Toshimitsu Motegi 2019-2021, Yoshimasa Hayashi 2021-2023, Yoko Kamikawa (f) 2023-2024, Takeshi Iwaya 2024-2025, Toshimitsu Motegi 2025-
JPN defence minister: Itsunori Onodera 2012-2014, Nobuo Kishi 2020-2022, Yasukazu Hamada 2022-2023, Minoru Kihara 2023-2024, Gen Nakatani 2024-2025, Shinjiro Koizumi 2025-
JPN chief cabinet secretary: Hirokazu Matsuno 2021-2023, Yoshimasa Hayashi 2023-2025, Minoru Kihara 2025-
JPN central bank governor: Haruhiko Kuroda 2013-2023, Kazuo Ueda 2023-
JPN monarch: Emperor Hirohito 1926-1989, Emperor Akihito 1989-2019, Emperor Naruhito 2019-
KOR president: Syngman Rhee 1948-1960, Park Chung-hee^ 1963-1979, Chun Doo-hwan^ 1980-1988, Kim Dae-jung^ 1998-2003, Roh Moo-hyun^ 2003-2008, Lee Myung-bak^ 2008-2013, Park Geun-hye (f)^ 2013-2017, Moon Jae-in^ 2017-2022, Yoon Suk Yeol^ 2022-2025, Lee Jae-myung^ 2025-
KOR prime minister: Han Duck-soo^ 2022-2025, Kim Min-seok^ 2025-
KOR foreign minister: Kang Kyung-wha (f)^ 2017-2021, Chung Eui-yong^ 2021-2022, Park Jin^ 2022-2024, Cho Tae-yul^ 2024-2025, Cho Hyun^ 2025-
PRK supreme leader: Kim Il Sung^ 1948-1994, Kim Jong Il^ 1994-2011, Kim Jong Un^ 2011-
PRK foreign minister: Ri Yong Ho^ 2016-2020, Choe Son Hui (f)^ 2022-
PRK party official: Kim Yo Jong (f)^ 2014-
MNG president: Khaltmaagiin Battulga 2017-2021, Ukhnaagiin Khurelsukh 2021-
IND prime minister: Jawaharlal Nehru 1947-1964, Lal Bahadur Shastri 1964-1966, Indira Gandhi (f) 1966-1977, Indira Gandhi (f) 1980-1984, Rajiv Gandhi 1984-1989, P. V. Narasimha Rao 1991-1996, Atal Bihari Vajpayee 1998-2004, Manmohan Singh 2004-2014, Narendra Modi 2014-
IND president: A. P. J. Abdul Kalam 2002-2007, Pranab Mukherjee 2012-2017, Ram Nath Kovind 2017-2022, Droupadi Murmu (f) 2022-
IND external affairs minister: Sushma Swaraj (f) 2014-2019, S. Jaishankar 2019-
IND home minister: Amit Shah 2019-, P. Chidambaram 2008-2012
IND defence minister: A. K. Antony 2006-2014, Rajnath Singh 2019-
IND finance minister: Arun Jaitley 2014-2019, Nirmala Sitharaman (f) 2019-
IND commerce minister: Piyush Goyal 2019-
IND national security adviser: Ajit Doval 2014-
IND foreign ministry spokesperson: Arindam Bagchi 2021-2024, Randhir Jaiswal 2024-, Raveesh Kumar 2017-2020
IND opposition leader: Rahul Gandhi 2024-
IND Delhi chief minister: Arvind Kejriwal 2015-2024
IND West Bengal chief minister: Mamata Banerjee (f) 2011-
PAK prime minister: Zulfikar Ali Bhutto 1973-1977, Benazir Bhutto (f) 1988-1996, Nawaz Sharif 2013-2017, Imran Khan 2018-2022, Shehbaz Sharif 2022-
PAK president: Muhammad Zia-ul-Haq 1978-1988, Pervez Musharraf 2001-2008, Asif Ali Zardari 2008-2013, Arif Alvi 2018-2024, Asif Ali Zardari 2024-
PAK foreign minister: Shah Mahmood Qureshi 2018-2022, Bilawal Bhutto Zardari 2022-2023, Ishaq Dar 2024-
PAK army chief: Ashfaq Parvez Kayani 2007-2013, Raheel Sharif 2013-2016, Qamar Javed Bajwa 2016-2022, Asim Munir 2022-
PAK defence minister: Khawaja Asif 2022-
BGD prime minister: Khaleda Zia (f) 2001-2006, Sheikh Hasina (f) 2009-2024
BGD chief adviser: Muhammad Yunus 2024-
LKA president: Mahinda Rajapaksa 2005-2015, Maithripala Sirisena 2015-2019, Gotabaya Rajapaksa 2019-2022, Ranil Wickremesinghe 2022-2024, Anura Kumara Dissanayake 2024-
NPL prime minister: Pushpa Kamal Dahal 2022-2024, K. P. Sharma Oli 2024-2025, Sushila Karki (f) 2025-
MDV president: Ibrahim Mohamed Solih 2018-2023, Mohamed Muizzu 2023-
AFG president: Hamid Karzai 2001-2014, Ashraf Ghani 2014-2021
AFG chief executive: Abdullah Abdullah 2014-2020
AFG Taliban supreme leader: Mullah Omar 1996-2013, Hibatullah Akhundzada 2016-
AFG Taliban spokesperson: Zabihullah Mujahid 2007-
MMR state counsellor: Aung San Suu Kyi (f) 2016-2021
MMR president: Thein Sein 2011-2016, Win Myint 2018-2021
MMR junta leader: Min Aung Hlaing 2021-
THA prime minister: Thaksin Shinawatra 2001-2006, Yingluck Shinawatra (f) 2011-2014, Prayut Chan-o-cha 2014-2023, Srettha Thavisin 2023-2024, Paetongtarn Shinawatra (f) 2024-2025, Anutin Charnvirakul 2025-
KHM prime minister: Hun Sen^ 1985-2023, Hun Manet^ 2023-
VNM president: Nguyen Xuan Phuc^ 2021-2023, Vo Van Thuong^ 2023-2024, Luong Cuong^ 2024-
VNM general secretary: Nguyen Phu Trong^ 2011-2024, To Lam^ 2024-
VNM prime minister: Pham Minh Chinh^ 2021-
MYS prime minister: Mahathir Mohamad 1981-2003, Najib Razak 2009-2018, Mahathir Mohamad 2018-2020, Muhyiddin Yassin 2020-2021, Anwar Ibrahim 2022-
SGP prime minister: Lee Kuan Yew^ 1959-1990, Lee Hsien Loong^ 2004-2024, Lawrence Wong 2024-
IDN president: Sukarno 1945-1967, Suharto 1967-1998, Megawati Sukarnoputri (f) 2001-2004, Susilo Bambang Yudhoyono 2004-2014, Joko Widodo 2014-2024, Prabowo Subianto 2024-
IDN foreign minister: Retno Marsudi (f) 2014-2024, Sugiono 2024-
PHL president: Ferdinand Marcos 1965-1986, Corazon Aquino (f) 1986-1992, Gloria Macapagal Arroyo (f) 2001-2010, Benigno Aquino 2010-2016, Rodrigo Duterte 2016-2022, Ferdinand Marcos Jr. 2022-
PHL vice president: Leni Robredo (f) 2016-2022, Sara Duterte (f) 2022-
AUS prime minister: Gough Whitlam 1972-1975, John Howard 1996-2007, Kevin Rudd 2007-2010, Julia Gillard (f) 2010-2013, Tony Abbott 2013-2015, Malcolm Turnbull 2015-2018, Scott Morrison 2018-2022, Anthony Albanese 2022-
AUS foreign minister: Julie Bishop (f) 2013-2018, Marise Payne (f) 2018-2022, Penny Wong (f) 2022-
AUS defence minister: Peter Dutton 2021-2022, Richard Marles 2022-
NZL prime minister: Helen Clark (f) 1999-2008, John Key 2008-2016, Jacinda Ardern (f) 2017-2023, Chris Hipkins 2023, Christopher Luxon 2023-
NZL foreign minister: Winston Peters 2017-2020, Winston Peters 2023-
CAN prime minister: Pierre Trudeau 1968-1979, Pierre Trudeau 1980-1984, Brian Mulroney 1984-1993, Jean Chrétien 1993-2003, Paul Martin 2003-2006, Stephen Harper 2006-2015, Justin Trudeau 2015-2025, Mark Carney 2025-
CAN foreign minister: Chrystia Freeland (f) 2017-2019, Mélanie Joly (f) 2021-2025, Anita Anand (f) 2025-
CAN opposition leader: Pierre Poilievre 2022-
MEX president: Vicente Fox 2000-2006, Felipe Calderón 2006-2012, Enrique Peña Nieto 2012-2018, Andrés Manuel López Obrador 2018-2024, Claudia Sheinbaum (f) 2024-
BRA president: João Goulart 1961-1964, Fernando Henrique Cardoso 1995-2003, Luiz Inácio Lula da Silva 2003-2011, Dilma Rousseff (f) 2011-2016, Michel Temer 2016-2018, Jair Bolsonaro 2019-2022, Luiz Inácio Lula da Silva 2023-
BRA foreign minister: Celso Amorim 2003-2011, Mauro Vieira 2023-
ARG president: Juan Perón 1946-1955, Jorge Videla 1976-1981, Raúl Alfonsín 1983-1989, Carlos Menem 1989-1999, Néstor Kirchner 2003-2007, Cristina Fernández de Kirchner (f) 2007-2015, Mauricio Macri 2015-2019, Alberto Fernández 2019-2023, Javier Milei 2023-
CHL president: Salvador Allende 1970-1973, Augusto Pinochet 1973-1990, Michelle Bachelet (f) 2014-2018, Sebastián Piñera 2018-2022, Gabriel Boric 2022-2026, José Antonio Kast 2026-
COL president: Álvaro Uribe 2002-2010, Juan Manuel Santos 2010-2018, Iván Duque 2018-2022, Gustavo Petro 2022-
VEN president: Hugo Chávez 1999-2013, Nicolás Maduro 2013-2026
VEN vice president: Delcy Rodríguez (f) 2018-
VEN opposition leader: Juan Guaidó 2019-2023, María Corina Machado (f) 2023-, Edmundo González 2024-
VEN foreign minister: Jorge Arreaza 2017-2021, Yván Gil 2023-
PER president: Alberto Fujimori 1990-2000, Pedro Pablo Kuczynski 2016-2018, Pedro Castillo 2021-2022, Dina Boluarte (f) 2022-2025
ECU president: Rafael Correa 2007-2017, Lenín Moreno 2017-2021, Guillermo Lasso 2021-2023, Daniel Noboa 2023-
BOL president: Evo Morales 2006-2019, Jeanine Áñez (f) 2019-2020, Luis Arce 2020-2025, Rodrigo Paz 2025-
PRY president: Santiago Peña 2023-
URY president: José Mujica 2010-2015, Luis Lacalle Pou 2020-2025, Yamandú Orsi 2025-
CUB president: Fulgencio Batista 1952-1959, Fidel Castro 1976-2008, Raúl Castro 2008-2018, Miguel Díaz-Canel 2018-
CUB foreign minister: Bruno Rodríguez 2009-
NIC president: Daniel Ortega 2007-
SLV president: Nayib Bukele 2019-
GTM president: Jacobo Árbenz 1951-1954, Jimmy Morales 2016-2020, Bernardo Arévalo 2024-
HND president: Juan Orlando Hernández 2014-2022, Xiomara Castro (f) 2022-2026
PAN president: Manuel Noriega 1983-1989, José Raúl Mulino 2024-
CRI president: Óscar Arias 2006-2010, Rodrigo Chaves 2022-
DOM president: Luis Abinader 2020-
HTI president: François Duvalier 1957-1971, Jean-Claude Duvalier 1971-1986, Jean-Bertrand Aristide 2001-2004, René Préval 2006-2011, Jovenel Moïse 2017-2021
HTI prime minister: Ariel Henry 2021-2024
ISR prime minister: David Ben-Gurion 1948-1963, Levi Eshkol 1963-1969, Golda Meir (f) 1969-1974, Menachem Begin 1977-1983, Yitzhak Shamir 1986-1992, Yitzhak Rabin 1992-1995, Shimon Peres 1995-1996, Benjamin Netanyahu 1996-1999, Ehud Barak 1999-2001, Ariel Sharon 2001-2006, Ehud Olmert 2006-2009, Benjamin Netanyahu 2009-2021, Naftali Bennett 2021-2022, Yair Lapid 2022, Benjamin Netanyahu 2022-
ISR president: Reuven Rivlin 2014-2021, Isaac Herzog 2021-
ISR defence minister: Moshe Ya'alon 2013-2016, Avigdor Lieberman 2016-2018, Benny Gantz 2020-2022, Yoav Gallant 2022-2024, Israel Katz 2024-
ISR foreign minister: Tzipi Livni (f) 2006-2009, Gabi Ashkenazi 2020-2021, Eli Cohen 2023, Gideon Saar 2024-
ISR national security minister: Itamar Ben-Gvir 2022-
ISR finance minister: Bezalel Smotrich 2022-
ISR military spokesperson: Daniel Hagari 2023-2025, Avichay Adraee 2005-
ISR military chief: Herzi Halevi 2023-2025, Eyal Zamir 2025-
PSE president: Yasser Arafat 1994-2004, Mahmoud Abbas 2005-
PSE prime minister: Salam Fayyad 2007-2013, Mohammad Shtayyeh 2019-2024, Mohammad Mustafa 2024-
PSE Hamas leader: Ahmed Yassin 1987-2004, Khaled Mashal 2004-2017, Ismail Haniyeh 2017-2024, Yahya Sinwar 2024
PSE Hamas official: Osama Hamdan 2000-, Sami Abu Zuhri 2005-, Khalil al-Hayya 2010-, Mohammed Deif 2002-2024, Basem Naim 2007-
PSE negotiator: Saeb Erekat 1995-2020
JOR monarch: King Hussein 1952-1999, King Abdullah II 1999-
JOR foreign minister: Ayman Safadi 2017-
LBN president: Emile Lahoud 1998-2007, Michel Sleiman 2008-2014, Michel Aoun 2016-2022, Joseph Aoun 2025-
LBN prime minister: Rafik Hariri 2000-2004, Saad Hariri 2016-2020, Hassan Diab 2020-2021, Najib Mikati 2021-2025, Nawaf Salam 2025-
LBN speaker: Nabih Berri 1992-
LBN Hezbollah leader: Hassan Nasrallah 1992-2024, Naim Qassem 2024-
SYR president: Hafez al-Assad 1971-2000, Bashar al-Assad 2000-2024, Ahmed al-Sharaa 2025-
SYR foreign minister: Walid Muallem 2006-2020, Faisal Mekdad 2020-2024, Asaad al-Shaibani 2024-
IRQ president: Saddam Hussein 1979-2003, Jalal Talabani 2005-2014, Barham Salih 2018-2022, Abdul Latif Rashid 2022-
IRQ prime minister: Ayad Allawi 2004-2005, Nouri al-Maliki 2006-2014, Haider al-Abadi 2014-2018, Adil Abdul-Mahdi 2018-2020, Mustafa al-Kadhimi 2020-2022, Mohammed Shia al-Sudani 2022-
IRQ Kurdish president: Masoud Barzani 2005-2017, Nechirvan Barzani 2019-
IRN president: Akbar Hashemi Rafsanjani 1989-1997, Mohammad Khatami 1997-2005, Mahmoud Ahmadinejad 2005-2013, Hassan Rouhani 2013-2021, Ebrahim Raisi 2021-2024, Masoud Pezeshkian 2024-
IRN prime minister: Mohammad Mosaddegh 1951-1953
IRN supreme leader: Ayatollah Khomeini 1979-1989, Ali Khamenei 1989-
IRN foreign minister: Manouchehr Mottaki 2005-2010, Mohammad Javad Zarif 2013-2021, Hossein Amir-Abdollahian 2021-2024, Abbas Araghchi 2024-
IRN foreign ministry spokesperson: Saeed Khatibzadeh 2020-2022, Nasser Kanaani 2022-2024, Esmaeil Baghaei 2024-
IRN Quds Force commander: Qasem Soleimani 1998-2020, Esmail Qaani 2020-
IRN IRGC commander: Hossein Salami 2019-2025
IRN security council secretary: Ali Shamkhani 2013-2023, Ali Larijani 2025-
IRN speaker: Mohammad Bagher Ghalibaf 2020-
SAU monarch: King Fahd 1982-2005, King Abdullah 2005-2015, King Salman 2015-
SAU crown prince: Mohammed bin Nayef 2015-2017, Mohammed bin Salman 2017-
SAU foreign minister: Saud al-Faisal 1975-2015, Adel al-Jubeir 2015-2018, Faisal bin Farhan 2019-
ARE president: Khalifa bin Zayed 2004-2022, Mohamed bin Zayed 2022-
ARE prime minister: Mohammed bin Rashid Al Maktoum 2006-
QAT emir: Hamad bin Khalifa Al Thani 1995-2013, Tamim bin Hamad Al Thani 2013-
QAT prime minister: Mohammed bin Abdulrahman Al Thani 2023-
KWT emir: Sabah al-Ahmad al-Sabah 2006-2020
OMN sultan: Qaboos bin Said 1970-2020, Haitham bin Tariq 2020-
BHR monarch: Hamad bin Isa Al Khalifa 2002-
YEM president: Ali Abdullah Saleh 1990-2012, Abdrabbuh Mansur Hadi 2012-2022, Rashad al-Alimi 2022-
YEM Houthi leader: Abdul-Malik al-Houthi 2004-
YEM Houthi spokesperson: Yahya Saree 2018-, Mohammed Abdulsalam 2011-
TUR president: Süleyman Demirel 1993-2000, Abdullah Gül 2007-2014, Recep Tayyip Erdoğan 2014-
TUR prime minister: Adnan Menderes 1950-1960, Turgut Özal 1983-1989, Bülent Ecevit 1999-2002, Recep Tayyip Erdoğan 2003-2014, Ahmet Davutoğlu 2014-2016, Binali Yıldırım 2016-2018
TUR foreign minister: Mevlüt Çavuşoğlu 2014-2023, Hakan Fidan 2023-
TUR defence minister: Hulusi Akar 2018-2023, Yaşar Güler 2023-
TUR presidential spokesperson: Ibrahim Kalin 2014-2023
TUR mayor of Istanbul: Ekrem İmamoğlu 2019-2025
TUR PKK leader: Abdullah Öcalan 1978-
EGY president: Anwar Sadat 1970-1981, Gamal Abdel Nasser 1956-1970, Hosni Mubarak 1981-2011, Mohamed Morsi 2012-2013, Abdel Fattah al-Sisi 2014-
EGY foreign minister: Sameh Shoukry 2014-2024, Badr Abdelatty 2024-
LBY leader: Muammar Gaddafi 1969-2011
LBY prime minister: Fayez al-Sarraj 2016-2021, Abdul Hamid Dbeibah 2021-
LBY commander: Khalifa Haftar 2015-
TUN president: Zine El Abidine Ben Ali 1987-2011, Beji Caid Essebsi 2014-2019, Kais Saied 2019-
DZA president: Abdelaziz Bouteflika 1999-2019, Abdelmadjid Tebboune 2019-
MAR monarch: King Hassan II 1961-1999, King Mohammed VI 1999-
SDN president: Omar al-Bashir 1989-2019
SDN army chief: Abdel Fattah al-Burhan 2019-
SDN RSF commander: Mohamed Hamdan Dagalo 2013-
SDN prime minister: Abdalla Hamdok 2019-2022
SSD president: Salva Kiir 2011-
SSD vice president: Riek Machar 2020-2025
ETH prime minister: Meles Zenawi 1995-2012, Hailemariam Desalegn 2012-2018, Abiy Ahmed 2018-
ETH leader: Mengistu Haile Mariam 1977-1991
ERI president: Isaias Afwerki 1993-
SOM president: Hassan Sheikh Mohamud 2022-, Mohamed Abdullahi Mohamed 2017-2022
DJI president: Ismaïl Omar Guelleh 1999-
KEN president: Daniel arap Moi 1978-2002, Mwai Kibaki 2002-2013, Uhuru Kenyatta 2013-2022, William Ruto 2022-
KEN opposition leader: Raila Odinga 2008-2025
UGA president: Milton Obote 1966-1971, Idi Amin 1971-1979, Yoweri Museveni 1986-
UGA opposition leader: Bobi Wine 2017-
RWA president: Paul Kagame 2000-
BDI president: Pierre Nkurunziza 2005-2020, Évariste Ndayishimiye 2020-
COD president: Mobutu Sese Seko 1965-1997, Laurent-Désiré Kabila 1997-2001, Joseph Kabila 2001-2019, Félix Tshisekedi 2019-
COD prime minister: Patrice Lumumba 1960
COG president: Denis Sassou Nguesso 1997-
TZA president: Julius Nyerere 1964-1985, John Magufuli 2015-2021, Samia Suluhu Hassan (f) 2021-
MOZ president: Filipe Nyusi 2015-2025, Daniel Chapo 2025-
ZMB president: Edgar Lungu 2015-2021, Hakainde Hichilema 2021-
MWI president: Lazarus Chakwera 2020-2025
ZWE president: Robert Mugabe 1987-2017, Emmerson Mnangagwa 2017-
ZWE opposition leader: Morgan Tsvangirai 1999-2018, Nelson Chamisa 2018-2024
AGO president: José Eduardo dos Santos 1979-2017, João Lourenço 2017-
ZAF president: F. W. de Klerk 1989-1994, Nelson Mandela 1994-1999, Thabo Mbeki 1999-2008, Jacob Zuma 2009-2018, Cyril Ramaphosa 2018-
ZAF foreign minister: Naledi Pandor (f) 2019-2024, Ronald Lamola 2024-
ZAF opposition leader: Julius Malema 2013-, John Steenhuisen 2019-
NGA president: Sani Abacha 1993-1998, Olusegun Obasanjo 1999-2007, Goodluck Jonathan 2010-2015, Muhammadu Buhari 2015-2023, Bola Tinubu 2023-
GHA president: Kwame Nkrumah 1960-1966, Jerry Rawlings 1993-2001, Nana Akufo-Addo 2017-2025, John Mahama 2025-
CIV president: Laurent Gbagbo 2000-2010, Alassane Ouattara 2010-
SEN president: Abdoulaye Wade 2000-2012, Macky Sall 2012-2024, Bassirou Diomaye Faye 2024-
MLI president: Ibrahim Boubacar Keïta 2013-2020
MLI junta leader: Assimi Goïta 2020-
BFA president: Thomas Sankara 1983-1987, Blaise Compaoré 1987-2014
BFA junta leader: Ibrahim Traoré 2022-
NER president: Mohamed Bazoum 2021-2023
NER junta leader: Abdourahamane Tchiani 2023-
TCD president: Hissène Habré 1982-1990, Idriss Déby 1990-2021, Mahamat Idriss Déby 2021-
CMR president: Paul Biya 1982-
GAB president: Omar Bongo 1967-2009, Ali Bongo 2009-2023, Brice Oligui Nguema 2023-
GNQ president: Teodoro Obiang 1979-
CAF president: Jean-Bédel Bokassa 1966-1979, Faustin-Archange Touadéra 2016-
LBR president: Charles Taylor 1997-2003, Ellen Johnson Sirleaf (f) 2006-2018, George Weah 2018-2024
GIN junta leader: Mamady Doumbouya 2021-
GIN president: Alpha Condé 2010-2021
GMB president: Yahya Jammeh 1996-2017, Adama Barrow 2017-
TGO president: Faure Gnassingbé 2005-2025
SLE president: Julius Maada Bio 2018-
VAT pope: Pope John Paul II 1978-2005, Pope Benedict XVI 2005-2013, Pope Francis 2013-2025, Pope Leo XIV 2025-
VAT secretary of state: Pietro Parolin 2013-
FJI prime minister: Frank Bainimarama 2007-2022, Sitiveni Rabuka 2022-
SLB prime minister: Manasseh Sogavare 2019-2024
PNG prime minister: James Marape 2019-
`;
