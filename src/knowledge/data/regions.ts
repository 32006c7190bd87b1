/** States, provinces, regions, seas, rivers and continents. `CODE:` the country that they lie in, `-:` more than one. */
export const REGIONS = `
USA: Alabama; Alaska; Arizona; Arkansas; California; Colorado; Connecticut; Delaware; Florida; Georgia, USA=Georgia; Hawaii; Idaho; Illinois; Indiana; Iowa; Kansas; Kentucky; Louisiana; Maine; Maryland; Massachusetts; Michigan; Minnesota; Mississippi; Missouri; Montana; Nebraska; Nevada; New Hampshire; New Jersey; New Mexico; New York State=New York state; North Carolina; North Dakota; Ohio; Oklahoma; Oregon; Pennsylvania; Rhode Island; South Carolina; South Dakota; Tennessee; Texas; Utah; Vermont; Virginia; Washington State=Washington state; West Virginia; Wisconsin; Wyoming; District of Columbia; New England; Midwest; Gulf Coast; West Coast; East Coast; Southern California; Northern California; Great Lakes; Rust Belt; Florida Keys; Orange County; Los Angeles County; Cook County; Miami-Dade; Rio Grande Valley; Great Plains; Mojave Desert; Mississippi River; Potomac; Yellowstone; Grand Canyon; Appalachia; Deep South; Upstate New York
GBR: Yorkshire; Cornwall; Kent; Essex; Lancashire; Sussex; Ulster; Midlands; Thames=River Thames; Diego Garcia; Chagos Islands=Chagos Archipelago
FRA: Brittany; Normandy; Corsica; Provence; Alsace; Savoy; Île-de-France
DEU: Bavaria; Saxony; Brandenburg; Hesse; Lower Saxony; North Rhine-Westphalia; Thuringia; Baden-Württemberg; Rhineland-Palatinate; Schleswig-Holstein; Saarland; Saxony-Anhalt; Ruhr; Mecklenburg-Western Pomerania; Rhineland
ITA: Sicily; Sardinia; Tuscany; Lombardy; Veneto; Piedmont; Calabria; Campania; Umbria; South Tyrol
ESP: Catalonia; Basque Country; Andalusia; Galicia; Canary Islands; Balearic Islands; Majorca=Mallorca; Ibiza; Castile; Asturias
PRT: Azores; Madeira; Algarve
BEL: Flanders; Wallonia
NLD: Zeeland; Friesland
AUT: Tyrol; Carinthia; Styria
POL: Silesia; Pomerania; Podkarpackie
ROU: Transylvania
GRC: Macedonia region; Aegean islands; Peloponnese
SRB: Vojvodina; Sandžak; Presevo Valley
BIH: Republika Srpska; Federation of Bosnia and Herzegovina; Herzegovina
MDA: Gagauzia
RUS: Siberia; Chechnya=Chechen Republic; Dagestan; Ingushetia; North Ossetia; Tatarstan=Republic of Tatarstan; Bashkortostan; Kamchatka; Sakhalin; Kuril Islands=Kurils=Northern Territories; Far East=Russian Far East; Urals; Ural Mountains; Belgorod region; Kursk region=Kursk oblast; Bryansk region; Rostov region; Krasnodar region; Karelia; Yakutia; Buryatia; Volga; Primorye; Kalmykia; Kabardino-Balkaria; Altai; North Caucasus; Novaya Zemlya; Leningrad region; Moscow region
UKR: Crimea=Crimean Peninsula=Crimean peninsula; Donbas=Donbass; Donetsk region=Donetsk oblast=Donetsk Oblast; Luhansk region=Luhansk oblast; Kharkiv region=Kharkiv oblast; Kherson region=Kherson oblast; Zaporizhzhia region=Zaporizhzhia oblast; Sumy region; Odesa region; Dnipropetrovsk region; Zakarpattia; Galicia, Ukraine; Dnipro River=Dnieper=Dnieper River; Bukovina
GEO: Adjara; Pankisi Gorge
AZE: Nakhchivan; Lachin; Lachin corridor
CHN: Tibet=Xizang=Tibet Autonomous Region; Xinjiang=Xinjiang Uyghur Autonomous Region=Xinjiang Uygur Autonomous Region=Xinjiang Uighur Autonomous Region; Inner Mongolia; Guangdong; Sichuan; Hubei; Hunan; Henan; Hebei; Shandong; Shanxi; Shaanxi; Jiangsu; Zhejiang; Fujian; Anhui; Jiangxi; Yunnan; Guizhou; Guangxi; Gansu; Qinghai; Ningxia; Hainan; Heilongjiang; Jilin; Liaoning; Manchuria; Yangtze=Yangtze River; Yellow River; Pearl River Delta; Three Gorges=Three Gorges Dam; Greater Bay Area
JPN: Hokkaido; Honshu; Kyushu; Shikoku; Senkaku Islands=Senkakus=Diaoyu Islands=Diaoyu; Ryukyu Islands; Kansai; Tohoku
KOR: Jeju Island; Dokdo=Takeshima; Gyeonggi; Yeonpyeong=Yeonpyeong Island
IND: Kashmir=Indian-administered Kashmir; Jammu and Kashmir=Jammu & Kashmir; Punjab; Gujarat; Maharashtra; Uttar Pradesh; Bihar; West Bengal; Tamil Nadu; Kerala; Karnataka; Andhra Pradesh; Telangana; Assam; Manipur; Nagaland; Mizoram; Tripura; Sikkim; Arunachal Pradesh; Ladakh; Rajasthan; Haryana; Madhya Pradesh; Odisha=Orissa; Jharkhand; Chhattisgarh; Goa; Himachal Pradesh; Uttarakhand; Andaman Islands=Andaman and Nicobar Islands; Ganges; Aksai Chin
PAK: Sindh; Balochistan=Baluchistan; Khyber Pakhtunkhwa; Waziristan=North Waziristan=South Waziristan; Gilgit-Baltistan; Swat=Swat Valley; FATA; Azad Kashmir=Pakistan-administered Kashmir; Khyber Pass
AFG: Helmand=Helmand province=Helmand Province; Panjshir=Panjshir Valley; Nangarhar; Kunar; Badakhshan; Paktika; Khost; Uruzgan; Wardak
MMR: Rakhine=Rakhine State=Rakhine state; Shan State=Shan state; Kachin State=Kachin state; Karen State; Chin State; Sagaing
IDN: Java; Sumatra; Borneo; Sulawesi; Papua=West Papua; Kalimantan; Lombok; Natuna=Natuna Islands; Moluccas; West Java; East Java
PHL: Luzon; Mindanao; Visayas; Scarborough Shoal=Huangyan Island; Second Thomas Shoal=Ren'ai Jiao=Ren'ai Reef; Palawan; Sulu; Leyte; Thitu Island; Batanes
MYS: Sabah; Sarawak; Johor; Selangor
LKA: Northern Province
VNM: Mekong Delta
AUS: New South Wales; Queensland; Victoria; Tasmania; Western Australia; South Australia; Northern Territory; Great Barrier Reef
NZL: North Island; South Island
CAN: Ontario; Quebec=Québec; British Columbia; Alberta; Manitoba; Saskatchewan; Nova Scotia; New Brunswick; Newfoundland=Newfoundland and Labrador; Yukon; Nunavut; Northwest Territories; Prince Edward Island
MEX: Sinaloa; Chihuahua; Guerrero; Michoacán=Michoacan; Tamaulipas; Chiapas; Jalisco; Sonora; Baja California; Yucatán=Yucatan; Coahuila; Nuevo León
BRA: Amazonas; Rondônia; Bahia; Mato Grosso; Minas Gerais; Rio Grande do Sul; Pará
ARG: Patagonia; Tierra del Fuego; Santa Fe
COL: Catatumbo; Antioquia; Cauca
VEN: Orinoco; Zulia
GUY: Essequibo; Jonestown
ECU: Galápagos Islands=Galapagos Islands=Galapagos
IRN: Khuzestan; Sistan-Baluchestan=Sistan and Baluchestan; Khorasan; Abu Musa
IRQ: Iraqi Kurdistan=Kurdistan Region=Kurdistan; Anbar=Anbar province; Nineveh; Diyala; Basra province; Sunni Triangle
SYR: Golan Heights=Golan; Rojava; Idlib province; Aleppo province; Hama province; Latakia province
LBN: Bekaa Valley=Bekaa; Mount Lebanon; Litani=Litani River; Blue Line; Shebaa Farms
ISR: Galilee; Negev; Upper Galilee
PSE: Gaza Strip=Gaza; West Bank=the West Bank=Judea and Samaria; Philadelphi Corridor=Philadelphi corridor; Netzarim Corridor=Netzarim; Jordan Valley; Rafah crossing=Rafah Crossing
EGY: Sinai=Sinai Peninsula=Sinai peninsula; Suez Canal; Nile Delta; Nile=River Nile=Nile River
LBY: Cyrenaica; Fezzan; Tripolitania
SDN: Darfur; North Darfur; South Darfur; West Darfur; Kordofan=North Kordofan=South Kordofan; Blue Nile; Gezira=Al Jazirah; Abyei; Nuba Mountains
ETH: Tigray=Tigray region; Amhara=Amhara region; Oromia; Afar; Ogaden; Grand Ethiopian Renaissance Dam=GERD; Somali region
SOM: Puntland; Jubaland; Galmudug
KEN: Rift Valley; Turkana
COD: North Kivu; South Kivu; Ituri; Katanga; Kivu; Kasai
NGA: Borno=Borno State=Borno state; Niger Delta; Zamfara; Plateau State=Plateau state; Katsina; Adamawa; Yobe; Benue; Rivers State
MLI: Azawad
CMR: Ambazonia
SEN: Casamance
ZAF: Gauteng; KwaZulu-Natal; Western Cape; Eastern Cape; Limpopo
YEM: Hadramawt=Hadhramaut; Bab al-Mandab=Bab el-Mandeb=Bab al-Mandab Strait
SAU: Hejaz; Asir
ATA: South Pole
CYP: Akrotiri
PAN: Panama Canal; Darién Gap=Darien Gap
TUR: Anatolia; Bosphorus=Bosporus; Dardanelles
DNK: Jutland
NOR: Svalbard
-: Amazon rainforest=Amazon Rainforest=Amazon basin=Amazon Basin=Amazon River=Amazon forest=Amazonia=the Amazon; Europe; Asia; Africa; North America; South America; Latin America; Central America; Oceania; Middle East=Mideast=Near East; Eastern Europe; Western Europe; Central Europe; Southern Europe; Northern Europe; Southeast Europe; Southeast Asia=South-East Asia=South East Asia; East Asia; South Asia; Central Asia; West Asia; Northeast Asia; Asia-Pacific=Asia Pacific; Indo-Pacific; Pacific=Pacific Ocean; Atlantic=Atlantic Ocean; Indian Ocean; Arctic=Arctic Ocean; Mediterranean=Mediterranean Sea; Black Sea; Baltic Sea=Baltic; Red Sea; South China Sea; East China Sea; Yellow Sea; Sea of Japan=East Sea; Sea of Azov; Caspian Sea; North Sea; Aegean Sea=Aegean; Adriatic Sea=Adriatic; Ionian Sea; Persian Gulf=Arabian Gulf; Gulf of Aden; Gulf of Mexico=Gulf of America; Gulf of Oman; Arabian Sea; Bay of Bengal; Caribbean=Caribbean Sea; English Channel; Strait of Hormuz=Hormuz; Taiwan Strait; Strait of Malacca=Malacca Strait; Sahel; Sahara=Sahara Desert; Horn of Africa; North Africa; West Africa; East Africa; Southern Africa; Central Africa; Sub-Saharan Africa=sub-Saharan Africa; Great Lakes region; Maghreb; Levant; Balkans=Balkan Peninsula; Western Balkans; Caucasus=South Caucasus; Scandinavia; Iberian Peninsula; Arabian Peninsula; Korean Peninsula=Korean peninsula; Indian subcontinent; Himalayas; Alps; Andes; Amazon rainforest=Amazon basin; Mekong=Mekong River; Danube=River Danube; Rhine; Euphrates=Euphrates River; Tigris; Jordan River; Dead Sea; Dniester; Lake Chad; Lake Victoria; Kuril; Spratly Islands=Spratlys=Nansha Islands; Paracel Islands=Paracels=Xisha Islands; Demilitarized Zone=DMZ; Line of Control=LoC; Line of Actual Control=LAC; Durand Line; Green Line; Iron Curtain; Suwalki Gap=Suwałki Gap; Silk Road; Northern Sea Route; Bering Strait; Barents Sea; Sea of Marmara; Kerch Strait; Polynesia; Melanesia; Falklands; Lesser Antilles; West Indies; Korean DMZ; Mount Everest=Everest; North Pole; Triple Frontier; Golden Triangle; Chernobyl exclusion zone; Nord Stream=Nord Stream 2=Nord Stream 1; International Space Station=ISS
`;
