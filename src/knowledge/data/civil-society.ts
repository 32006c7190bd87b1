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
International Trade Union Confederation | ITUC | #confederation
European Trade Union Confederation | ETUC | #confederation
International Chamber of Commerce | #chamber
International Air Transport Association | IATA | #association
Airports Council International | #association
International Chamber of Shipping | #chamber
Baltic and International Maritime Council | BIMCO | #council
International Federation for Human Rights | FIDH | #federation
Human Rights First | #group
Physicians for Human Rights | #group
Front Line Defenders | #group
International Commission of Jurists | #commission
Minority Rights Group | #group
Anti-Slavery International | #group
Global Rights Compliance | #group
Center for Constitutional Rights | #center
Access Now | #group
Citizen Lab | #lab
Forensic Architecture | #group
Forbidden Stories | #consortium
International Consortium of Investigative Journalists | ICIJ | #consortium
Organized Crime and Corruption Reporting Project | OCCRP | #project
Plan International | #group charity
ActionAid | #charity group
Christian Aid | #charity
Tearfund | #charity
Handicap International | Humanity & Inclusion | #group
Médecins du Monde | Doctors of the World | #group
War Child | #charity
Terre des Hommes | #group
HelpAge International | #charity
WaterAid | #charity
Sea-Watch | Sea Watch | #group
SOS Méditerranée | SOS Mediterranee | #group
Open Arms | Proactiva Open Arms | #group
Mediterranea Saving Humans | #group
Alarm Phone | #group
Amazon Conservation | #group
Conservation International | #group
Nature Conservancy | #group
Rainforest Action Network | #group
Earthjustice | #group
Natural Resources Defense Council | NRDC | #council group
Environmental Defense Fund | #fund group
Union of Concerned Scientists | #group
ClientEarth | #group charity
Climate Action Network | #network
World Resources Institute | WRI | #institute
Global Carbon Project | #project
Berkeley Earth | #group
International Institute for Environment and Development | IIED | #institute
Carbon Brief | #outlet
Oil Change International | #group
Last Generation | Letzte Generation | @DEU | #group
Insulate Britain | @GBR | #group
Transport & Environment | #group
Amazon Fund | @BRA | #fund
Landless Workers' Movement | MST; Landless Workers Movement | @BRA | #movement
Coordination of the Indigenous Organizations of the Brazilian Amazon | COIAB; Coiab | @BRA | #organization
Articulation of Indigenous Peoples of Brazil | APIB; Apib | @BRA | #organization
CONAIE | @ECU | #confederation
CUT | Central Única dos Trabalhadores | @BRA | #union
CGTP | @PRT | #union
CCOO | @ESP | #union
CFDT | @FRA | #union
Force Ouvrière | @FRA | #union
Medef | @FRA | #federation
BDI | Federation of German Industries | @DEU | #federation
DGB | German Trade Union Confederation | @DEU | #confederation
CGIL | @ITA | #union
Confindustria | @ITA | #federation
Coldiretti | @ITA | #federation
Copa-Cogeca | #group
BusinessEurope | #group
Trades Union Congress | TUC | @GBR | #congress
RMT | RMT union | @GBR | #union
British Medical Association | @GBR | #association
Royal College of Nursing | @GBR | #union
Confederation of British Industry | @GBR | #confederation
National Farmers' Union | NFU | @GBR | #union
Resolution Foundation | @GBR | #think-tank
Joseph Rowntree Foundation | @GBR | #foundation
Refugee Council | @GBR | #charity
Runnymede Trust | @GBR
British Red Cross | @GBR | #charity
NSPCC | @GBR | #charity
RSPCA | @GBR | #charity
Palestine Solidarity Campaign | @GBR | #group
Palestine Action | @GBR | #group
Board of Deputies of British Jews | @GBR
Muslim Council of Britain | @GBR
March for Our Lives | @USA | #group
Moms for Liberty | @USA | #group
National Association of Manufacturers | @USA | #association
National Retail Federation | @USA | #federation
American Petroleum Institute | @USA | #institute
American Farm Bureau Federation | American Farm Bureau | @USA | #federation
American Bar Association | @USA | #association
Screen Actors Guild | SAG-AFTRA | @USA | #union
Writers Guild of America | @USA | #guild union
International Longshoremen's Association | @USA | #union
Brennan Center for Justice | Brennan Center | @USA | #center
Bipartisan Policy Center | @USA | #center
Center for a New American Security | CNAS | @USA | #center think-tank
New America | @USA | #think-tank
Urban Institute | @USA | #institute
Migration Policy Institute | @USA | #institute
Jewish Voice for Peace | @USA | #group
World Jewish Congress | #congress
Lawyers for Justice | #group
Adalah | @ISR | #group
Gisha | @ISR | #group
Israel Democracy Institute | @ISR | #institute
Physicians for Human Rights Israel | @ISR | #group
Honenu | @ISR
Yesh Din | @ISR | #group
Movement for Quality Government | @ISR | #movement
Histadrut | @ISR | #union federation
Palestinian Centre for Human Rights | Palestinian Center for Human Rights | @PSE | #centre
Addameer | @PSE | #group
Al Mezan | @PSE | #group
Palestinian Prisoners' Club | Palestinian Prisoners Club; Palestinian Prisoners Society | @PSE
Syrian Network for Human Rights | SNHR | @SYR | #network
Iran Human Rights | #group
Hengaw | Hengaw Organization for Human Rights | #group
Center for Human Rights in Iran | #center
Democracy for the Arab World Now | #group
Gulf Centre for Human Rights | #centre
Egyptian Initiative for Personal Rights | EIPR | @EGY | #group
UGTT | Tunisian General Labour Union | @TUN | #union
National Salvation Front | @TUN | #front
Sudanese Professionals Association | @SDN | #association
Forces of Freedom and Change | FFC | @SDN | #coalition
Sudan Doctors' Union | @SDN | #union
Nigeria Labour Congress | @NGA | #congress union
Academic Staff Union of Universities | ASUU | @NGA | #union
SERAP | Socio-Economic Rights and Accountability Project | @NGA | #group
Kenya Human Rights Commission | KHRC | @KEN | #commission
Law Society of Kenya | LSK | @KEN | #society
COSATU | Congress of South African Trade Unions | @ZAF | #federation
AfriForum | @ZAF | #group
Nelson Mandela Foundation | @ZAF | #foundation
National Union of Mineworkers | @ZAF | #union
Institute for Security Studies | @ZAF | #institute
African Centre for the Study and Research on Terrorism | #centre
CISPE | #group
Vishva Hindu Parishad | Vishwa Hindu Parishad; VHP | @IND | #group
Samyukta Kisan Morcha | @IND | #group
Bharatiya Kisan Union | @IND | #union
Centre for Policy Research | @IND | #think-tank
Board of Control for Cricket in India | BCCI | @IND | #board
Pakistan Cricket Board | @PAK | #board
Human Rights Commission of Pakistan | HRCP | @PAK | #commission
Hefazat-e-Islam | @BGD | #group
Grameen Bank | @BGD | #bank
Nahdlatul Ulama | NU | @IDN | #organization
Muhammadiyah | @IDN | #organization
WALHI | @IDN | #group
KontraS | @IDN | #group
Karapatan | @PHL | #group
Asian Human Rights Commission | #commission
Fortify Rights | #group
Justice For Myanmar | @MMR | #group
Japan Business Federation | Keidanren | @JPN | #federation
Nihon Hidankyo | @JPN | #group
Korean Confederation of Trade Unions | KCTU | @KOR | #confederation
Korean Medical Association | @KOR | #association
China Labour Bulletin | #group
Human Rights in China | #group
Chinese Football Association | @CHN | #association
International Campaign for Tibet | #group
Free Tibet | #group
OVD-Info | @RUS | #group
Mothers of Beslan | @RUS
Russian Football Union | @RUS | #union
Come Back Alive | @UKR | #foundation
Kyiv School of Economics | @UKR
Center for Civil Liberties | Centre for Civil Liberties | @UKR | #group
Razumkov Centre | @UKR | #centre
Ukrainian Greek Catholic Church | @UKR | #church
Serbian Orthodox Church | @SRB | #church
Holy See Press Office | @VAT
Sant'Egidio | Community of Sant'Egidio | #community
Society of Jesus | Jesuits | #order
Coptic Orthodox Church | Coptic Church | @EGY | #church
World Vegetable Center | #center
International Rice Research Institute | IRRI | #institute
CGIAR | #group
Wellcome Trust | Wellcome | #trust
Stop Ecocide | #group
IOC Athletes' Commission | #commission
Formula One | Formula 1 | #series
MotoGP
FIBA | #federation
World Rugby | #federation
World Aquatics | FINA | #federation
International Gymnastics Federation | #federation
Union Cycliste Internationale | UCI | #federation
International Chess Federation | FIDE | #federation
International Boxing Association | #association
International Weightlifting Federation | #federation
CONMEBOL | #confederation
CONCACAF | #confederation
Confederation of African Football | #confederation
Asian Football Confederation | #confederation
German Football Association | DFB | @DEU | #association federation
French Football Federation | FFF | @FRA | #federation
Royal Spanish Football Federation | RFEF; Spanish football federation | @ESP | #federation
Brazilian Football Confederation | CBF | @BRA | #confederation
Argentine Football Association | AFA | @ARG | #association
US Soccer Federation | U.S. Soccer; US Soccer | @USA | #federation
US Anti-Doping Agency | USADA; U.S. Anti-Doping Agency | @USA | #agency
RUSADA | @RUS | #agency
Women's Tennis Association | WTA | #association
Association of Tennis Professionals | #association
England and Wales Cricket Board | @GBR | #board
Cricket Australia | @AUS
Football Australia | @AUS
PGA Tour | #tour
LIV Golf | #tour
`;
