/** Cities, towns and sites that news is from, by country (ISO 3166-1 alpha-3); capitals are the countries' own. */
export const CITIES = `
USA: New York=New York City=NYC=Manhattan; Brooklyn; Los Angeles=L.A.; Chicago; Houston; Phoenix; Philadelphia; San Antonio; San Diego; Dallas; San Jose; Austin; Jacksonville; San Francisco; Seattle; Denver; Boston; Detroit; Nashville; Memphis; Portland; Las Vegas; Baltimore; Milwaukee; Albuquerque; Tucson; Fresno; Sacramento; Kansas City; Atlanta; Omaha; Miami; Oakland; Minneapolis; New Orleans; Cleveland; Tampa; Honolulu; St. Louis; Pittsburgh; Cincinnati; Anchorage; Orlando; Newark; Buffalo; Salt Lake City; Ferguson; Charlottesville; Charleston; Little Rock; Hollywood; Silicon Valley; Pearl Harbor; Los Alamos; Fort Bragg; Fort Hood; Arlington; Annapolis; Trenton; Albany; Harrisburg; Des Moines; Baton Rouge; El Paso; Uvalde; Parkland; Columbine; Sandy Hook; Newtown; Dearborn; Flint; Mar-a-Lago; Camp David; Capitol=US Capitol=U.S. Capitol=Capitol building; Ground Zero; World Trade Center; Times Square; Cape Canaveral; Everett; Auburn Hills; Cupertino; Mountain View; Palo Alto; Redmond; San Bernardino; Fort Lauderdale; Alexandria, Virginia; Staten Island; Long Island; Queens; Bronx=the Bronx; Harlem; Waco; Oklahoma City; Watertown; Lexington; Louisville; Indianapolis; Columbus, Ohio; Raleigh; Richmond, Virginia; Norfolk, Virginia; Dayton; Toledo; Akron; Hempstead; Guantanamo Bay=Guantánamo Bay=Guantanamo=Guantánamo
GBR: London; Birmingham; Manchester; Glasgow; Edinburgh; Liverpool; Leeds; Bristol; Sheffield; Cardiff; Belfast; Newcastle; Nottingham; Leicester; Southampton; Portsmouth; Aberdeen; Oxford; Cambridge; Brighton; Salisbury; Dover; Derry=Londonderry; Heathrow=Heathrow Airport; Gatwick; Wembley; Canary Wharf; Lockerbie; Dundee; Coventry; Bradford; Plymouth; Swansea; Hull
FRA: Marseille=Marseilles; Lyon=Lyons; Toulouse; Nice; Nantes; Strasbourg; Bordeaux; Lille; Calais; Cannes; Versailles; Le Havre; Grenoble; Montpellier; Rennes; Reims; Saint-Denis; Normandy; Bataclan; Notre-Dame=Notre Dame=Notre-Dame Cathedral; Evian
DEU: Hamburg; Munich; Cologne; Frankfurt; Stuttgart; Düsseldorf=Dusseldorf; Leipzig; Dresden; Dortmund; Essen; Bremen; Hanover; Nuremberg; Duisburg; Bonn; Wolfsburg; Ramstein=Ramstein Air Base; Chemnitz; Karlsruhe; Mannheim; Rostock; Kiel; Potsdam; Heidelberg; Freiburg; Magdeburg; Lubmin; Brandenburg Gate; Berlin Wall
ITA: Milan; Naples; Turin; Palermo; Genoa; Bologna; Florence; Venice; Bari; Catania; Trieste; Verona; Lampedusa; Pompeii; Amatrice
ESP: Barcelona; Valencia; Seville; Zaragoza; Málaga=Malaga; Bilbao; Granada; Palma; Ceuta; Melilla; Pamplona; Santiago de Compostela
PRT: Porto; Faro; Fatima
NLD: Rotterdam; Utrecht; Eindhoven; Maastricht; Groningen; Schiphol=Schiphol Airport
BEL: Antwerp; Ghent; Bruges; Liège=Liege; Molenbeek; Zaventem; Waterloo; Mons
CHE: Geneva; Zurich=Zürich; Basel; Lausanne; Davos; Lugano; Lucerne; Bürgenstock
AUT: Salzburg; Graz; Linz; Innsbruck
IRL: Cork; Galway; Limerick
SWE: Gothenburg; Malmö=Malmo; Uppsala; Linköping
NOR: Bergen; Trondheim; Utøya=Utoya; Tromsø=Tromso; Stavanger
DNK: Aarhus; Odense; Bornholm
FIN: Espoo; Tampere; Turku; Rovaniemi
POL: Kraków=Krakow=Cracow; Gdańsk=Gdansk; Wrocław=Wroclaw; Poznań=Poznan; Łódź=Lodz; Lublin; Rzeszów=Rzeszow; Katowice; Przewodów=Przewodow; Białystok=Bialystok
CZE: Brno; Ostrava; Vrbetice
SVK: Košice=Kosice; Handlova
HUN: Debrecen; Szeged; Győr
ROU: Cluj; Timișoara=Timisoara; Constanța=Constanta; Deveselu; Iași=Iasi
BGR: Plovdiv; Varna; Burgas=Bourgas
GRC: Thessaloniki; Piraeus; Lesbos; Patras; Crete; Rhodes; Kos
TUR: Istanbul; Izmir; Adana; Antalya; Gaziantep; Diyarbakir=Diyarbakır; Incirlik=Incirlik Air Base; Bursa; Trabzon; Hatay; Konya; Soma; Suruc; Antakya; Van
SRB: Novi Sad; Niš=Nis; Kragujevac; Preševo
HRV: Split; Dubrovnik; Rijeka; Vukovar; Knin
BIH: Srebrenica; Banja Luka; Mostar; Tuzla; Prijedor; Brcko; Zenica
UNK: Mitrovica; Prizren; Racak; Banjska; Pec
MNE: Budva; Kotor
ALB: Durrës=Durres; Vlora
MKD: Kumanovo; Tetovo; Ohrid
RUS: St. Petersburg=Saint Petersburg=St Petersburg=Leningrad; Novosibirsk; Yekaterinburg=Ekaterinburg; Kazan; Nizhny Novgorod; Chelyabinsk; Samara; Omsk; Rostov-on-Don=Rostov; Ufa; Krasnoyarsk; Voronezh; Perm; Volgograd=Stalingrad; Krasnodar; Sochi; Vladivostok; Khabarovsk; Irkutsk; Kaliningrad; Murmansk; Belgorod; Kursk; Bryansk; Grozny; Makhachkala; Beslan; Smolensk; Tula; Tver; Pskov; Engels; Taganrog; Sudzha; Novorossiysk; Magadan; Norilsk; Yakutsk; Red Square; Lubyanka; Crocus City Hall; Shebekino; Vnukovo; Sheremetyevo; Tomsk; Orenburg; Ryazan
UKR: Kharkiv=Kharkov; Odesa=Odessa; Dnipro=Dnepropetrovsk=Dnipropetrovsk; Donetsk; Zaporizhzhia=Zaporizhia=Zaporozhye; Lviv=Lvov; Mykolaiv=Nikolaev; Mariupol; Luhansk=Lugansk; Kherson; Chernihiv; Sumy; Poltava; Bakhmut=Artemivsk; Avdiivka; Bucha; Irpin; Kramatorsk; Sloviansk=Slovyansk=Slavyansk; Severodonetsk=Sievierodonetsk; Lysychansk; Debaltseve; Sevastopol; Simferopol; Kerch; Yalta; Pokrovsk; Kupiansk=Kupyansk; Izium=Izyum; Melitopol; Berdiansk=Berdyansk; Enerhodar; Chernobyl=Chornobyl; Zaporizhzhia nuclear power plant=Zaporizhzhia Nuclear Power Plant; Vinnytsia; Zhytomyr; Kryvyi Rih; Vuhledar; Soledar; Robotyne; Chasiv Yar; Toretsk; Hostomel; Uzhhorod; Ternopil; Ivano-Frankivsk; Kremenchuk; Kakhovka dam=Kakhovka Dam; Nova Kakhovka; Maidan=Independence Square; Azovstal=Azovstal steel plant; Snake Island; Vovchansk; Lyman; Volnovakha; Feodosia
BLR: Gomel=Homel; Brest; Grodno; Vitebsk; Mogilev; Belovezh
MDA: Tiraspol; Bender; Balti
GEO: Batumi; Gori; Kutaisi; Poti
ARM: Gyumri
AZE: Ganja; Shusha; Sumgait
KAZ: Almaty; Baikonur; Aktau; Karaganda; Semipalatinsk
UZB: Samarkand; Bukhara; Andijan
KGZ: Osh
TJK: Khujand
CHN: Shanghai; Guangzhou=Canton; Shenzhen; Chongqing; Tianjin; Wuhan; Chengdu; Nanjing=Nanking; Xi'an=Xian; Hangzhou; Harbin; Shenyang; Dalian; Qingdao; Jinan; Zhengzhou; Kunming; Urumqi=Ürümqi; Lhasa; Kashgar; Xiamen; Fuzhou; Ningbo; Suzhou; Sanya; Dongguan; Changsha; Tiananmen Square=Tiananmen; Great Hall of the People; Hefei; Nanning; Guiyang; Lanzhou; Hohhot; Zhuhai; Wenzhou; Beidaihe; Boao
HKG: Kowloon; Victoria Harbour
TWN: Kaohsiung; Taichung; Tainan; Kinmen; Hualien; Hsinchu
JPN: Osaka; Kyoto; Hiroshima; Nagasaki; Yokohama; Nagoya; Kobe; Sapporo; Fukuoka; Fukushima=Fukushima Daiichi; Sendai; Okinawa; Nara; Yasukuni=Yasukuni Shrine; Kawasaki; Kumamoto; Narita; Niigata; Noto
KOR: Busan; Incheon; Daegu; Gwangju; Daejeon; Itaewon; Panmunjom; Pyeongchang; Ulsan; Jeju; Pyeongtaek; Gyeongju
PRK: Yongbyon; Kaesong; Punggye-ri; Sinpo; Wonsan; Sinuiju
IND: Mumbai=Bombay; Kolkata=Calcutta; Chennai=Madras; Bangalore=Bengaluru; Hyderabad; Ahmedabad; Pune; Srinagar; Amritsar; Lucknow; Jaipur; Ayodhya; Varanasi; Bhopal; Surat; Kanpur; Nagpur; Chandigarh; Guwahati; Imphal; Pahalgam; Pulwama; Galwan=Galwan Valley; Kochi; Patna; Agra; Kathua; Jammu; Red Fort; Taj Mahal; Thiruvananthapuram; Visakhapatnam
PAK: Karachi; Lahore; Rawalpindi; Peshawar; Quetta; Faisalabad; Multan; Abbottabad; Gwadar; Balakot; Muzaffarabad; Sialkot
BGD: Chittagong=Chattogram; Cox's Bazar; Rana Plaza
LKA: Kandy; Jaffna; Hambantota; Trincomalee
NPL: Pokhara
MMR: Yangon=Rangoon; Mandalay; Sittwe; Myawaddy; Lashio
THA: Phuket; Chiang Mai; Pattaya
VNM: Ho Chi Minh City=Saigon; Da Nang; Haiphong; My Lai
KHM: Siem Reap; Angkor Wat; Sihanoukville; Ream
PHL: Davao=Davao City; Cebu; Quezon City; Marawi; Tacloban; Zamboanga; Subic Bay
IDN: Surabaya; Bandung; Medan; Bali; Aceh; Banda Aceh; Palu; Yogyakarta; Makassar; Nusantara
MYS: Penang; Johor Bahru; Kota Kinabalu
AUS: Sydney; Melbourne; Brisbane; Perth; Adelaide; Darwin; Hobart; Bondi=Bondi Beach; Gold Coast; Port Arthur; Pine Gap
NZL: Auckland; Christchurch; Dunedin
PNG: Manus=Manus Island; Bougainville
AFG: Kandahar; Herat; Jalalabad; Mazar-i-Sharif=Mazar-e-Sharif; Kunduz; Bagram=Bagram Air Base; Tora Bora; Lashkar Gah; Ghazni; Bamiyan
IRN: Isfahan; Mashhad; Shiraz; Tabriz; Qom; Natanz; Fordow=Fordo; Bushehr; Arak; Bandar Abbas; Evin=Evin Prison=Evin prison; Kharg Island; Kerman; Ahvaz; Parchin; Chabahar; Karaj; Abadan
IRQ: Basra; Mosul; Fallujah=Falluja; Erbil=Irbil=Arbil; Kirkuk; Tikrit; Najaf; Karbala=Kerbala; Ramadi; Samarra; Sinjar; Abu Ghraib; Halabja; Green Zone; Sulaymaniyah=Sulaimaniya; Baqubah=Baquba; Nasiriyah=Nasiriya; Tal Afar; Haditha; Sadr City; Ain al-Asad
SYR: Aleppo; Homs; Idlib; Raqqa; Deir al-Zor=Deir ez-Zor=Deir Ezzor; Latakia; Tartus=Tartous; Hama; Daraa=Deraa; Kobani=Kobane; Palmyra; Ghouta=Eastern Ghouta; Douma; Qamishli; Manbij; Afrin; Khan Sheikhoun; Hmeimim; Sweida=Suwayda; Hasakah=Hasaka; Quneitra; Azaz; Al-Tanf=al-Tanf; al-Bab; Sednaya=Saydnaya; Houla
LBN: Tripoli, Lebanon; Sidon; Tyre; Baalbek; Dahiyeh=Dahieh; Nabatieh; Sabra and Shatila; Naqoura
ISR: Haifa; Eilat; Beersheba=Beersheva; Ashkelon; Ashdod; Sderot; Dimona; Nazareth; Netanya; Kiryat Shmona; Be'eri=Kibbutz Be'eri; Nir Oz; Ben Gurion Airport=Ben Gurion International Airport; Jaffa; Metula; Majdal Shams; Western Wall; East Jerusalem; Kfar Aza; Acre; Hadera; Re'im
PSE: Gaza City; Rafah; Khan Younis=Khan Yunis; Jabalia=Jabaliya; Nablus; Jenin; Hebron; Bethlehem; Jericho; Tulkarm=Tulkarem; Beit Lahia=Beit Lahiya; Beit Hanoun; Deir al-Balah; Nuseirat; Al-Aqsa=Al-Aqsa Mosque=al-Aqsa Mosque=Temple Mount; Al-Shifa Hospital=al-Shifa Hospital=Shifa Hospital=al-Shifa; Sheikh Jarrah; Qalqilya; Mawasi=al-Mawasi; Kerem Shalom
JOR: Aqaba; Zarqa; Zaatari; Petra
SAU: Jeddah; Mecca=Makkah; Medina; Dhahran; Neom; Abqaiq; Grand Mosque; Dammam; Taif
ARE: Dubai; Sharjah; Fujairah
QAT: Al Udeid=Al Udeid Air Base; Ras Laffan
YEM: Aden; Hodeidah=Hudaydah=Hodeida; Taiz; Marib; Saada; Mukalla; Socotra; Mocha
EGY: Alexandria; Giza; Port Said; Suez; Luxor; Sharm el-Sheikh=Sharm el Sheikh; Tahrir Square; El-Arish=El Arish; Aswan; Hurghada; Ismailia
LBY: Benghazi; Misrata; Sirte; Derna; Tobruk; Sabha; Bani Walid; Zawiya; Brega; Ras Lanuf; Ajdabiya
TUN: Sousse; Sfax; Sidi Bouzid; Carthage
DZA: Oran; Constantine; In Amenas
MAR: Casablanca; Marrakesh=Marrakech; Fez; Tangier; Agadir
SDN: Port Sudan; El Fasher=El-Fasher=al-Fashir=Al-Fashir; Omdurman; Nyala; El Geneina=El-Geneina; Wad Madani; El Obeid=El-Obeid
SSD: Malakal; Bentiu; Bor
ETH: Mekelle=Mekele; Gondar; Bahir Dar; Lalibela; Dire Dawa; Axum=Aksum
SOM: Kismayo; Baidoa; Bosaso; Garowe
KEN: Mombasa; Kisumu; Garissa; Westgate; Eldoret; Lamu; Dadaab
UGA: Entebbe; Gulu
RWA: Nyamata
COD: Goma; Bukavu; Lubumbashi; Bunia; Beni; Kisangani; Uvira
NGA: Lagos; Kano; Maiduguri; Port Harcourt; Chibok; Kaduna; Jos; Ibadan; Benin City; Enugu; Sokoto; Zaria
GHA: Kumasi
CIV: Bouaké=Bouake
MLI: Timbuktu; Gao; Kidal; Mopti; Kayes; Menaka
BFA: Bobo-Dioulasso; Djibo
NER: Agadez; Diffa
CMR: Douala
MOZ: Palma, Mozambique; Beira; Pemba; Cabo Delgado
ZWE: Bulawayo; Marange
ZAF: Johannesburg; Durban; Soweto; Port Elizabeth=Gqeberha; Bloemfontein; Marikana; Sharpeville; Robben Island
AGO: Cabinda; Huambo
CAN: Toronto; Montreal=Montréal; Vancouver; Calgary; Edmonton; Winnipeg; Quebec City; Halifax; Fort McMurray; Kananaskis; Whistler; Saskatoon; Regina; Surrey
MEX: Guadalajara; Monterrey; Tijuana; Ciudad Juárez=Ciudad Juarez; Cancún=Cancun; Culiacán=Culiacan; Acapulco; Iguala; Ayotzinapa; Oaxaca; Puebla; Veracruz; Matamoros; Reynosa; Nuevo Laredo
BRA: São Paulo=Sao Paulo; Rio de Janeiro=Rio; Salvador; Belo Horizonte; Recife; Porto Alegre; Manaus; Fortaleza; Belém=Belem; Curitiba; Brumadinho; Mariana
ARG: Rosario; Córdoba; Bariloche; Mar del Plata
CHL: Valparaíso=Valparaiso; Concepción; Punta Arenas
COL: Medellín=Medellin; Cali; Cartagena; Barranquilla; Cúcuta=Cucuta
VEN: Maracaibo; Puerto Cabello; Valencia, Venezuela
PER: Cusco=Cuzco; Arequipa; Callao; Chancay; Machu Picchu
ECU: Guayaquil; Esmeraldas
BOL: Santa Cruz; Cochabamba; El Alto; La Paz
CUB: Guantánamo City; Santiago de Cuba; Bay of Pigs; Mariel
HTI: Cap-Haïtien=Cap-Haitien; Cité Soleil=Cite Soleil; Les Cayes; Jacmel
PAN: Colón
HND: San Pedro Sula
`;
