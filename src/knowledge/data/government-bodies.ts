/**
 * Bodies of one state that have a name of their own; those that are called by their country ("Russian Foreign
 * Ministry") follow from body-patterns.ts. A seat (the Kremlin, Downing Street) is the body that
 * it houses. Form: see intergovernmental.ts.
 */
export const GOVERNMENT_BODIES = `
Kremlin | the Kremlin; Russian presidency; Kremlin administration | @RUS
State Duma | Duma; Russian State Duma; Russian Duma; Russian parliament's lower house | @RUS | #parliament house chamber
Federation Council | Russian Federation Council | @RUS | #council house chamber
Security Council of Russia | Russian Security Council; Security Council of the Russian Federation | @RUS | #council
FSB | Federal Security Service; Russian Federal Security Service | @RUS | #service agency
KGB | @SUN | #service agency
SVR | Foreign Intelligence Service; Russian Foreign Intelligence Service | @RUS | #service agency
GRU | Russian military intelligence | @RUS | #agency
Rosgvardia | Russian National Guard; Rosgvardiya | @RUS | #force
Roskomnadzor | @RUS | #regulator watchdog
Investigative Committee | Russian Investigative Committee; Investigative Committee of Russia | @RUS | #committee
Politburo | #body
Supreme Soviet | @SUN | #parliament
Red Army | Soviet Army; Soviet army | @SUN | #army
White House | the White House; WH; Oval Office; Trump White House; Biden White House; Obama White House; Bush White House | @USA
Pentagon | the Pentagon; US Department of Defense; U.S. Department of Defense; Department of Defense; Defense Department; US Defense Department; U.S. Defense Department; DoD; DOD; Department of War; War Department; US Department of War; U.S. Department of War | @USA | #department
US State Department | State Department; U.S. State Department; US Department of State; Department of State; U.S. Department of State; Foggy Bottom | @USA | #department
US Treasury Department | Treasury Department; U.S. Treasury; US Treasury; US Department of the Treasury; Department of the Treasury; U.S. Treasury Department; U.S. Department of the Treasury | @USA | #department
US Justice Department | Justice Department; Department of Justice; U.S. Justice Department; US Department of Justice; U.S. Department of Justice; DOJ; DoJ | @USA | #department
Department of Homeland Security | Homeland Security Department; DHS; U.S. Department of Homeland Security; US Department of Homeland Security; Homeland Security | @USA | #department
US Department of Commerce | Commerce Department; U.S. Commerce Department; US Commerce Department; Department of Commerce; U.S. Department of Commerce | @USA | #department
US Department of Energy | Energy Department; Department of Energy; U.S. Department of Energy; U.S. Energy Department; DOE | @USA | #department
US Department of Labor | Labor Department; Department of Labor; U.S. Department of Labor; U.S. Labor Department | @USA | #department
US Department of Agriculture | Agriculture Department; USDA; Department of Agriculture; U.S. Department of Agriculture | @USA | #department
US Department of Education | Education Department; Department of Education; U.S. Department of Education | @USA | #department
US Department of Transportation | Transportation Department; Department of Transportation; U.S. Department of Transportation; DOT | @USA | #department
US Department of the Interior | Interior Department; Department of the Interior; U.S. Department of the Interior | @USA | #department
Department of Veterans Affairs | Veterans Affairs; VA; Veterans Affairs Department | @USA | #department
US Department of Health and Human Services | HHS; Health and Human Services; Department of Health and Human Services; U.S. Department of Health and Human Services; Health and Human Services Department | @USA | #department
Department of Housing and Urban Development | HUD | @USA | #department
Department of Government Efficiency | DOGE | @USA | #department
US Congress | Congress; U.S. Congress; United States Congress; American Congress; Capitol Hill; 118th Congress; 119th Congress | @USA | #congress legislature | Q11268
US Senate | Senate; U.S. Senate; United States Senate | @USA | #senate chamber house | Q66096
US House of Representatives | House of Representatives; U.S. House of Representatives; US House; U.S. House; United States House of Representatives; House | @USA | #house chamber | Q11701
US Supreme Court | U.S. Supreme Court; Supreme Court of the United States; SCOTUS; United States Supreme Court | @USA | #court | Q11201
Senate Judiciary Committee | @US Senate | #committee panel
Senate Foreign Relations Committee | @US Senate | #committee panel
Senate Armed Services Committee | @US Senate | #committee panel
Senate Intelligence Committee | @US Senate | #committee panel
House Foreign Affairs Committee | @US House of Representatives | #committee panel
House Intelligence Committee | @US House of Representatives | #committee panel
House Judiciary Committee | @US House of Representatives | #committee panel
House Armed Services Committee | @US House of Representatives | #committee panel
House Oversight Committee | House Oversight and Government Reform Committee | @US House of Representatives | #committee panel
House Select Committee on Benghazi | Benghazi Committee | @US House of Representatives | #committee panel
Congressional Budget Office | CBO | @USA | #office
Congressional Research Service | CRS | @USA
Government Accountability Office | GAO | @USA | #office
Federal Reserve | the Fed; Fed; US Federal Reserve; U.S. Federal Reserve; Federal Reserve Board; Federal Open Market Committee; FOMC; Federal Reserve Bank; Federal Reserve System | @USA | #bank
CIA | Central Intelligence Agency; C.I.A. | @USA | #agency | Q37230
FBI | Federal Bureau of Investigation; F.B.I. | @USA | #bureau agency | Q8333
NSA | National Security Agency; N.S.A. | @USA | #agency | Q121194
National Security Council | US National Security Council; NSC; U.S. National Security Council | @USA | #council
Office of the Director of National Intelligence | ODNI | @USA | #office
Defense Intelligence Agency | DIA | @USA | #agency
DARPA | @USA | #agency
NASA | Nasa; National Aeronautics and Space Administration | @USA | #agency | Q23548
NOAA | National Oceanic and Atmospheric Administration | @USA | #agency
National Hurricane Center | @USA | #center
National Weather Service | @USA | #service
US Geological Survey | USGS; U.S. Geological Survey; United States Geological Survey | @USA | #agency
Environmental Protection Agency | EPA; U.S. Environmental Protection Agency | @USA | #agency
Food and Drug Administration | FDA; U.S. Food and Drug Administration | @USA | #agency regulator
Centers for Disease Control and Prevention | CDC; Centers for Disease Control; U.S. Centers for Disease Control and Prevention | @USA | #agency
National Institutes of Health | NIH | @USA | #agency
National Institute of Allergy and Infectious Diseases | NIAID | @USA | #institute
National Science Foundation | NSF | @USA | #foundation
USAID | US Agency for International Development; U.S. Agency for International Development | @USA | #agency
Immigration and Customs Enforcement | ICE; U.S. Immigration and Customs Enforcement; US Immigration and Customs Enforcement | @USA | #agency
US Customs and Border Protection | Customs and Border Protection; CBP; U.S. Customs and Border Protection; Border Patrol; US Border Patrol; U.S. Border Patrol | @USA | #agency
Secret Service | US Secret Service; U.S. Secret Service | @USA | #service agency
Transportation Security Administration | TSA | @USA | #agency
Federal Emergency Management Agency | FEMA; Fema | @USA | #agency
Federal Aviation Administration | FAA; U.S. Federal Aviation Administration | @USA | #agency regulator
National Transportation Safety Board | NTSB | @USA | #board agency
National Highway Traffic Safety Administration | NHTSA | @USA | #agency
Federal Trade Commission | FTC | @USA | #commission regulator
Federal Communications Commission | FCC | @USA | #commission regulator
Federal Election Commission | FEC | @USA | #commission
Securities and Exchange Commission | SEC; U.S. Securities and Exchange Commission; US Securities and Exchange Commission | @USA | #commission regulator
Federal Deposit Insurance Corporation | FDIC | @USA
Internal Revenue Service | IRS | @USA | #service agency
Drug Enforcement Administration | DEA | @USA | #agency
Bureau of Alcohol, Tobacco, Firearms and Explosives | ATF | @USA | #bureau agency
Bureau of Labor Statistics | @USA | #bureau
Census Bureau | US Census Bureau; U.S. Census Bureau | @USA | #bureau
Office of Foreign Assets Control | OFAC | @USA | #office
US Trade Representative | USTR; U.S. Trade Representative; Office of the US Trade Representative; Office of the U.S. Trade Representative | @USA | #office
International Trade Commission | US International Trade Commission; U.S. International Trade Commission | @USA | #commission
US Central Command | CENTCOM; Centcom; U.S. Central Command; Central Command | @USA | #command
US European Command | EUCOM; U.S. European Command | @USA | #command
US Africa Command | AFRICOM; U.S. Africa Command; Africom | @USA | #command
US Indo-Pacific Command | INDOPACOM; U.S. Indo-Pacific Command; US Pacific Command; U.S. Pacific Command | @USA | #command
US Southern Command | U.S. Southern Command; SOUTHCOM | @USA | #command
Joint Chiefs of Staff | US Joint Chiefs of Staff; U.S. Joint Chiefs of Staff | @USA | #staff
National Guard | US National Guard; U.S. National Guard; Texas National Guard; California National Guard | @USA | #guard force
US Marine Corps | Marine Corps; U.S. Marine Corps; US Marines; U.S. Marines; Marines | @USA | #corps
US Navy | U.S. Navy; American navy; United States Navy | @USA | #navy
Navy SEALs | SEALs; Navy Seals; SEAL Team Six | @USA
US Army | U.S. Army; American army; United States Army; Army Corps of Engineers | @USA | #army
US Air Force | U.S. Air Force; United States Air Force; USAF; American air force | @USA | #force
US Coast Guard | U.S. Coast Guard; United States Coast Guard | @USA | #guard
US Space Force | U.S. Space Force | @USA | #force
US military | U.S. military; American military; US armed forces; U.S. armed forces; American forces; US forces; U.S. forces | @USA | #military
NORAD | North American Aerospace Defense Command | #command
Electoral College | @USA | #college
Guantanamo Military Commission | @USA
Downing Street | 10 Downing Street; No 10; Number 10; No. 10 | @GBR | #office
Foreign Office | UK Foreign Office; British Foreign Office; Foreign and Commonwealth Office; FCO; FCDO; Foreign, Commonwealth and Development Office; Foreign, Commonwealth & Development Office | @GBR | #office ministry
Ministry of Defence of the United Kingdom | UK Ministry of Defence; British Ministry of Defence; UK Defence Ministry; British Defence Ministry; MoD; British defence ministry | @GBR | #ministry
Home Office | UK Home Office; British Home Office | @GBR | #office ministry
HM Treasury | UK Treasury; British Treasury | @GBR | #treasury
Whitehall | @GBR
Westminster | @GBR
House of Commons | Commons; UK House of Commons; British House of Commons | @GBR | #house chamber
House of Lords | Lords | @GBR | #house chamber
UK Parliament | British parliament; British Parliament; UK parliament; Houses of Parliament | @GBR | #parliament
Scottish Parliament | Holyrood | @GBR | #parliament
Scottish Government | Scottish government | @GBR | #government
Welsh Government | Welsh government; Senedd; Welsh Assembly | @GBR | #government
Northern Ireland Assembly | Stormont; Northern Ireland Executive | @GBR | #assembly
Northern Ireland Office | @GBR | #office
MI5 | Security Service MI5 | @GBR | #service agency
MI6 | Secret Intelligence Service | @GBR | #service agency
GCHQ | @GBR | #agency
Scotland Yard | Metropolitan Police; Met Police; London police; New Scotland Yard; Metropolitan Police Service | @GBR | #force police
National Crime Agency | NCA | @GBR | #agency
Crown Prosecution Service | CPS | @GBR | #service
Bank of England | BoE | @GBR | #bank
National Health Service | NHS; NHS England | @GBR | #service
Office for National Statistics | ONS | @GBR | #office
Office for Budget Responsibility | OBR | @GBR | #office
Ofcom | @GBR | #regulator
Ofsted | @GBR | #regulator
Buckingham Palace | Kensington Palace | @GBR | #palace
Royal Navy | British Royal Navy; British navy | @GBR | #navy
Royal Air Force | RAF; British Royal Air Force | @GBR | #force
British Army | British army | @GBR | #army
Élysée | Elysee; Élysée Palace; Elysee Palace; Elysée; French presidency; Elysée Palace | @FRA | #palace
Quai d'Orsay | French Foreign Ministry; French foreign ministry; French Ministry of Foreign Affairs; Ministry for Europe and Foreign Affairs | @FRA | #ministry
Matignon | Hôtel Matignon | @FRA
French National Assembly | Assemblée Nationale | @FRA | #assembly
French Senate | @FRA | #senate
DGSE | @FRA | #service
Bank of France | Banque de France | @FRA | #bank
Bundestag | German Bundestag; German parliament; German Parliament | @DEU | #parliament house | Q154797
Bundesrat | @DEU | #house
Bundeswehr | German army; German armed forces | @DEU | #army force
Bundesbank | Deutsche Bundesbank; German central bank | @DEU | #bank
BND | Federal Intelligence Service; Bundesnachrichtendienst | @DEU | #service agency
Federal Office for the Protection of the Constitution | BfV; Verfassungsschutz | @DEU | #office agency
Federal Constitutional Court | Bundesverfassungsgericht; German Constitutional Court | @DEU | #court
German Chancellery | Chancellery | @DEU | #chancellery
German Federal Foreign Office | German Foreign Office; Federal Foreign Office; German Foreign Ministry; German foreign ministry; Auswärtiges Amt | @DEU | #ministry office
Stasi | @DDR | #police
Gestapo | @DEU | #police
Wehrmacht | @DEU
SS | Waffen-SS | @DEU
Reichstag | @DEU | #parliament
Quirinale | Palazzo Chigi; Farnesina | @ITA
Bank of Italy | @ITA | #bank
Carabinieri | carabinieri | @ITA | #police
Guardia di Finanza | @ITA | #police
Moncloa | Moncloa Palace | @ESP
Guardia Civil | Civil Guard | @ESP | #guard police
Catalan government | Generalitat; Catalan regional government; Generalitat de Catalunya | @ESP | #government
Sejm | @POL | #parliament house
Verkhovna Rada | Rada; Ukrainian parliament; Ukrainian Parliament | @UKR | #parliament
SBU | Security Service of Ukraine; Ukrainian Security Service | @UKR | #service agency
HUR | GUR; Main Directorate of Intelligence; Ukrainian military intelligence; Defence Intelligence of Ukraine | @UKR | #agency
Armed Forces of Ukraine | Ukrainian Armed Forces; Ukrainian armed forces; AFU; Ukrainian army; Ukrainian military | @UKR | #force army
NABU | National Anti-Corruption Bureau of Ukraine; National Anti-Corruption Bureau | @UKR | #bureau
Bankova | Ukrainian presidency | @UKR
Knesset | Israeli parliament; Israeli Parliament | @ISR | #parliament
Israel Defense Forces | IDF; Israeli Defense Forces; Israel Defence Forces; Israeli Defence Forces; Israeli army; Israeli military; Israeli armed forces; Israeli Army; Israeli forces | @ISR | #army military force
Mossad | @ISR | #agency service
Shin Bet | Shabak; Israel Security Agency | @ISR | #agency service
COGAT | Coordination of Government Activities in the Territories | @ISR | #body
Yad Vashem | @ISR | #memorial
Palestinian Authority | Palestinian National Authority; PA; the Palestinian Authority | @PSE | #authority | Q42620
Palestinian Legislative Council | @PSE | #council
Gaza Health Ministry | Gaza health ministry; Gaza Ministry of Health; Hamas-run health ministry; Hamas-run Health Ministry; Ministry of Health in Gaza | @PSE | #ministry
IRGC | Islamic Revolutionary Guard Corps; Islamic Revolution Guards Corps; Revolutionary Guards; Revolutionary Guard; Iranian Revolutionary Guard; Iranian Revolutionary Guards; Iranian Revolutionary Guard Corps; Pasdaran; Islamic Revolutionary Guards Corps; Revolutionary Guard Corps | @IRN | #corps force guard
Quds Force | Qods Force; al-Quds Force; IRGC Quds Force | @IRGC | #force
Basij | Basij militia | @IRN | #militia
Guardian Council | Council of Guardians | @IRN | #council
Assembly of Experts | @IRN | #assembly
Majlis | Iranian parliament; Iranian Parliament | @IRN | #parliament
Supreme National Security Council | @IRN | #council
Atomic Energy Organization of Iran | AEOI | @IRN | #organization
MIT | National Intelligence Organization | @TUR | #agency
Inter-Services Intelligence | ISI | @PAK | #agency
Inter-Services Public Relations | ISPR | @PAK
Lok Sabha | @IND | #house
Rajya Sabha | @IND | #house
Reserve Bank of India | RBI | @IND | #bank
Election Commission of India | @IND | #commission
Central Bureau of Investigation | CBI | @IND | #bureau
National Investigation Agency | NIA | @IND | #agency
Indian Space Research Organisation | ISRO; Indian Space Research Organization | @IND | #agency
Research and Analysis Wing | RAW | @IND | #agency
People's Liberation Army | PLA; Chinese army; Chinese military; Chinese armed forces; PLA Navy; PLA Eastern Theater Command; Eastern Theater Command; PLA Rocket Force | @CHN | #army military | Q200106
National People's Congress | NPC; Chinese parliament | @CHN | #parliament congress legislature
State Council | Chinese State Council; State Council of China | @CHN | #council cabinet
Taiwan Affairs Office | @CHN | #office
Central Military Commission | @CHN | #commission
Zhongnanhai | @CHN
Chinese People's Political Consultative Conference | CPPCC | @CHN | #body
Chinese Foreign Ministry | Chinese foreign ministry; Ministry of Foreign Affairs of the People's Republic of China; MFA of China; Chinese Ministry of Foreign Affairs; Foreign Ministry of China | @CHN | #ministry
National Development and Reform Commission | NDRC | @CHN | #commission
People's Bank of China | PBOC; PBoC; Chinese central bank | @CHN | #bank
China Coast Guard | Chinese coast guard; Chinese Coast Guard | @CHN | #guard
Ministry of State Security | @CHN | #ministry
Central Commission for Discipline Inspection | CCDI | @CHN | #commission
Cyberspace Administration of China | CAC | @CHN | #regulator
State Administration for Market Regulation | @CHN | #regulator
Hong Kong government | Government of Hong Kong | @HKG | #government
Legislative Yuan | Taiwanese parliament | @TWN | #parliament
Mainland Affairs Council | @TWN | #council
Executive Yuan | @TWN | #cabinet
Kantei | @JPN
National Diet | Japanese parliament; Japanese Diet; Diet | @JPN | #parliament
Bank of Japan | BOJ; BoJ | @JPN | #bank
Japan Self-Defense Forces | Self-Defense Forces; SDF Japan; Japan Self-Defence Forces; Maritime Self-Defense Force; Ground Self-Defense Force; Air Self-Defense Force | @JPN | #force
METI | Ministry of Economy, Trade and Industry | @JPN | #ministry
Blue House | Cheong Wa Dae; South Korean presidency | @KOR | #office
South Korean National Assembly | @KOR | #assembly
South Korean Joint Chiefs of Staff | Joint Chiefs of Staff of South Korea; JCS | @KOR | #staff
National Intelligence Service | @KOR | #service agency
Unification Ministry | South Korean Unification Ministry | @KOR | #ministry
Supreme People's Assembly | @PRK | #assembly
Korean People's Army | @PRK | #army
Reconnaissance General Bureau | @PRK | #bureau
Tatmadaw | Myanmar military; Myanmar junta; Myanmar army; State Administration Council | @MMR | #military junta army
National Unity Government | @MMR | #government
Malacañang | Malacanang; Malacañang Palace; Malacanang Palace | @PHL | #palace
Philippine Coast Guard | Philippines Coast Guard | @PHL | #guard
KPK | Corruption Eradication Commission | @IDN | #commission
Monetary Authority of Singapore | @SGP | #authority
Casa Rosada | @ARG
Planalto | Planalto Palace | @BRA
Supreme Federal Court | Supremo Tribunal Federal; STF | @BRA | #court
Superior Electoral Court | @BRA | #court
Miraflores | Miraflores Palace | @VEN
National Electoral Council | CNE | @VEN | #council
Los Pinos | @MEX
National Electoral Institute | INE | @MEX | #institute
La Moneda | @CHL
RCMP | Royal Canadian Mounted Police | @CAN | #police force
Canadian Security Intelligence Service | CSIS Canada | @CAN | #service agency
Global Affairs Canada | @CAN | #department
Bank of Canada | @CAN | #bank
Parliament Hill | @CAN
Reserve Bank of Australia | RBA | @AUS | #bank
Australian Federal Police | AFP Australia | @AUS | #police force
ASIO | Australian Security Intelligence Organisation | @AUS | #organisation agency
Department of Foreign Affairs and Trade | DFAT | @AUS | #department
Riksdag | @SWE | #parliament
Storting | Stortinget | @NOR | #parliament
Folketing | @DNK | #parliament
Althing | @ISL | #parliament
Riigikogu | @EST | #parliament
Saeima | @LVA | #parliament
Seimas | @LTU | #parliament
Cortes Generales | Cortes | @ESP | #parliament
Oireachtas | Dáil; Dail; Dáil Éireann; Dail Eireann | @IRL | #parliament
Garda | Garda Síochána; Gardaí; Gardai; An Garda Síochána | @IRL | #police
Vatican | Holy See; the Holy See; Vatican City; Roman Curia | @VAT
Grand National Assembly | Turkish parliament; Grand National Assembly of Turkey; Turkish Parliament | @TUR | #assembly parliament
Central Bank of Turkey | Central Bank of the Republic of Turkey; Turkish central bank | @TUR | #bank
Central Bank of Russia | Bank of Russia; Russian central bank | @RUS | #bank
National Bank of Ukraine | NBU | @UKR | #bank
Swiss National Bank | SNB | @CHE | #bank
Riksbank | @SWE | #bank
Norges Bank | @NOR | #bank
Loya Jirga | @AFG | #assembly
Transitional Sovereignty Council | Sovereignty Council; Sovereign Council; Transitional Sovereign Council | @SDN | #council
Sudanese Armed Forces | SAF; Sudanese army; Sudan Armed Forces | @SDN | #army
Government of National Accord | GNA | @LBY | #government
Government of National Unity | GNU; GNU Libya | @LBY | #government
National Transitional Council | NTC | @LBY | #council
Libyan House of Representatives | Tobruk-based parliament | @LBY | #parliament
Presidential Leadership Council | Presidential Council | @YEM | #council
Kurdistan Regional Government | KRG | @IRQ | #government
Coalition Provisional Authority | CPA | @IRQ | #authority
Iraqi Governing Council | @IRQ | #council
Syrian Arab Army | Syrian army; Syrian military; Syrian government forces; Syrian armed forces | @SYR | #army
Lebanese Armed Forces | Lebanese army; Lebanese Army; Lebanese military | @LBN | #army
Economic and Financial Crimes Commission | EFCC | @NGA | #commission
Independent National Electoral Commission | INEC | @NGA | #commission
Constitutional Court of South Africa | @ZAF | #court
Independent Electoral Commission | IEC | #commission
Texas Department of Public Safety | @USA | #department
New York Police Department | NYPD; New York City Police Department; New York City Police; New York police | @USA | #police department
Los Angeles Police Department | LAPD; Los Angeles police | @USA | #police department
Boston Police Department | Boston police; Boston Police | @USA | #police department
Republika Srpska government | @BIH | #government
Office of the High Representative | OHR | @BIH | #office
IBAMA | @BRA | #agency
Brazilian Federal Police | @BRA | #police force
Brazilian Chamber of Deputies | @BRA | #chamber house
FUNAI | @BRA | #agency
INPE | National Institute for Space Research | @BRA | #institute agency
Argentine Chamber of Deputies | @ARG | #chamber house
Colombian Constitutional Court | @COL | #court
DIAN | @COL | #agency
National Assembly of Venezuela | Venezuelan National Assembly | @VEN | #assembly
Supreme Tribunal of Justice | Venezuelan Supreme Court; Supreme Court of Justice of Venezuela | @VEN | #court tribunal
Bolivarian National Armed Forces | @VEN | #army force
Mexican Chamber of Deputies | @MEX | #chamber house
Haitian National Police | Haiti's National Police | @HTI | #police force
Transitional Presidential Council | Haiti's transitional council; presidential transitional council | @HTI | #council
Multinational Security Support Mission | Multinational Security Support; MSS mission | #mission force
Border Security Force | @IND | #force
Central Reserve Police Force | CRPF | @IND | #force
Enforcement Directorate | @IND | #agency
Supreme Court of India | India's Supreme Court; Indian Supreme Court | @IND | #court
Indian Army | @IND | #army
Indian Navy | @IND | #navy
Indian Air Force | IAF | @IND
NITI Aayog | @IND
India Meteorological Department | @IND | #department
National Accountability Bureau | @PAK | #bureau
Election Commission of Pakistan | @PAK | #commission
Rapid Action Battalion | RAB | @BGD | #battalion force
National Disaster Management Authority | NDMA | #authority agency
Sri Lankan Navy | @LKA | #navy
BNPB | National Disaster Mitigation Agency; Badan Nasional Penanggulangan Bencana | @IDN | #agency
BMKG | @IDN | #agency
Indonesian National Police | @IDN | #police
General Elections Commission | @IDN | #commission
Commission on Elections | COMELEC; Comelec | @PHL | #commission
Armed Forces of the Philippines | @PHL | #military
Philippine National Police | @PHL | #police
Philippine Navy | @PHL | #navy
PHIVOLCS | @PHL | #agency
Royal Thai Army | Thai army | @THA | #army
Constitutional Court of Thailand | Thai Constitutional Court; Thailand's Constitutional Court | @THA | #court
Malaysian Anti-Corruption Commission | MACC | @MYS | #commission
Central Bank of Myanmar | @MMR | #bank
Southern Theater Command | Southern Theatre Command; PLA Southern Theater Command | @CHN | #command
PLA Air Force | People's Liberation Army Air Force | @CHN
Supreme People's Court | @CHN | #court
Supreme People's Procuratorate | @CHN | #procuratorate
Ministry of Public Security | @CHN | #ministry
National Health Commission | @CHN | #commission
National Bureau of Statistics | China's National Bureau of Statistics | @CHN | #bureau
General Administration of Customs | @CHN | #administration
State-owned Assets Supervision and Administration Commission | SASAC | @CHN | #commission
International Liaison Department | @CHN
Hong Kong Police Force | Hong Kong police; Hong Kong Police | @HKG | #police force
Russian Ministry of Defence | Russian Defense Ministry; Russian Ministry of Defense; Ministry of Defence of the Russian Federation | @RUS | #ministry
Russian Constitutional Court | Constitutional Court of Russia | @RUS | #court
Central Election Commission of Russia | Russia's Central Election Commission | @RUS | #commission
Prosecutor General's Office of Russia | Russian Prosecutor General's Office | @RUS
Black Sea Fleet | Russian Black Sea Fleet; Russia's Black Sea Fleet | @RUS | #fleet
Northern Fleet | @RUS | #fleet
Pacific Fleet | @RUS | #fleet
Baltic Fleet | @RUS | #fleet
Rospotrebnadzor | @RUS | #agency
General Staff of the Armed Forces of Ukraine | Ukrainian General Staff; General Staff of Ukraine; Ukraine's General Staff | @UKR
Ukrainian Air Force | Ukraine's air force; Ukraine's Air Force | @UKR
Ukrainian Navy | Ukraine's navy | @UKR | #navy
State Emergency Service | State Emergency Service of Ukraine | @UKR | #service
Office of the President of Ukraine | Ukrainian Presidential Office; Presidential Office of Ukraine | @UKR | #office
Specialized Anti-Corruption Prosecutor's Office | SAPO | @UKR
High Anti-Corruption Court | @UKR | #court
Belarusian KGB | KGB of Belarus | @BLR
State Security Committee | @BLR
Supreme Court of the United Kingdom | UK Supreme Court; British Supreme Court; Britain's Supreme Court | @GBR | #court
High Court of Justice | @GBR | #court
Competition and Markets Authority | @GBR | #authority regulator
Financial Conduct Authority | @GBR | #regulator authority
Environment Agency | @GBR | #agency
Met Office | @GBR
Police Service of Northern Ireland | PSNI | @GBR | #police
Police Scotland | @GBR | #police
UK Health Security Agency | UKHSA | @GBR | #agency
Privy Council | @GBR | #council
DGSI | @FRA | #agency
INSEE | @FRA
Federal Criminal Police Office | BKA | @DEU | #police
Federal Network Agency | Bundesnetzagentur | @DEU | #agency
Federal Court of Justice | Bundesgerichtshof; BGH | @DEU | #court
Federal Public Prosecutor | Federal Prosecutor's Office; Generalbundesanwalt | @DEU
Federal Statistical Office | Destatis | @DEU | #office
Italian Coast Guard | Italian coastguard | @ITA
Guardia Costiera | @ITA
Spanish Constitutional Court | Constitutional Court of Spain; Spain's Constitutional Court | @ESP | #court
Audiencia Nacional | Spain's National Court; Spanish National Court; Spain's High Court | @ESP | #court
Mossos d'Esquadra | Mossos | @ESP | #police
National Council of the Judiciary | @POL | #council
Polish Border Guard | @POL
Hellenic Coast Guard | Greek coast guard; Greek coastguard | @GRC
Swedish Security Service | Säpo | @SWE | #service
Norwegian Police Security Service | PST | @NOR | #service
Danish Defence Intelligence Service | @DNK | #service
AIVD | @NLD | #service
Supreme Court of the Netherlands | Dutch Supreme Court | @NLD | #court
Federal Department of Foreign Affairs | FDFA | @CHE
Supreme Court of Israel | Israeli Supreme Court; Israel's Supreme Court; Israel's High Court; High Court of Justice of Israel; Israeli High Court | @ISR | #court
Israeli Air Force | Israel's air force | @ISR
Israeli Navy | @ISR | #navy
Israel Police | Israeli police; Israeli Police | @ISR | #police
Israel Prison Service | @ISR | #service
Bank of Israel | @ISR | #bank
Israeli war cabinet | Israel's war cabinet; Israeli security cabinet; Israel's security cabinet | @ISR | #cabinet
Fatah Central Committee | @PSE
Gaza Civil Defense | Gaza's Civil Defense; Civil Defence in Gaza; Gaza Civil Defence; Gaza's civil defence agency; Gaza's civil defense agency; Palestinian Civil Defense | @PSE | #agency
Iraqi Council of Representatives | Iraqi parliament; Iraq's parliament | @IRQ | #parliament
Turkish Armed Forces | Turkish military | @TUR | #military
Supreme Election Council | YSK | @TUR | #council board
AFAD | @TUR | #agency
Constitutional Court of Turkey | Turkish Constitutional Court; Turkey's Constitutional Court | @TUR | #court
SDAIA | @SAU
Public Investment Fund | @SAU | #fund
Royal Court of Saudi Arabia | Saudi Royal Court | @SAU
Mubadala | @ARE | #fund
Qatar Investment Authority | QIA | @QAT | #authority fund
Egyptian Armed Forces | Egyptian military; Egyptian army | @EGY | #military army
General Intelligence Service | Egyptian General Intelligence | @EGY | #service
Suez Canal Authority | @EGY | #authority
Supreme Council of the Armed Forces | SCAF | @EGY | #council
Tunisian General Assembly | @TUN
Presidential Council of Libya | Libyan Presidential Council | @LBY | #council
High State Council | @LBY | #council
High National Elections Commission | HNEC | @LBY | #commission
Ethiopian National Defense Force | ENDF; Ethiopian National Defence Force | @ETH | #force army
Independent Electoral and Boundaries Commission | IEBC | @KEN | #commission
Supreme Court of Kenya | Kenya's Supreme Court; Kenyan Supreme Court | @KEN | #court
Kenya Defence Forces | KDF | @KEN | #force
Directorate of Criminal Investigations | @KEN | #directorate
Uganda People's Defence Force | UPDF; Uganda People's Defence Forces | @UGA | #force army
Rwanda Defence Force | RDF | @RWA | #force army
FARDC | Armed Forces of the Democratic Republic of the Congo; Congolese army | @COD | #army
CENI | Independent National Electoral Commission of the DRC | @COD | #commission
National Prosecuting Authority | @ZAF | #authority
South African Police Service | SAPS | @ZAF | #service police
South African National Defence Force | SANDF | @ZAF | #force
Eskom | @ZAF | #utility company
Zondo Commission | State Capture Commission | @ZAF | #commission
Zimbabwe Electoral Commission | ZEC | @ZWE | #commission
National Council for the Safeguard of the Homeland | CNSP | @NER | #council junta
Central Bank of Nigeria | CBN | @NGA | #bank
Nigerian Army | @NGA | #army
Department of State Services | DSS | @NGA | #service
Nigerian National Petroleum Corporation | NNPC; NNPC Limited; Nigerian National Petroleum Company | @NGA | #company
High Court of Australia | Australia's High Court | @AUS | #court
Fair Work Commission | @AUS | #commission
Australian Defence Force | Australian Defense Force | @AUS | #force
Australian Electoral Commission | AEC | @AUS | #commission
Australian Competition and Consumer Commission | ACCC | @AUS | #commission
Bureau of Meteorology | @AUS | #bureau
CSIRO | @AUS | #agency
Reserve Bank of New Zealand | RBNZ | @NZL | #bank
Waitangi Tribunal | @NZL | #tribunal
New Zealand Defence Force | NZDF | @NZL | #force
Supreme Court of Canada | Canada's Supreme Court; Canadian Supreme Court | @CAN | #court
Canadian Armed Forces | @CAN | #force military
Statistics Canada | StatCan | @CAN | #agency
Canada Border Services Agency | CBSA | @CAN | #agency
Elections Canada | @CAN | #agency
Special Operations Command | SOCOM; US Special Operations Command | @USA | #command
US Cyber Command | Cyber Command; CYBERCOM | @USA | #command
US Strategic Command | STRATCOM; Strategic Command | @USA | #command
US Fifth Fleet | Fifth Fleet; 5th Fleet | @USA | #fleet
US Seventh Fleet | Seventh Fleet; 7th Fleet | @USA | #fleet
Cybersecurity and Infrastructure Security Agency | CISA | @USA | #agency
Bureau of Land Management | @USA | #bureau
US Fish and Wildlife Service | Fish and Wildlife Service; U.S. Fish and Wildlife Service | @USA | #service
US Forest Service | Forest Service; U.S. Forest Service | @USA | #service
National Park Service | @USA | #service
Small Business Administration | SBA | @USA | #administration
Social Security Administration | @USA | #administration
National Labor Relations Board | NLRB | @USA | #board
Consumer Financial Protection Bureau | CFPB | @USA | #bureau
Committee on Foreign Investment in the United States | CFIUS | @USA | #committee
Nuclear Regulatory Commission | @USA | #commission regulator
Commodity Futures Trading Commission | CFTC | @USA | #commission regulator
Federal Energy Regulatory Commission | FERC | @USA | #commission
US Marshals Service | U.S. Marshals Service; US Marshals | @USA | #service
Federal Bureau of Prisons | Bureau of Prisons | @USA | #bureau
Office of Management and Budget | OMB | @USA | #office
Council of Economic Advisers | @USA | #council
Supreme Court of California | California Supreme Court | @USA | #court
California Department of Forestry and Fire Protection | Cal Fire; CAL FIRE | @USA | #agency
`;
