/** Heads and voices of organizations: `organization | office: holder from-to, …`; form as in offices-states.ts. */
export const ORGANIZATION_OFFICES = `
NATO | secretary general: Manfred Wörner 1988-1994, Willy Claes 1994-1995, Javier Solana 1995-1999, George Robertson 1999-2003, Jaap de Hoop Scheffer 2004-2009, Anders Fogh Rasmussen 2009-2014, Jens Stoltenberg 2014-2024, Mark Rutte 2024-
NATO | deputy secretary general: Mircea Geoană 2019-2024, Radmila Šekerinska (f) 2024-
NATO | supreme allied commander: Wesley Clark 1997-2000, Christopher Cavoli 2022-2025, Alexus Grynkewich 2025-
NATO | spokesperson: Jamie Shea 1993-2000, Oana Lungescu (f) 2010-2023, Allison Hart (f) 2024-
United Nations | secretary general: Javier Pérez de Cuéllar 1982-1991, Boutros Boutros-Ghali 1992-1996, Kofi Annan 1997-2006, Ban Ki-moon^ 2007-2016, António Guterres 2017-
United Nations | spokesperson: Stéphane Dujarric 2014-, Farhan Haq 2005-
United Nations | humanitarian chief: Martin Griffiths 2021-2024, Tom Fletcher 2024-, Mark Lowcock 2017-2021
United Nations | special envoy: Staffan de Mistura 2014-2018, Geir Pedersen 2019-2025, Lakhdar Brahimi 2012-2014, Hans Grundberg 2021-, Ghassan Salamé 2017-2020
United Nations | special rapporteur: Francesca Albanese (f) 2022-, Nils Melzer 2016-2022, Agnès Callamard (f) 2016-2021
UN Human Rights Office | high commissioner for human rights: Louise Arbour (f) 2004-2008, Navi Pillay (f) 2008-2014, Zeid Ra'ad al-Hussein 2014-2018, Michelle Bachelet (f) 2018-2022, Volker Türk 2022-
UN Refugee Agency | high commissioner for refugees: Filippo Grandi 2016-2025
UNRWA | commissioner-general: Philippe Lazzarini 2020-
UNICEF | executive director: Catherine Russell (f) 2022-
World Food Programme | executive director: David Beasley 2017-2023, Cindy McCain (f) 2023-
World Health Organization | director general: Gro Harlem Brundtland (f) 1998-2003, Margaret Chan (f) 2007-2017, Tedros Adhanom Ghebreyesus 2017-
International Atomic Energy Agency | director general: Hans Blix 1981-1997, Mohamed ElBaradei 1997-2009, Yukiya Amano 2009-2019, Rafael Grossi 2019-
International Criminal Court | prosecutor: Luis Moreno Ocampo 2003-2012, Fatou Bensouda (f) 2012-2021, Karim Khan 2021-
International Criminal Tribunal for the former Yugoslavia | prosecutor: Carla Del Ponte (f) 1999-2007
European Union | foreign policy chief: Catherine Ashton (f) 2009-2014, Federica Mogherini (f) 2014-2019, Josep Borrell 2019-2024, Kaja Kallas (f) 2024-
European Commission | president: Jacques Delors 1985-1995, Romano Prodi 1999-2004, José Manuel Barroso 2004-2014, Jean-Claude Juncker 2014-2019, Ursula von der Leyen (f) 2019-
European Commission | commissioner: Margrethe Vestager (f) 2014-2024, Thierry Breton 2019-2024, Frans Timmermans 2014-2023, Maroš Šefčovič 2014-, Valdis Dombrovskis 2014-, Olli Rehn 2010-2014, Věra Jourová (f) 2014-2024, Paolo Gentiloni 2019-2024, Andrius Kubilius 2024-
European Commission | spokesperson: Peter Stano 2019-2024, Anitta Hipper (f) 2024-
European Council | president: Herman Van Rompuy 2009-2014, Donald Tusk 2014-2019, Charles Michel 2019-2024, António Costa 2024-
European Parliament | president: Martin Schulz 2012-2017, Antonio Tajani 2017-2019, David Sassoli 2019-2022, Roberta Metsola (f) 2022-
European Central Bank | president: Jean-Claude Trichet 2003-2011, Mario Draghi 2011-2019, Christine Lagarde (f) 2019-
International Monetary Fund | managing director: Dominique Strauss-Kahn 2007-2011, Christine Lagarde (f) 2011-2019, Kristalina Georgieva (f) 2019-
World Bank | president: James Wolfensohn 1995-2005, Paul Wolfowitz 2005-2007, Robert Zoellick 2007-2012, Jim Yong Kim 2012-2019, David Malpass 2019-2023, Ajay Banga 2023-
World Trade Organization | director general: Pascal Lamy 2005-2013, Roberto Azevêdo 2013-2020, Ngozi Okonjo-Iweala (f) 2021-
OPEC | secretary general: Haitham al-Ghais 2022-
International Energy Agency | executive director: Fatih Birol 2015-
African Union | commission chairperson: Nkosazana Dlamini-Zuma (f) 2012-2017, Moussa Faki Mahamat 2017-2025, Mahamoud Ali Youssouf 2025-
Arab League | secretary general: Amr Moussa 2001-2011, Nabil Elaraby 2011-2016, Ahmed Aboul Gheit 2016-
Organization for Security and Co-operation in Europe | secretary general: Helga Schmid (f) 2020-2024
International Committee of the Red Cross | president: Peter Maurer 2012-2022, Mirjana Spoljaric (f) 2022-
International Olympic Committee | president: Jacques Rogge 2001-2013, Thomas Bach 2013-2025, Kirsty Coventry (f) 2025-
FIFA | president: Sepp Blatter 1998-2015, Gianni Infantino 2016-
UEFA | president: Michel Platini 2007-2015, Aleksander Čeferin 2016-
Bank of England | governor: Mervyn King 2003-2013, Mark Carney 2013-2020, Andrew Bailey 2020-
Amnesty International | secretary general: Agnès Callamard (f) 2021-
Human Rights Watch | executive director: Kenneth Roth 1993-2022, Tirana Hassan (f) 2023-2025
Apple | chief executive: Steve Jobs 1997-2011, Tim Cook 2011-
Microsoft | chief executive: Bill Gates 1975-2000, Steve Ballmer 2000-2014, Satya Nadella 2014-
Google | chief executive: Eric Schmidt 2001-2011, Larry Page 2011-2015, Sundar Pichai 2015-
Amazon | chief executive: Jeff Bezos 1994-2021, Andy Jassy 2021-
Meta | chief executive: Mark Zuckerberg 2004-
Facebook | chief operating officer: Sheryl Sandberg (f) 2008-2022
Twitter | chief executive: Jack Dorsey 2015-2021, Linda Yaccarino (f) 2023-2025
Tesla | chief executive: Elon Musk 2008-
OpenAI | chief executive: Sam Altman 2019-
Nvidia | chief executive: Jensen Huang 1993-
Anthropic | chief executive: Dario Amodei 2021-
JPMorgan | chief executive: Jamie Dimon 2005-
Goldman Sachs | chief executive: Lloyd Blankfein 2006-2018, David Solomon 2018-
Berkshire Hathaway | chief executive: Warren Buffett 1970-2025
BlackRock | chief executive: Larry Fink 1988-
Boeing | chief executive: Dennis Muilenburg 2015-2019, Dave Calhoun 2020-2024, Kelly Ortberg 2024-
Airbus | chief executive: Tom Enders 2012-2019, Guillaume Faury 2019-
General Motors | chief executive: Rick Wagoner 2000-2009, Fritz Henderson 2009, Mary Barra (f) 2014-
Ford | chief executive: Alan Mulally 2006-2014, Jim Farley 2020-
Chrysler | chief executive: Bob Nardelli 2007-2009
Fiat | chief executive: Sergio Marchionne 2004-2018
Gazprom | chief executive: Alexei Miller 2001-
Rosneft | chief executive: Igor Sechin 2012-
Wagner Group | head: Yevgeny Prigozhin 2014-2023
Huawei | founder: Ren Zhengfei^ 1987-
Huawei | chief financial officer: Meng Wanzhou (f)^ 2011-
Alibaba | founder: Jack Ma 1999-
Telegram | founder: Pavel Durov 2013-
WikiLeaks | founder: Julian Assange 2006-
al-Qaeda | leader: Osama bin Laden 1988-2011, Ayman al-Zawahiri 2011-2022
Islamic State | leader: Abu Musab al-Zarqawi 2004-2006, Abu Bakr al-Baghdadi 2010-2019
Hayat Tahrir al-Sham | leader: Ahmed al-Sharaa 2017-2025
Boko Haram | leader: Abubakar Shekau 2009-2021
Lord's Resistance Army | leader: Joseph Kony 1987-
Palestinian Islamic Jihad | leader: Ziyad al-Nakhalah 2018-
Reform UK | leader: Nigel Farage 2024-
National Rally | leader: Marine Le Pen (f) 2011-2022, Jordan Bardella 2022-
National Rally | leader: Jean-Marie Le Pen 1972-2011
La France Insoumise | leader: Jean-Luc Mélenchon 2016-
Alternative for Germany | leader: Alice Weidel (f) 2022-, Tino Chrupalla 2019-
Party for Freedom | leader: Geert Wilders 2006-
Vox | leader: Santiago Abascal 2014-
Freedom Party of Austria | leader: Heinz-Christian Strache 2005-2019, Herbert Kickl 2021-
Law and Justice | leader: Jarosław Kaczyński 2003-
Liberal Democratic Party of Russia | leader: Vladimir Zhirinovsky 1991-2022
Communist Party of the Russian Federation | leader: Gennady Zyuganov 1993-
Chrysler | chairman: Lee Iacocca 1979-1992
`;
