/** Non-governmental organizations, research institutes, universities, churches, sports bodies. Form: see intergovernmental.ts. */
export const CIVIL_SOCIETY = `
Amnesty International | Amnesty | #group organization | Q42970
Human Rights Watch | HRW | #group organization
International Committee of the Red Cross | ICRC; Red Cross; the Red Cross | #organization committee
International Federation of Red Cross and Red Crescent Societies | IFRC | #federation organization
Red Crescent | #organization
Palestine Red Crescent Society | Palestine Red Crescent; Palestinian Red Crescent | @PSE | #organization
Magen David Adom | @ISR | #service
American Red Cross | @USA | #organization
Médecins Sans Frontières | MSF; Doctors Without Borders; Medecins Sans Frontieres | #organization charity
Save the Children | #charity organization
Oxfam | Oxfam International | #charity organization
CARE International | #charity
World Vision | #charity
Mercy Corps | #charity
International Rescue Committee | IRC | #organization
Norwegian Refugee Council | NRC aid group | #organization
Danish Refugee Council | #organization
Refugees International | #organization
Action Against Hunger | #organization
World Central Kitchen | #charity
Islamic Relief | #charity
Caritas | #charity
Catholic Relief Services | #charity
Greenpeace | #group organization | Q81307
Friends of the Earth | #group
World Wildlife Fund | WWF; World Wide Fund for Nature | #group
Sierra Club | @USA | #group
Extinction Rebellion | #movement group
Fridays for Future | #movement
Just Stop Oil | @GBR | #group
350.org | #group
Climate Action Tracker | #group
World Weather Attribution | #group
Global Witness | #group
Transparency International | #group watchdog
Freedom House | @USA | #group
Reporters Without Borders | RSF press group; Reporters sans frontières; Reporters Sans Frontieres | #group watchdog
Committee to Protect Journalists | CPJ | #group watchdog
International Press Institute | #group
International Federation of Journalists | #federation
Article 19 | #group
Electronic Frontier Foundation | EFF digital rights group | @USA | #group
American Civil Liberties Union | ACLU | @USA | #group
Southern Poverty Law Center | SPLC | @USA | #group
Anti-Defamation League | ADL | @USA | #group
NAACP | @USA | #group
National Rifle Association | NRA | @USA | #group lobby
Planned Parenthood | @USA | #organization
AIPAC | American Israel Public Affairs Committee | @USA | #group lobby
J Street | @USA | #group
CAIR | Council on American-Islamic Relations | @USA | #group
AARP | @USA | #group
US Chamber of Commerce | Chamber of Commerce; U.S. Chamber of Commerce | @USA | #group
American Medical Association | AMA | @USA | #association
Bill & Melinda Gates Foundation | Gates Foundation; Bill and Melinda Gates Foundation | @USA | #foundation
Open Society Foundations | Open Society Foundation; Open Society Institute; Open Society | #foundation
Ford Foundation | @USA | #foundation
Rockefeller Foundation | @USA | #foundation
Clinton Foundation | @USA | #foundation
Carter Center | @USA | #foundation
Trump Organization | @USA | #company
Trump Foundation | Donald J. Trump Foundation | @USA | #foundation
National Endowment for Democracy | NED | @USA | #organization
National Democratic Institute | NDI | @USA | #organization
International Republican Institute | IRI | @USA | #organization
International Crisis Group | Crisis Group; ICG | #group think-tank
Carnegie Endowment for International Peace | Carnegie Endowment; Carnegie Moscow Center; Carnegie Russia Eurasia Center; Carnegie | #think-tank
Brookings Institution | Brookings; Brookings Institute | @USA | #think-tank
Council on Foreign Relations | CFR | @USA | #think-tank
Center for Strategic and International Studies | CSIS; Centre for Strategic and International Studies | @USA | #think-tank
RAND Corporation | RAND; Rand Corporation; RAND Corp. | @USA | #think-tank
Heritage Foundation | @USA | #think-tank
Cato Institute | @USA | #think-tank
American Enterprise Institute | AEI | @USA | #think-tank
Hudson Institute | @USA | #think-tank
Hoover Institution | @USA | #think-tank
Atlantic Council | @USA | #think-tank
Wilson Center | Woodrow Wilson Center | @USA | #think-tank
Center for American Progress | @USA | #think-tank
Quincy Institute | Quincy Institute for Responsible Statecraft | @USA | #think-tank
Institute for the Study of War | ISW | @USA | #think-tank
Foundation for Defense of Democracies | FDD | @USA | #think-tank
Washington Institute for Near East Policy | Washington Institute | @USA | #think-tank
German Marshall Fund | German Marshall Fund of the United States | @USA | #think-tank
Peterson Institute for International Economics | Peterson Institute | @USA | #think-tank
Stimson Center | @USA | #think-tank
Eurasia Group | @USA | #company
Stratfor | @USA | #company
Arms Control Association | @USA | #group
Federation of American Scientists | @USA | #group
Bulletin of the Atomic Scientists | #magazine
Pew Research Center | Pew; Pew Research | @USA | #institute
Gallup | @USA | #pollster
Quinnipiac University | @USA | #university
Ipsos | #pollster
YouGov | #pollster
Levada Center | Levada | @RUS | #pollster
VTsIOM | VCIOM | @RUS | #pollster
Memorial | @RUS | #group
Anti-Corruption Foundation | FBK | @RUS | #foundation
Valdai Discussion Club | Valdai Club | @RUS | #club
Russian International Affairs Council | RIAC | @RUS | #think-tank
Russian Academy of Sciences | @RUS | #academy
Russian Orthodox Church | Moscow Patriarchate; Orthodox Church | @RUS | #church
Ukrainian Orthodox Church | Orthodox Church of Ukraine | @UKR | #church
Chatham House | Royal Institute of International Affairs | @GBR | #think-tank
Royal United Services Institute | RUSI | @GBR | #think-tank
International Institute for Strategic Studies | IISS | @GBR | #think-tank
Henry Jackson Society | @GBR | #think-tank
Institute for Fiscal Studies | IFS | @GBR | #think-tank
Institute for Government | @GBR | #think-tank
European Council on Foreign Relations | ECFR | #think-tank
Bruegel | @BEL | #think-tank
Kiel Institute for the World Economy | Kiel Institute; Kiel Institute for World Economy | @DEU | #institute
German Institute for International and Security Affairs | SWP | @DEU | #think-tank
German Council on Foreign Relations | DGAP | @DEU | #think-tank
Konrad Adenauer Foundation | @DEU | #foundation
Friedrich Ebert Foundation | @DEU | #foundation
Heinrich Böll Foundation | @DEU | #foundation
Ifo Institute | Ifo | @DEU | #institute
Robert Koch Institute | RKI | @DEU | #institute
Potsdam Institute for Climate Impact Research | @DEU | #institute
French Institute of International Relations | IFRI; Ifri | @FRA | #think-tank
Institut Pasteur | Pasteur Institute | @FRA | #institute
Clingendael Institute | Clingendael | @NLD | #think-tank
Stockholm International Peace Research Institute | SIPRI | @SWE | #institute think-tank
Nobel Committee | Norwegian Nobel Committee; Nobel Foundation | @NOR | #committee
Lowy Institute | @AUS | #think-tank
Australian Strategic Policy Institute | ASPI | @AUS | #think-tank
Observer Research Foundation | @IND | #think-tank
Chinese Academy of Social Sciences | CASS | @CHN | #institute
Chinese Academy of Sciences | @CHN | #academy
China Institutes of Contemporary International Relations | @CHN | #think-tank
Center for China and Globalization | @CHN | #think-tank
Chinese Center for Disease Control and Prevention | China CDC | @CHN | #agency
Institute for National Security Studies | INSS | @ISR | #think-tank
B'Tselem | @ISR | #group
Peace Now | @ISR | #group
Breaking the Silence | @ISR | #group
Hostages and Missing Families Forum | Hostages Families Forum | @ISR | #group
Syrian Observatory for Human Rights | SOHR; the Observatory | @SYR | #group monitor
White Helmets | Syrian Civil Defence; Syria Civil Defence; Syrian Civil Defense | @SYR | #group
Al-Haq | @PSE | #group
Gaza Humanitarian Foundation | GHF | #foundation
ACLED | Armed Conflict Location & Event Data Project; Armed Conflict Location and Event Data | #group monitor
Airwars | #group
Human Rights Activists News Agency | HRANA | @IRN | #group agency
Assistance Association for Political Prisoners | AAPP | @MMR | #group
Viasna | @BLR | #group
Falun Gong | @CHN | #movement
World Uyghur Congress | World Uighur Congress | #group
Dalai Lama's government-in-exile | Central Tibetan Administration; Tibetan government-in-exile
Harvard University | Harvard; Harvard Kennedy School; Harvard Medical School; Harvard Law School; Harvard Business School | @USA | #university | Q13371
Yale University | Yale; Yale Law School | @USA | #university
Princeton University | Princeton | @USA | #university
Stanford University | Stanford | @USA | #university
Columbia University | Columbia Law School | @USA | #university
Cornell University | Cornell | @USA | #university
Johns Hopkins University | Johns Hopkins | @USA | #university
Georgetown University | Georgetown | @USA | #university
George Washington University | @USA | #university
George Mason University | @USA | #university
American University | #university
Massachusetts Institute of Technology | MIT | @USA | #university institute
University of California, Berkeley | UC Berkeley | @USA | #university
University of California, Los Angeles | UCLA | @USA | #university
University of Southern California | USC | @USA | #university
University of California | @USA | #university
University of Chicago | @USA | #university
University of Michigan | @USA | #university
University of Virginia | @USA | #university
University of Pennsylvania | UPenn | @USA | #university
University of Texas | @USA | #university
University of Washington | @USA | #university
New York University | NYU | @USA | #university
Duke University | @USA | #university
Brown University | @USA | #university
Boston University | @USA | #university
Northwestern University | @USA | #university
Carnegie Mellon University | Carnegie Mellon | @USA | #university
Tufts University | @USA | #university
California Institute of Technology | Caltech | @USA | #university
Penn State | Pennsylvania State University | @USA | #university
Liberty University | @USA | #university
University of Oxford | Oxford University | @GBR | #university
University of Cambridge | Cambridge University | @GBR | #university
London School of Economics | LSE university | @GBR | #university
King's College London | @GBR | #university
Imperial College London | Imperial College | @GBR | #university
University College London | UCL | @GBR | #university
SOAS | School of Oriental and African Studies | @GBR | #university
University of Edinburgh | Edinburgh University | @GBR | #university
Sciences Po | @FRA | #university
Sorbonne | @FRA | #university
Humboldt University | @DEU | #university
Free University of Berlin | @DEU | #university
ETH Zurich | @CHE | #university
University of Toronto | @CAN | #university
McGill University | McGill | @CAN | #university
Australian National University | ANU | @AUS | #university
University of Sydney | @AUS | #university
National University of Singapore | NUS | @SGP | #university
Nanyang Technological University | @SGP | #university
University of Hong Kong | @HKG | #university
Peking University | Beijing University | @CHN | #university
Tsinghua University | Tsinghua | @CHN | #university
Fudan University | @CHN | #university
Renmin University | Renmin University of China | @CHN | #university
University of Tokyo | Tokyo University | @JPN | #university
Kyoto University | @JPN | #university
Seoul National University | @KOR | #university
Moscow State University | @RUS | #university
MGIMO | Moscow State Institute of International Relations | @RUS | #university
Higher School of Economics | @RUS | #university
Tel Aviv University | @ISR | #university
Hebrew University | Hebrew University of Jerusalem | @ISR | #university
Cairo University | @EGY | #university
Al-Azhar | al-Azhar; Al-Azhar University | @EGY | #university
Jawaharlal Nehru University | JNU | @IND | #university
University of Cape Town | @ZAF | #university
Catholic Church | Roman Catholic Church | @VAT | #church
Church of England | @GBR | #church
Anglican Church | Anglican Communion | #church
Greek Orthodox Church | Ecumenical Patriarchate | #church
Church of Jesus Christ of Latter-day Saints | Mormon Church | @USA | #church
Church of Scientology | @USA | #church
Jehovah's Witnesses
World Council of Churches | #council
World Economic Forum | WEF | @CHE | #forum organization
Munich Security Conference | @DEU | #conference forum
Aspen Institute | @USA | #think-tank
Club of Rome
FIFA | Fifa | #federation body | Q253414
UEFA | Uefa | #federation body
World Anti-Doping Agency | WADA; Wada | #agency
World Athletics | IAAF; International Association of Athletics Federations | #federation
International Paralympic Committee | IPC | #committee
US Olympic Committee | USOC | @USA | #committee
International Cricket Council | #council
FIA | Fédération Internationale de l'Automobile | #federation
International Tennis Federation | ITF | #federation
NBA | National Basketball Association | @USA | #league
NFL | National Football League | @USA | #league
Major League Baseball | MLB | @USA | #league
NHL | National Hockey League | #league
NCAA | @USA | #association
Premier League | English Premier League | @GBR | #league
Football Association | @GBR | #association
Bundesliga | @DEU | #league
La Liga | LaLiga | @ESP | #league
Serie A | @ITA | #league
Real Madrid | @ESP | #club team
FC Barcelona | Barcelona FC; Barça | @ESP | #club team
Atlético Madrid | Atletico Madrid | @ESP | #club team
Manchester United | Man United; Man Utd | @GBR | #club team
Manchester City | Man City | @GBR | #club team
Liverpool FC | @GBR | #club team
Chelsea FC | @GBR | #club team
Arsenal | @GBR | #club team
Tottenham Hotspur | Tottenham; Spurs | @GBR | #club team
Bayern Munich | FC Bayern | @DEU | #club team
Borussia Dortmund | @DEU | #club team
Juventus | @ITA | #club team
AC Milan | @ITA | #club team
Inter Milan | @ITA | #club team
Paris Saint-Germain | PSG | @FRA | #club team
Ajax | @NLD | #club team
New York Yankees | Yankees | @USA | #team
Boston Red Sox | Red Sox | @USA | #team
Los Angeles Lakers | Lakers | @USA | #team
Dallas Cowboys | @USA | #team
Democracy in Europe Movement 2025 | DiEM25
Nuclear Threat Initiative | @USA | #group
International Campaign to Abolish Nuclear Weapons | ICAN | #group
Campaign Against Arms Trade | @GBR | #group
Stop the War Coalition | @GBR | #group
Code Pink | CODEPINK | @USA | #group
MoveOn | MoveOn.org | @USA | #group
Americans for Prosperity | @USA | #group
Club for Growth | @USA | #group
Emily's List | EMILY's List | @USA | #group
Human Rights Campaign | @USA | #group
Center for Responsive Politics | OpenSecrets | @USA | #group
Brady Campaign | Everytown for Gun Safety | @USA | #group
Tax Foundation | Tax Policy Center | @USA | #group
Anonymous | #group collective
`;
