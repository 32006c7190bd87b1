/** News agencies, newspapers, broadcasters, platforms that publish. Form: see intergovernmental.ts. */
export const MEDIA = `
Reuters | Thomson Reuters; REUTERS; Reuters news agency | #agency | Q130879
Associated Press | AP; The Associated Press; A.P. | #agency | Q40469
Agence France-Presse | AFP; Agence France Presse | @FRA | #agency
Bloomberg | Bloomberg News; Bloomberg TV; Bloomberg Television; Bloomberg News Agency | #agency
United Press International | UPI | #agency
Dow Jones Newswires | Dow Jones Newswire | #agency
TASS | Tass; ITAR-TASS; Itar-Tass; Interfax-TASS; TASS news agency | @RUS | #agency
RIA Novosti | RIA; RIA news agency; RIA-Novosti | @RUS | #agency
Interfax | Interfax news agency | @RUS | #agency
Sputnik | Sputnik News | @RUS | #agency
RT | Russia Today; RT television | @RUS | #broadcaster channel
Rossiya Segodnya | @RUS | #agency
Rossiya 1 | Rossiya-1; Rossiya 24; Rossiya-24 | @RUS | #channel
Channel One Russia | Pervyi Kanal | @RUS | #channel
Izvestia | Izvestiya | @RUS | #newspaper daily
Kommersant | @RUS | #newspaper daily
Vedomosti | @RUS | #newspaper daily
Novaya Gazeta | Novaya Gazeta Europe | @RUS | #newspaper
Komsomolskaya Pravda | @RUS | #newspaper
Pravda | @RUS | #newspaper
Rossiyskaya Gazeta | @RUS | #newspaper
Nezavisimaya Gazeta | @RUS | #newspaper
Moskovsky Komsomolets | @RUS | #newspaper
Moscow Times | @RUS | #newspaper
Meduza | #website
Echo of Moscow | Ekho Moskvy | @RUS | #station
Dozhd | TV Rain | @RUS | #channel
NTV | @RUS | #channel
Xinhua | Xinhua News Agency; Xinhua news agency; New China News Agency | @CHN | #agency | Q204839
People's Daily | @CHN | #newspaper daily
Global Times | @CHN | #newspaper tabloid
China Daily | @CHN | #newspaper daily
CCTV | China Central Television; CGTN; China Global Television Network | @CHN | #broadcaster
China News Service | @CHN | #agency
Guancha | @CHN | #website
Caixin | @CHN | #magazine
The Paper | @CHN | #website
Phoenix Television | Phoenix TV | @HKG | #broadcaster
PLA Daily | @CHN | #newspaper
South China Morning Post | SCMP | @HKG | #newspaper
Apple Daily | @HKG | #newspaper
Ming Pao | @HKG | #newspaper
Weibo | Sina Weibo | @CHN | #platform
WeChat | @CHN | #platform app
Toutiao | Jinri Toutiao | @CHN | #platform
Central News Agency | CNA | @TWN | #agency
Taipei Times | @TWN | #newspaper
Liberty Times | @TWN | #newspaper
Kyodo News | Kyodo; Kyodo news agency | @JPN | #agency
NHK | NHK World | @JPN | #broadcaster
Nikkei | Nikkei Asia; Nihon Keizai Shimbun | @JPN | #newspaper
Asahi Shimbun | Asahi | @JPN | #newspaper
Yomiuri Shimbun | Yomiuri | @JPN | #newspaper
Mainichi Shimbun | Mainichi | @JPN | #newspaper
Sankei Shimbun | Sankei | @JPN | #newspaper
Jiji Press | Jiji | @JPN | #agency
Japan Times | @JPN | #newspaper
Yonhap | Yonhap News Agency; Yonhap news agency | @KOR | #agency
Chosun Ilbo | @KOR | #newspaper
JoongAng Ilbo | Joongang Ilbo | @KOR | #newspaper
Dong-A Ilbo | @KOR | #newspaper
Hankyoreh | @KOR | #newspaper
KBS | Korean Broadcasting System | @KOR | #broadcaster
Korea Herald | @KOR | #newspaper
KCNA | Korean Central News Agency | @PRK | #agency
Rodong Sinmun | @PRK | #newspaper
Press Trust of India | PTI; PTI news agency | @IND | #agency
ANI | Asian News International | @IND | #agency
Times of India | @IND | #newspaper
The Hindu | @IND | #newspaper
Hindustan Times | @IND | #newspaper
Indian Express | @IND | #newspaper
NDTV | @IND | #channel broadcaster
Economic Times | @IND | #newspaper
India Today | @IND | #magazine
Dawn | @PAK | #newspaper
Geo News | Geo TV | @PAK | #channel
The Express Tribune | Express Tribune | @PAK | #newspaper
Daily Star | #newspaper
Straits Times | @SGP | #newspaper
Channel NewsAsia | @SGP | #broadcaster
Bangkok Post | @THA | #newspaper
Jakarta Post | @IDN | #newspaper
Antara | @IDN | #agency
Kompas | @IDN | #newspaper
Rappler | @PHL | #website
Philippine Daily Inquirer | @PHL | #newspaper
Bernama | @MYS | #agency
The Irrawaddy | Irrawaddy | @MMR | #website
Vietnam News Agency | VnExpress | @VNM | #agency
BBC | British Broadcasting Corporation; BBC News; BBC World Service; the Beeb; BBC Radio 4; BBC Radio; BBC World; BBC Russian; BBC Persian; BBC Arabic; BBC One; BBC Two | @GBR | #broadcaster | Q9531
ITV | ITV News | @GBR | #broadcaster
Channel 4 | Channel 4 News | @GBR | #broadcaster channel
Sky News | Sky | @GBR | #broadcaster channel
The Times | Times of London; The Times of London | @GBR | #newspaper
Sunday Times | @GBR | #newspaper
The Guardian | Guardian; Guardian newspaper | @GBR | #newspaper | Q11148
The Observer | @GBR | #newspaper
The Independent | @GBR | #newspaper
The Daily Telegraph | Daily Telegraph; The Telegraph; Sunday Telegraph; Telegraph | @GBR | #newspaper
Daily Mail | Mail on Sunday; MailOnline | @GBR | #newspaper tabloid
Daily Mirror | @GBR | #newspaper tabloid
Daily Express | @GBR | #newspaper tabloid
The Sun | @GBR | #newspaper tabloid
Evening Standard | London Evening Standard | @GBR | #newspaper
Financial Times | FT | @GBR | #newspaper daily
The Economist | Economist | @GBR | #magazine weekly
The Spectator | @GBR | #magazine
New Statesman | @GBR | #magazine
The Lancet | Lancet | #journal
Nature | #journal
British Medical Journal | BMJ | #journal
New England Journal of Medicine | #journal
Scientific American | #magazine
Press Association | PA Media; PA | @GBR | #agency
New York Times | NYT; The New York Times; NY Times | @USA | #newspaper daily | Q9684
Washington Post | The Washington Post; WaPo | @USA | #newspaper daily | Q166032
Wall Street Journal | WSJ; The Wall Street Journal | @USA | #newspaper daily
Los Angeles Times | LA Times; L.A. Times; The Los Angeles Times | @USA | #newspaper
USA Today | @USA | #newspaper
Chicago Tribune | @USA | #newspaper
Chicago Sun-Times | @USA | #newspaper
Boston Globe | @USA | #newspaper
Miami Herald | @USA | #newspaper
Houston Chronicle | @USA | #newspaper
San Francisco Chronicle | @USA | #newspaper
Philadelphia Inquirer | @USA | #newspaper
Dallas Morning News | @USA | #newspaper
Seattle Times | @USA | #newspaper
Denver Post | @USA | #newspaper
Arizona Republic | @USA | #newspaper
Detroit Free Press | Detroit News | @USA | #newspaper
Des Moines Register | @USA | #newspaper
New York Post | @USA | #newspaper tabloid
New York Daily News | @USA | #newspaper tabloid
Newsday | @USA | #newspaper
Christian Science Monitor | @USA | #newspaper
Washington Times | @USA | #newspaper
Washington Examiner | @USA | #newspaper
Stars and Stripes | @USA | #newspaper
Military Times | @USA | #newspaper
CNN | Cable News Network; CNN International; CNN.com | @USA | #network broadcaster channel | Q48340
Fox News | Fox News Channel; Fox; FOX News; Fox Business; Fox Business Network | @USA | #network broadcaster channel
MSNBC | MS NOW | @USA | #network channel
CNBC | @USA | #network channel
NBC | NBC News; NBC Universal; NBCUniversal | @USA | #network broadcaster
ABC News | @USA | #network broadcaster
CBS | CBS News; CBS Evening News | @USA | #network broadcaster
PBS | PBS NewsHour | @USA | #network broadcaster
NPR | National Public Radio | @USA | #network broadcaster
C-SPAN | @USA | #network
Newsmax | @USA | #network
One America News | OAN; One America News Network | @USA | #network
Univision | @USA | #network
Telemundo | @USA | #network
ProPublica | @USA | #website outlet
Politico | POLITICO | @USA | #website outlet
Axios | @USA | #website outlet
The Hill | @USA | #newspaper outlet
HuffPost | Huffington Post; The Huffington Post | @USA | #website outlet
BuzzFeed | BuzzFeed News; Buzzfeed | @USA | #website outlet
Vox Media | @USA | #website
Slate | @USA | #magazine
Salon | @USA | #magazine
Breitbart | Breitbart News | @USA | #website outlet
Drudge Report | @USA | #website
Infowars | InfoWars | @USA | #website
Daily Beast | The Daily Beast | @USA | #website outlet
Daily Caller | The Daily Caller | @USA | #website outlet
The Intercept | @USA | #website outlet
Mother Jones | @USA | #magazine
The Nation | @USA | #magazine
National Review | @USA | #magazine
Weekly Standard | The Weekly Standard | @USA | #magazine
The Atlantic | @USA | #magazine
The New Yorker | New Yorker | @USA | #magazine
The New Republic | New Republic | @USA | #magazine
Foreign Affairs | @USA | #magazine journal
Foreign Policy | @USA | #magazine
Time magazine | TIME magazine; Time Magazine; TIME | @USA | #magazine
Newsweek | @USA | #magazine
Rolling Stone | @USA | #magazine
Vanity Fair | @USA | #magazine
People magazine | People Magazine | @USA | #magazine
Forbes | @USA | #magazine
Fortune | Fortune magazine | @USA | #magazine
Businessweek | BusinessWeek; Bloomberg Businessweek | @USA | #magazine
Business Insider | @USA | #website
TechCrunch | @USA | #website
Wired | Wired magazine | @USA | #magazine
The Verge | @USA | #website
Ars Technica | @USA | #website
National Geographic | @USA | #magazine
Wikinews | #website
Wikipedia | #website encyclopedia
Consumer Reports | @USA | #magazine
Variety | @USA | #magazine
Hollywood Reporter | The Hollywood Reporter | @USA | #magazine
TMZ | @USA | #website
ESPN | @USA | #network
Sports Illustrated | @USA | #magazine
Playboy | @USA | #magazine
Voice of America | VOA | @USA | #broadcaster
Radio Free Europe | Radio Free Europe/Radio Liberty; RFE/RL; Radio Liberty; Radio Svoboda | @USA | #broadcaster
Radio Free Asia | RFA | @USA | #broadcaster
FiveThirtyEight | 538; Fivethirtyeight | @USA | #website
RealClearPolitics | Real Clear Politics | @USA | #website
PolitiFact | Politifact | @USA | #website
FactCheck.org | @USA | #website
Snopes | @USA | #website
Le Monde | @FRA | #newspaper daily
Le Figaro | @FRA | #newspaper daily
Libération | Liberation | @FRA | #newspaper
Le Parisien | @FRA | #newspaper
Les Echos | @FRA | #newspaper
L'Express | @FRA | #magazine
Charlie Hebdo | @FRA | #magazine weekly
Le Canard Enchaîné | Le Canard Enchaine | @FRA | #weekly
Mediapart | @FRA | #website
France 24 | @FRA | #broadcaster
RFI | Radio France Internationale | @FRA | #broadcaster
TF1 | @FRA | #channel
BFM TV | BFMTV; BFM | @FRA | #channel
France Inter | France Info; Franceinfo; Europe 1 | @FRA | #station
Der Spiegel | Spiegel; Spiegel Online | @DEU | #magazine weekly
Die Zeit | @DEU | #newspaper weekly
Die Welt | Welt am Sonntag | @DEU | #newspaper
Frankfurter Allgemeine Zeitung | FAZ; Frankfurter Allgemeine | @DEU | #newspaper
Süddeutsche Zeitung | Sueddeutsche Zeitung; Suddeutsche Zeitung | @DEU | #newspaper
Bild | Bild am Sonntag | @DEU | #newspaper tabloid
Handelsblatt | @DEU | #newspaper
Deutsche Welle | DW | @DEU | #broadcaster
ARD | Tagesschau | @DEU | #broadcaster
ZDF | @DEU | #broadcaster
dpa | DPA; Deutsche Presse-Agentur | @DEU | #agency
Tagesspiegel | @DEU | #newspaper
Corriere della Sera | @ITA | #newspaper
La Repubblica | Repubblica | @ITA | #newspaper
La Stampa | @ITA | #newspaper
ANSA | Ansa | @ITA | #agency
RAI | @ITA | #broadcaster
El País | El Pais | @ESP | #newspaper
El Mundo | @ESP | #newspaper
EFE | Efe | @ESP | #agency
La Vanguardia | @ESP | #newspaper
NRC Handelsblad | NRC | @NLD | #newspaper
De Telegraaf | @NLD | #newspaper
De Volkskrant | Volkskrant | @NLD | #newspaper
ANP | @NLD | #agency
Le Soir | @BEL | #newspaper
De Standaard | @BEL | #newspaper
Euronews | #broadcaster
EUobserver | EU Observer; Euractiv | #website
Neue Zürcher Zeitung | NZZ | @CHE | #newspaper
Tages-Anzeiger | @CHE | #newspaper
ORF | @AUT | #broadcaster
APA | @AUT | #agency
Der Standard | @AUT | #newspaper
Kronen Zeitung | @AUT | #newspaper
Dagens Nyheter | @SWE | #newspaper
Svenska Dagbladet | @SWE | #newspaper
Aftonbladet | Expressen | @SWE | #newspaper
SVT | @SWE | #broadcaster
TT | TT news agency | @SWE | #agency
NRK | @NOR | #broadcaster
Aftenposten | @NOR | #newspaper
VG | Verdens Gang | @NOR | #newspaper
NTB | @NOR | #agency
Jyllands-Posten | @DNK | #newspaper
Politiken | Berlingske | @DNK | #newspaper
Ritzau | @DNK | #agency
YLE | Yle | @FIN | #broadcaster
Helsingin Sanomat | @FIN | #newspaper
Gazeta Wyborcza | @POL | #newspaper
Rzeczpospolita | @POL | #newspaper
TVN | TVN24; TVP | @POL | #broadcaster
PAP news agency | Polish Press Agency | @POL | #agency
MTI | @HUN | #agency
Irish Times | The Irish Times; Irish Independent | @IRL | #newspaper
RTE | RTÉ | @IRL | #broadcaster
Kathimerini | @GRC | #newspaper
ERT | @GRC | #broadcaster
Ukrinform | @UKR | #agency
Ukrainska Pravda | Ukrayinska Pravda | @UKR | #website
Kyiv Independent | The Kyiv Independent | @UKR | #newspaper
Kyiv Post | @UKR | #newspaper
Interfax-Ukraine | @UKR | #agency
BelTA | Belta | @BLR | #agency
Nexta | NEXTA | #channel
BIRN | Balkan Insight | #website
Tanjug | @SRB | #agency
Politika | @SRB | #newspaper
Blic | @SRB | #newspaper
Hurriyet | Hürriyet | @TUR | #newspaper
Sabah | Daily Sabah | @TUR | #newspaper
Cumhuriyet | @TUR | #newspaper
Anadolu | Anadolu Agency; Anadolu news agency | @TUR | #agency
TRT | TRT World | @TUR | #broadcaster
Zaman | @TUR | #newspaper
Haaretz | Ha'aretz | @ISR | #newspaper
Jerusalem Post | The Jerusalem Post | @ISR | #newspaper
Times of Israel | The Times of Israel | @ISR | #website
Yedioth Ahronoth | Yediot Aharonot; Ynet; Yediot Ahronot | @ISR | #newspaper
Maariv | Ma'ariv | @ISR | #newspaper
Channel 12 | Channel 13; Channel 2 | @ISR | #channel
Kan | @ISR | #broadcaster
Israel Hayom | @ISR | #newspaper
WAFA | Wafa; Wafa news agency | @PSE | #agency
Al-Aqsa TV | Al Aqsa TV | @PSE | #channel
Al Jazeera | al-Jazeera; Al-Jazeera; Aljazeera; Al Jazeera English | @QAT | #broadcaster channel network | Q48188
Al Arabiya | al-Arabiya; Al-Arabiya | @SAU | #broadcaster channel
Al-Hadath | Al Hadath | @SAU | #channel
Saudi Press Agency | SPA | @SAU | #agency
Saudi Gazette | @SAU | #newspaper
Arab News | @SAU | #newspaper
Asharq Al-Awsat | Asharq al-Awsat | @SAU | #newspaper
Al-Ahram | al-Ahram | @EGY | #newspaper
MENA news agency | Middle East News Agency | @EGY | #agency
Al-Manar | al-Manar; Al Manar | @LBN | #channel
Al Mayadeen | al-Mayadeen; Al-Mayadeen | @LBN | #channel
An-Nahar | An Nahar | @LBN | #newspaper
The Daily Star Lebanon | @LBN | #newspaper
National News Agency | @LBN | #agency
SANA | Sana news agency; Syrian Arab News Agency | @SYR | #agency
IRNA | Islamic Republic News Agency | @IRN | #agency
Fars | Fars News Agency; Fars news agency | @IRN | #agency
Tasnim | Tasnim News Agency; Tasnim news agency | @IRN | #agency
Mehr | Mehr News Agency; Mehr news agency | @IRN | #agency
ISNA | @IRN | #agency
Press TV | @IRN | #channel
IRIB | @IRN | #broadcaster
Kayhan | @IRN | #newspaper
Iran International | #channel
WAM | Emirates News Agency | @ARE | #agency
The National | @ARE | #newspaper
Gulf News | Khaleej Times | @ARE | #newspaper
Al-Masirah | Al Masirah; al-Masirah | @YEM | #channel
Kuna | KUNA; Kuwait News Agency | @KWT | #agency
Petra | Petra news agency | @JOR | #agency
Rudaw | @IRQ | #website
Tolo News | TOLOnews; Tolo TV; ToloNews | @AFG | #channel
Khaama Press | @AFG | #agency
Middle East Eye | #website
Middle East Monitor | #website
APS | @DZA | #agency
TAP | @TUN | #agency
MAP | @MAR | #agency
News24 | @ZAF | #website
Mail & Guardian | @ZAF | #newspaper
SABC | @ZAF | #broadcaster
eNCA | @ZAF | #channel
Daily Nation | @KEN | #newspaper
The Standard | #newspaper
Daily Monitor | @UGA | #newspaper
New Vision | @UGA | #newspaper
The Punch | Punch | @NGA | #newspaper
Vanguard | @NGA | #newspaper
Premium Times | @NGA | #newspaper
ThisDay | @NGA | #newspaper
News Agency of Nigeria | NAN | @NGA | #agency
Sudan Tribune | @SDN | #website
SUNA | @SDN | #agency
Jeune Afrique | #magazine
Radio Okapi | @COD | #station
The Herald | @ZWE | #newspaper
Sydney Morning Herald | The Sydney Morning Herald; SMH | @AUS | #newspaper
The Age | @AUS | #newspaper
The Australian | @AUS | #newspaper
Australian Broadcasting Corporation | @AUS | #broadcaster
SBS | @AUS | #broadcaster
Nine News | Seven News; Nine Network | @AUS | #broadcaster
AAP news agency | Australian Associated Press | @AUS | #agency
New Zealand Herald | NZ Herald | @NZL | #newspaper
RNZ | Radio New Zealand; TVNZ | @NZL | #broadcaster
Globe and Mail | The Globe and Mail | @CAN | #newspaper
Toronto Star | @CAN | #newspaper
National Post | @CAN | #newspaper
CBC | CBC News; Canadian Broadcasting Corporation | @CAN | #broadcaster
CTV | CTV News | @CAN | #broadcaster
Canadian Press | The Canadian Press | @CAN | #agency
La Presse | Le Devoir | @CAN | #newspaper
El Universal | #newspaper
Reforma | @MEX | #newspaper
La Jornada | Milenio | @MEX | #newspaper
Televisa | @MEX | #broadcaster
Clarín | Clarin | @ARG | #newspaper
La Nación | La Nacion | #newspaper
Télam | Telam | @ARG | #agency
O Globo | Globo; TV Globo | @BRA | #newspaper broadcaster
Folha de S.Paulo | Folha de Sao Paulo; Folha | @BRA | #newspaper
O Estado de S. Paulo | Estadao | @BRA | #newspaper
Agencia Brasil | @BRA | #agency
El Mercurio | @CHL | #newspaper
El Tiempo | @COL | #newspaper
El Espectador | Semana | @COL | #newspaper
El Comercio | @PER | #newspaper
El Nacional | @VEN | #newspaper
Telesur | teleSUR; TeleSUR | @VEN | #broadcaster
VTV | @VEN | #broadcaster
Granma | @CUB | #newspaper
Prensa Latina | @CUB | #agency
El Faro | @SLV | #website
Facebook | #platform network company | Q355
Twitter | #platform network company | Q918
Instagram | #platform
YouTube | Youtube | #platform
TikTok | Tiktok; Tik Tok | #platform app
Telegram | #platform app
WhatsApp | Whatsapp | #platform app
Truth Social | #platform
Reddit | #platform
LinkedIn | #platform
Substack | #platform
Bluesky | #platform
Parler | #platform
VKontakte | VK | @RUS | #platform
WikiLeaks | Wikileaks | #organization website
Bellingcat | #group outlet
TyC Sports | @ARG
The Standard (Kenya) | @KEN
Daily Maverick | @ZAF
L'Équipe | L'Equipe | @FRA
Funke | Funke media group | @DEU
NOS | @NLD
RTBF | @BEL
VRT | @BEL
Belga | @BEL | #agency
LRT | @LTU
CTK | ČTK | @CZE | #agency
Agerpres | @ROU | #agency
BTA | @BGR | #agency
N1 | N1 TV
RTS | @SRB
Hina | @HRV | #agency
ANA-MPA | Athens News Agency | @GRC | #agency
Il Sole 24 Ore | @ITA
RTVE | TVE | @ESP
Cadena SER | @ESP
Lusa | @PRT | #agency
Keystone-SDA | @CHE | #agency
SRF | @CHE
UNIAN | @UKR | #agency
Suspilne | @UKR
Armenpress | @ARM | #agency
RBC Daily | RBK | @RUS
Mediazona | #outlet
Channel One | @RUS
Rybar | #channel
Al-Quds Al-Arabi
Al-Qahera News | Al Qahera News | @EGY
Mada Masr | @EGY
L'Orient-Le Jour | L'Orient Today | @LBN
Al-Akhbar | @LBN
QNA | Qatar News Agency | @QAT | #agency
+972 Magazine | @ISR
The Wire | @IND
ARY News | ARY | @PAK
Prothom Alo | @BGD
Myanmar Now
Malaysiakini | @MYS
ABS-CBN | @PHL
GMA News | @PHL
Phnom Penh Post | @KHM
CNA Taiwan | @TWN | #agency
Focus Taiwan | @TWN
RTHK | @HKG
Beijing News | @CHN
Sina | @CHN
Sohu | @CHN
AAP news | @AUS | #agency
9News | @AUS
Radio-Canada | @CAN
Infobae | @ARG
La Tercera | @CHL
Le Nouvelliste | @HTI
Texas Tribune | @USA
Punchbowl News | @USA
Defense News | @USA
The Athletic | @USA
The Conversation
openDemocracy
Al-Monitor | Al Monitor
`;
