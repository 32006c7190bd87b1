/**
 * Organizations whose members are states, and their organs. One entry a line, fields apart by `|`: name, aliases
 * (apart by `;`), `@` the actor that it belongs to, `#` the nouns that it is called by, Wikidata item where certain.
 */
export const INTERGOVERNMENTAL = `
United Nations | UN; U.N.; UNO; United Nations Organization; United Nations Organisation; the world body | #organization world-body body | Q1065
UN Security Council | United Nations Security Council; Security Council; UNSC; UN SC | @United Nations | #council body | Q37470
UN General Assembly | United Nations General Assembly; General Assembly; UNGA | @United Nations | #assembly body | Q47423
UN Human Rights Council | United Nations Human Rights Council; Human Rights Council; UNHRC | @United Nations | #council body
UN Secretariat | United Nations Secretariat | @United Nations
UN Economic and Social Council | ECOSOC; Economic and Social Council | @United Nations | #council
UN Human Rights Office | OHCHR; UN human rights office; Office of the High Commissioner for Human Rights; UN rights office; U.N. human rights office; Office of the United Nations High Commissioner for Human Rights | @United Nations | #office agency
UN Refugee Agency | UNHCR; United Nations High Commissioner for Refugees; UN High Commissioner for Refugees; U.N. refugee agency; UN refugee agency | @United Nations | #agency
UNICEF | United Nations Children's Fund; UN Children's Fund; U.N. children's agency; UN children's agency | @United Nations | #agency | Q740308
UNESCO | United Nations Educational, Scientific and Cultural Organization; UN cultural agency | @United Nations | #agency organization | Q7809
UNRWA | United Nations Relief and Works Agency; UN Relief and Works Agency; UN agency for Palestinian refugees | @United Nations | #agency
UNDP | United Nations Development Programme; UN Development Programme; United Nations Development Program | @United Nations | #programme agency
UNEP | United Nations Environment Programme; UN Environment Programme; UN Environment | @United Nations | #programme agency
UNODC | United Nations Office on Drugs and Crime; UN Office on Drugs and Crime | @United Nations | #office agency
UNFPA | United Nations Population Fund; UN Population Fund | @United Nations | #agency
UNAIDS | Joint United Nations Programme on HIV/AIDS | @United Nations | #agency
OCHA | UN Office for the Coordination of Humanitarian Affairs; Office for the Coordination of Humanitarian Affairs; UNOCHA; UN OCHA; UN humanitarian office | @United Nations | #office agency
UNCTAD | United Nations Conference on Trade and Development; UN Trade and Development; UN Conference on Trade and Development | @United Nations | #agency
UN Women | @United Nations | #agency
UNIFIL | United Nations Interim Force in Lebanon; UN Interim Force in Lebanon | @United Nations | #force mission
MINUSMA | @United Nations | #mission
MONUSCO | @United Nations | #mission
UNMIK | United Nations Interim Administration Mission in Kosovo | @United Nations | #mission
UNPROFOR | United Nations Protection Force | @United Nations | #force
UNSCOM | United Nations Special Commission | @United Nations
World Food Programme | WFP; World Food Program; UN World Food Programme; UN food agency | @United Nations | #programme agency
World Health Organization | WHO; World Health Organisation; UN health agency | @United Nations | #agency organization | Q7817
Pan American Health Organization | PAHO | #agency organization
Food and Agriculture Organization | FAO; UN Food and Agriculture Organization; Food and Agriculture Organisation | @United Nations | #agency organization
International Labour Organization | ILO; International Labor Organization; International Labour Organisation | @United Nations | #agency organization
International Organization for Migration | IOM; UN migration agency; International Organisation for Migration | @United Nations | #agency organization
International Maritime Organization | IMO; International Maritime Organisation | @United Nations | #agency organization
International Civil Aviation Organization | ICAO | @United Nations | #agency organization
International Telecommunication Union | ITU; International Telecommunications Union | @United Nations | #agency union
Universal Postal Union | UPU | @United Nations | #agency union
World Meteorological Organization | WMO; World Meteorological Organisation | @United Nations | #agency organization
World Intellectual Property Organization | WIPO | @United Nations | #agency organization
UN Tourism | UNWTO; World Tourism Organization | @United Nations | #agency
Intergovernmental Panel on Climate Change | IPCC | @United Nations | #panel
UN Framework Convention on Climate Change | UNFCCC; UN climate change secretariat; UN Climate Change | @United Nations
International Atomic Energy Agency | IAEA; UN nuclear watchdog; U.N. nuclear watchdog; UN atomic agency; International Atomic Energy Association | #agency watchdog | Q41984
International Court of Justice | ICJ; World Court; UN's top court; UN's highest court; U.N.'s top court; U.N.'s highest court; United Nations' top court; United Nations' highest court; top United Nations court; top UN court; top U.N. court; UN top court; U.N. top court; United Nations court; UN court; U.N. court | @United Nations | #court tribunal | Q7801
International Criminal Court | ICC | #court tribunal | Q47488
International Criminal Tribunal for the former Yugoslavia | ICTY; UN war crimes tribunal; Hague tribunal; Hague Tribunal | @United Nations | #tribunal court
International Criminal Tribunal for Rwanda | ICTR | @United Nations | #tribunal court
Permanent Court of Arbitration | PCA | #court tribunal
Organisation for the Prohibition of Chemical Weapons | OPCW; Organization for the Prohibition of Chemical Weapons; chemical weapons watchdog | #organization watchdog
CTBTO | Comprehensive Nuclear-Test-Ban Treaty Organization | #organization
NATO | Nato; North Atlantic Treaty Organization; North Atlantic Treaty Organisation; North Atlantic Alliance; Atlantic Alliance; Western military alliance; N.A.T.O. | #alliance bloc pact organization | Q7184
North Atlantic Council | @NATO | #council
NATO-Russia Council | #council
ISAF | International Security Assistance Force | @NATO | #force
KFOR | Kosovo Force | @NATO | #force
European Union | EU; E.U.; 27-nation bloc | #bloc union | Q458
European Commission | EU Commission; EC; EU executive; the EU's executive arm; EU's executive arm; EU executive arm; the EU executive | @European Union | #commission executive | Q8880
European Council | EU Council; Council of the European Union; Council of the EU | @European Union | #council | Q8886
European Parliament | EU Parliament; EU parliament; European parliament | @European Union | #parliament assembly | Q8889
European Court of Justice | ECJ; Court of Justice of the European Union; EU Court of Justice; CJEU; EU's top court; EU top court | @European Union | #court
General Court of the European Union | EU General Court | @European Union | #court
European Central Bank | ECB | @European Union | #bank | Q8901
European External Action Service | EEAS | @European Union | #service
European Medicines Agency | EMA; EU drug regulator | @European Union | #agency regulator
Frontex | European Border and Coast Guard Agency | @European Union | #agency
Europol | European Police Office | @European Union | #agency
Eurojust | @European Union | #agency
Eurostat | @European Union | #agency office
European Investment Bank | EIB | @European Union | #bank
European Court of Auditors | @European Union | #court
European Stability Mechanism | ESM | @European Union | #fund
European Community | European Communities; European Economic Community; EEC | #bloc community
Council of Europe | CoE | #organization council | Q8908
European Court of Human Rights | ECHR; ECtHR; Strasbourg court | @Council of Europe | #court
Parliamentary Assembly of the Council of Europe | PACE | @Council of Europe | #assembly
Venice Commission | @Council of Europe | #commission
Organization for Security and Co-operation in Europe | OSCE; Organization for Security and Cooperation in Europe; Organisation for Security and Co-operation in Europe; Organisation for Security and Cooperation in Europe | #organization | Q81299
European Bank for Reconstruction and Development | EBRD | #bank
European Free Trade Association | EFTA | #association bloc
European Space Agency | ESA | #agency | Q42262
CERN | European Organization for Nuclear Research | #laboratory organization | Q42944
Interpol | INTERPOL; International Criminal Police Organization | #agency organization | Q8475
African Union | AU; A.U. | #bloc union | Q7159
Organization of African Unity | OAU; Organisation of African Unity | #organization
African Development Bank | AfDB | #bank
Africa CDC | Africa Centres for Disease Control and Prevention; Africa Centers for Disease Control and Prevention | @African Union | #agency
ECOWAS | Economic Community of West African States; Ecowas; West African bloc; ECOMOG | #bloc community
SADC | Southern African Development Community | #bloc community
East African Community | EAC | #bloc community
IGAD | Intergovernmental Authority on Development | #bloc
Alliance of Sahel States | AES; Confederation of Sahel States | #alliance confederation bloc
AMISOM | African Union Mission in Somalia | @African Union | #mission force
Arab League | League of Arab States | #league bloc organization | Q7172
Gulf Cooperation Council | GCC; Gulf Co-operation Council | #council bloc | Q37143
Organisation of Islamic Cooperation | OIC; Organization of Islamic Cooperation; Organization of the Islamic Conference; Organisation of the Islamic Conference | #organization
OPEC | Opec; Organization of the Petroleum Exporting Countries; Organisation of the Petroleum Exporting Countries; oil cartel | #cartel organization group | Q7795
OPEC+ | Opec+ | #alliance cartel group
International Energy Agency | IEA; Paris-based International Energy Agency | #agency watchdog
IRENA | International Renewable Energy Agency | #agency
ASEAN | Asean; Association of Southeast Asian Nations; Association of South East Asian Nations | #bloc association grouping | Q7768
ASEAN Regional Forum | #forum
APEC | Apec; Asia-Pacific Economic Cooperation; Asia Pacific Economic Cooperation | #forum grouping
SAARC | South Asian Association for Regional Cooperation | #association bloc
Pacific Islands Forum | #forum bloc
Asian Development Bank | ADB | #bank
Asian Infrastructure Investment Bank | AIIB | #bank
New Development Bank | NDB; BRICS bank | #bank
Shanghai Cooperation Organisation | SCO; Shanghai Cooperation Organization; Shanghai Co-operation Organisation | #bloc organization grouping | Q485207
Collective Security Treaty Organization | CSTO; Collective Security Treaty Organisation | #alliance bloc organization | Q318693
Commonwealth of Independent States | CIS | #bloc commonwealth | Q7779
Eurasian Economic Union | EAEU; EEU | #union bloc
Eurasian Economic Commission | #commission
Organization of Turkic States | Organisation of Turkic States; Turkic Council | #organization
Commonwealth of Nations | Commonwealth | #commonwealth organization
Organization of American States | OAS; Organisation of American States | #organization bloc | Q123759
Inter-American Commission on Human Rights | IACHR | @Organization of American States | #commission
Inter-American Court of Human Rights | @Organization of American States | #court
Inter-American Development Bank | IDB | #bank
Mercosur | MERCOSUR; Mercosul; Southern Common Market | #bloc
CELAC | Community of Latin American and Caribbean States | #bloc community
UNASUR | Unasur; Union of South American Nations | #bloc
ALBA | Bolivarian Alliance | #alliance bloc
CARICOM | Caricom; Caribbean Community | #bloc community
Andean Community | #bloc
World Trade Organization | WTO; World Trade Organisation | #organization body | Q7825
GATT | General Agreement on Tariffs and Trade
International Monetary Fund | IMF | #fund lender organization | Q7804
World Bank | World Bank Group; IBRD | #bank lender | Q7164
International Finance Corporation | @World Bank
Bank for International Settlements | BIS | #bank
Basel Committee | Basel Committee on Banking Supervision | #committee
Financial Stability Board | FSB | #board
Financial Action Task Force | FATF | #watchdog
OECD | Organisation for Economic Co-operation and Development; Organization for Economic Cooperation and Development; Organization for Economic Co-operation and Development; Organisation for Economic Cooperation and Development | #organization club | Q41550
Paris Club | #group
Nuclear Suppliers Group | NSG | #group
Warsaw Pact | Warsaw Treaty Organization | #alliance pact bloc
Comecon | COMECON | #bloc
League of Nations | #league organization | Q38130
SEATO | #alliance
Western European Union | #union
Arctic Council | #council forum
Nordic Council | #council
Council of Europe Development Bank | #bank
International Whaling Commission | IWC | #commission
International Seabed Authority | ISA | #authority
International Olympic Committee | IOC | #committee | Q40970
Middle East Quartet | #quartet
Minsk Group | OSCE Minsk Group | #group
International Residual Mechanism for Criminal Tribunals | #tribunal
Special Tribunal for Lebanon | #tribunal
Extraordinary Chambers in the Courts of Cambodia | Khmer Rouge tribunal | #tribunal
Court of Arbitration for Sport | CAS | #court
Global Fund | Global Fund to Fight AIDS, Tuberculosis and Malaria | #fund
Gavi | GAVI; Gavi, the Vaccine Alliance | #alliance
COVAX | Covax | #facility
Green Climate Fund | #fund
African Court on Human and Peoples' Rights | #court
Gulf of Guinea Commission | #commission
Economic and Monetary Community of Central Africa | CEMAC | #bloc
Economic Community of Central African States | ECCAS | #bloc
COMESA | Common Market for Eastern and Southern Africa | #bloc
UN Trusteeship Council | United Nations Trusteeship Council | @United Nations | #council
UN Human Rights Committee | United Nations Human Rights Committee | @United Nations | #committee
UN Independent International Commission of Inquiry | UN Commission of Inquiry; United Nations Commission of Inquiry | @United Nations | #commission
UN Department of Peace Operations | UN peacekeeping department; Department of Peace Operations | @United Nations
UN-Habitat | UN Habitat; United Nations Human Settlements Programme | @United Nations | #programme
UNIDO | United Nations Industrial Development Organization | @United Nations | #organization
UNITAD | @United Nations | #team
UNOPS | @United Nations | #office
UNSMIL | United Nations Support Mission in Libya; UN Support Mission in Libya | @United Nations | #mission
UNAMA | United Nations Assistance Mission in Afghanistan; UN Assistance Mission in Afghanistan | @United Nations | #mission
UNAMI | United Nations Assistance Mission for Iraq; UN Assistance Mission for Iraq | @United Nations | #mission
UNMISS | United Nations Mission in South Sudan; UN Mission in South Sudan | @United Nations | #mission
MINUSCA | @United Nations | #mission
MINUSTAH | United Nations Stabilization Mission in Haiti; UN Stabilization Mission in Haiti | @United Nations | #mission
UNAMID | @United Nations | #mission
UNDOF | United Nations Disengagement Observer Force | @United Nations | #force
UNFICYP | UN Peacekeeping Force in Cyprus; United Nations Peacekeeping Force in Cyprus | @United Nations | #force
UNTSO | @United Nations
MINURSO | United Nations Mission for the Referendum in Western Sahara | @United Nations | #mission
UNISFA | @United Nations | #mission
UNAMIR | United Nations Assistance Mission for Rwanda | @United Nations | #mission
UNTAET | @United Nations
UNMOVIC | @United Nations | #commission
International Law Commission | @United Nations | #commission
Convention on International Trade in Endangered Species | CITES
International Organization for Standardization
International Fund for Agricultural Development | IFAD | @United Nations | #fund
International Narcotics Control Board | INCB | #board
Euratom | #agency
European Defence Agency | @European Union | #agency
European Union Agency for Asylum | EUAA | @European Union | #agency
European Food Safety Authority | EFSA | @European Union | #authority agency
European Environment Agency | @European Union | #agency
European Centre for Disease Prevention and Control | ECDC; European Center for Disease Prevention and Control | @European Union | #agency
European Banking Authority | EBA | @European Union | #authority
European Public Prosecutor's Office | EPPO | @European Union
European Anti-Fraud Office | OLAF | @European Union
Copernicus Climate Change Service | C3S | @European Union | #service
EULEX | @European Union | #mission
EUFOR | EUFOR Althea | @European Union | #force
European Political Community | #forum
Energy Charter Treaty | #treaty
Energy Community | #community
Bank of Central African States | BEAC | #bank
Central Bank of West African States | BCEAO | #bank
African Export-Import Bank | Afreximbank | #bank
African Union Peace and Security Council | AU Peace and Security Council | @African Union | #council
African Union Commission | AU Commission | @African Union | #commission
African Continental Free Trade Area | AfCFTA
ATMIS | African Union Transition Mission in Somalia | @African Union | #mission
G5 Sahel | G5 Sahel force | #force group
Liptako-Gourma Authority | #authority
Lake Chad Basin Commission | #commission
Multinational Joint Task Force | MNJTF | #force
Indian Ocean Commission | #commission
Indian Ocean Rim Association | IORA | #association
BIMSTEC | #group
Mekong River Commission | #commission
Conference on Interaction and Confidence Building Measures in Asia | CICA
Economic Cooperation Organization
Organization of Arab Petroleum Exporting Countries | OAPEC
Gas Exporting Countries Forum | GECF | #forum
Islamic Development Bank | IsDB | #bank
Arab Maghreb Union | #union
Central American Integration System | SICA | #bloc
Caribbean Development Bank | CDB | #bank
Pacific Alliance | #bloc alliance
Association of Caribbean States | #association
Development Bank of Latin America | #bank
Secretariat of the Pacific Community | Pacific Community | #organization
Melanesian Spearhead Group | #group
Trilateral Commission | #commission
Antarctic Treaty System | #system
International Hydrographic Organization | IHO | #organization
International Union for Conservation of Nature | IUCN | #union
Intergovernmental Science-Policy Platform on Biodiversity and Ecosystem Services | IPBES | #panel
World Organisation for Animal Health | WOAH; OIE | #organisation
Wassenaar Arrangement | #group
Missile Technology Control Regime | MTCR | #regime
Joint Comprehensive Plan of Action Joint Commission | #commission
Kosovo Specialist Chambers | Kosovo Specialist Court; Kosovo tribunal | #court tribunal
Iran-United States Claims Tribunal | #tribunal
International Tribunal for the Law of the Sea | ITLOS | #tribunal
Eurocontrol | #agency
Joint Expeditionary Force | JEF | #force
Combined Maritime Forces | #force
Egmont Group | #group
Wolfsberg Group | #group
`;
