/** Companies that news often names, and stock exchanges. Form: see intergovernmental.ts; `#company` goes without saying. */
export const COMPANIES = `
Apple | Apple Inc; Apple Inc.; Apple Computer; Apple Computer Inc. | @USA | Q312
Microsoft | Microsoft Corp; Microsoft Corp.; Microsoft Corporation | @USA | Q2283
Google | Google Inc; Google Inc.; Google LLC | @USA | Q95
Alphabet | Alphabet Inc; Alphabet Inc. | @USA
Amazon | Amazon.com; Amazon.com Inc.; Amazon Web Services | @USA | #retailer supermarket | Q3884
Meta | Meta Platforms; Meta Platforms Inc. | @USA
OpenAI | @USA
Anthropic | @USA
xAI | @USA
DeepSeek | @CHN
Nvidia | NVIDIA; Nvidia Corp | @USA | #chipmaker manufacturer
Intel | Intel Corp; Intel Corp. | @USA | #chipmaker manufacturer
AMD | Advanced Micro Devices | @USA | #chipmaker manufacturer
IBM | International Business Machines | @USA | Q37156
Oracle | Oracle Corp; Oracle Corp. | @USA
Cisco | Cisco Systems | @USA
Qualcomm | @USA | #chipmaker manufacturer
Micron | Micron Technology | @USA | #chipmaker manufacturer
Dell | Dell Inc.; Dell Technologies | @USA
Hewlett-Packard | Hewlett Packard; HP; Hewlett-Packard Co. | @USA
Tesla | Tesla Inc; Tesla Motors; Tesla Inc. | @USA | #carmaker automaker manufacturer
SpaceX | Space X; Space Exploration Technologies | @USA
Starlink | @SpaceX
Neuralink | @USA
Blue Origin | @USA
Boeing | Boeing Co; Boeing Co.; The Boeing Company; Boeing Company; Boeing Commercial Airplanes | @USA | #planemaker manufacturer | Q66
Lockheed Martin | Lockheed | @USA
Raytheon | RTX; Raytheon Technologies | @USA
Northrop Grumman | @USA
General Dynamics | @USA
Halliburton | @USA
Blackwater | Academi | @USA
Palantir | Palantir Technologies | @USA
General Motors | GM; General Motors Corp; General Motors Corp.; General Motors Corporation; General Motors Co. | @USA | #carmaker automaker manufacturer | Q81965
Ford | Ford Motor Co; Ford Motor Co.; Ford Motor Company; Ford Motor | @USA | #carmaker automaker manufacturer | Q44294
Chrysler | Chrysler LLC; Chrysler Group; DaimlerChrysler; Chrysler Corp. | @USA | #carmaker automaker manufacturer
Stellantis | #carmaker automaker
Fiat | Fiat Chrysler; Fiat S.p.A.; Fiat SpA | @ITA | #carmaker automaker manufacturer
Ferrari | @ITA | #carmaker automaker manufacturer
Opel | @DEU | #carmaker automaker manufacturer
Vauxhall | @GBR
Saab | Saab Automobile; Saab AB | @SWE | #carmaker automaker manufacturer
Volvo | Volvo Cars; AB Volvo | @SWE | #carmaker automaker manufacturer
Volkswagen | VW; Volkswagen AG; Volkswagen Group | @DEU | #carmaker automaker manufacturer | Q246
BMW | Bayerische Motoren Werke | @DEU | #carmaker automaker manufacturer
Mercedes-Benz | Mercedes; Daimler; Daimler AG | @DEU | #carmaker automaker manufacturer
Audi | @DEU | #carmaker automaker manufacturer
Porsche | @DEU | #carmaker automaker manufacturer
Renault | @FRA | #carmaker automaker manufacturer
Peugeot | PSA Peugeot Citroen; PSA Peugeot Citroën; PSA Group; Peugeot Citroen | @FRA | #carmaker automaker manufacturer
Toyota | Toyota Motor Corp; Toyota Motor Corp.; Toyota Motor Corporation; Toyota Motor | @JPN | #carmaker automaker manufacturer
Honda | Honda Motor; Honda Motor Co. | @JPN | #carmaker automaker manufacturer
Nissan | Nissan Motor; Nissan Motor Co. | @JPN | #carmaker automaker manufacturer
Mazda | @JPN | #carmaker automaker manufacturer
Mitsubishi | Mitsubishi Motors; Mitsubishi Heavy Industries; Mitsubishi Corp | @JPN | #carmaker automaker manufacturer
Subaru | @JPN | #carmaker automaker manufacturer
Suzuki | @JPN | #carmaker automaker manufacturer
Hyundai | Hyundai Motor; Hyundai Motor Co.; Hyundai Motor Group | @KOR | #carmaker automaker manufacturer
Kia | Kia Motors | @KOR | #carmaker automaker manufacturer
Jaguar Land Rover | JLR; Land Rover; Jaguar | @GBR | #carmaker automaker manufacturer
Rolls-Royce | Rolls Royce | @GBR | #carmaker automaker manufacturer
Airbus | EADS; Airbus SE; Airbus SAS; Airbus Industrie; European Aeronautic Defence and Space Company; Airbus Group | #planemaker manufacturer | Q67
BAE Systems | BAE | @GBR
Thales | @FRA
Dassault | Dassault Aviation | @FRA
Safran | @FRA
Rheinmetall | @DEU
Krauss-Maffei Wegmann | KNDS | @DEU
Leonardo | Finmeccanica | @ITA
Bombardier | @CAN | #planemaker manufacturer
Embraer | @BRA | #planemaker manufacturer
Comac | COMAC | @CHN
Saab Group | @SWE
Elbit Systems | Elbit | @ISR
Rafael | Rafael Advanced Defense Systems | @ISR
Israel Aerospace Industries | IAI | @ISR
Baykar | @TUR
NSO Group | NSO | @ISR
Kalashnikov Concern | Kalashnikov | @RUS
Rosoboronexport | @RUS
Rostec | Rostekh | @RUS
Rosatom | @RUS
Roscosmos | @RUS
Gazprom | @RUS | Q102673
Rosneft | @RUS
Lukoil | @RUS
Novatek | @RUS
Transneft | @RUS
Yukos | @RUS
Sberbank | @RUS | #bank lender
VTB | VTB Bank | @RUS | #bank lender
Aeroflot | @RUS | #airline carrier
Kaspersky Lab | Kaspersky | @RUS
Yandex | @RUS
Nord Stream AG | Nord Stream 2 AG
Naftogaz | @UKR
Energoatom | @UKR
Ukrenergo | @UKR
Antonov | @UKR
ExxonMobil | Exxon; Exxon Mobil; Exxon Mobil Corp.; Esso | @USA
Chevron | @USA
ConocoPhillips | @USA
Shell | Royal Dutch Shell; Shell plc | @GBR
BP | British Petroleum | @GBR
TotalEnergies | Total SA | @FRA
Eni | ENI | @ITA
Equinor | Statoil | @NOR
Repsol | @ESP
Glencore | @CHE | #miner
Vitol | @CHE
Trafigura | @CHE
Rio Tinto
BHP | BHP Billiton | @AUS | #miner
Saudi Aramco | Aramco | @SAU
ADNOC | @ARE
QatarEnergy | Qatar Petroleum | @QAT
Petrobras | @BRA
PDVSA | Petróleos de Venezuela; Petroleos de Venezuela | @VEN
Pemex | @MEX
Citgo | @USA
National Iranian Oil Company | NIOC | @IRN
Sinopec | @CHN
CNPC | China National Petroleum Corporation; PetroChina | @CHN
CNOOC | China National Offshore Oil Corporation | @CHN
Vale | @BRA
ArcelorMittal | @LUX
Enron | @USA
Huawei | Huawei Technologies | @CHN
ZTE | @CHN
Alibaba | Alibaba Group | @CHN
Ant Group | Ant Financial | @CHN
Tencent | @CHN
Baidu | @CHN
ByteDance | Bytedance | @CHN
JD.com | @CHN
Xiaomi | @CHN
Lenovo | @CHN
BYD | @CHN | #carmaker automaker manufacturer
CATL | @CHN
SMIC | Semiconductor Manufacturing International Corporation | @CHN | #chipmaker manufacturer
Evergrande | China Evergrande; China Evergrande Group | @CHN
Country Garden | @CHN
Hikvision | @CHN
DJI | @CHN
Nexperia | @NLD
Sinovac | @CHN | #drugmaker manufacturer
Sinopharm | @CHN | #drugmaker manufacturer
ICBC | Industrial and Commercial Bank of China | @CHN | #bank lender
Bank of China | @CHN | #bank lender
COSCO | Cosco | @CHN
Foxconn | Hon Hai | @TWN
TSMC | Taiwan Semiconductor Manufacturing Company; Taiwan Semiconductor Manufacturing Co. | @TWN | #chipmaker manufacturer
ASML | @NLD
Philips | @NLD
Arm Holdings | Arm | @GBR
Samsung | Samsung Electronics; Samsung Group | @KOR | Q20716
LG | LG Electronics | @KOR
SK Hynix | SK hynix | @KOR | #chipmaker manufacturer
Hanwha | @KOR
Sony | Sony Corp; Sony Corp. | @JPN
Panasonic | @JPN
Toshiba | @JPN
Hitachi | @JPN
Nintendo | @JPN
SoftBank | Softbank; SoftBank Group | @JPN
Nippon Steel | @JPN
Tokyo Electric Power | TEPCO; Tepco; Tokyo Electric Power Company; Tokyo Electric | @JPN
Takata | @JPN
Olympus | @JPN
Nokia | @FIN
Ericsson | @SWE
Siemens | Siemens AG | @DEU
Bosch | @DEU
SAP | @DEU
Bayer | @DEU | #drugmaker manufacturer
BASF | @DEU
Deutsche Bank | @DEU | #bank lender
Commerzbank | @DEU | #bank lender
Deutsche Telekom | T-Mobile | @DEU | #operator
Lufthansa | @DEU | #airline carrier
Wirecard | @DEU
Uniper | @DEU | #utility
RWE | @DEU | #utility
E.ON | @DEU | #utility
Adidas | adidas | @DEU
BioNTech | @DEU | #drugmaker manufacturer
Pfizer | @USA | #drugmaker manufacturer
Moderna | @USA | #drugmaker manufacturer
Johnson & Johnson | @USA | #drugmaker manufacturer
Merck | @USA | #drugmaker manufacturer
Eli Lilly | @USA | #drugmaker manufacturer
Novo Nordisk | @DNK | #drugmaker manufacturer
AstraZeneca | Astra Zeneca | @GBR | #drugmaker manufacturer
GlaxoSmithKline | GSK | @GBR | #drugmaker manufacturer
Novartis | @CHE | #drugmaker manufacturer
Roche | @CHE | #drugmaker manufacturer
Sanofi | @FRA | #drugmaker manufacturer
Purdue Pharma | @USA | #drugmaker manufacturer
Theranos | @USA
Monsanto | @USA
Cargill | @USA
Nestlé | Nestle | @CHE
Unilever | @GBR
Procter & Gamble | P&G | @USA
Coca-Cola | Coca Cola; Coke | @USA
PepsiCo | Pepsi | @USA
McDonald's | @USA
Starbucks | @USA
Walmart | Wal-Mart; Wal-Mart Stores | @USA | #retailer supermarket
Target | Target Corp | @USA | #retailer supermarket
Costco | @USA | #retailer supermarket
Home Depot | @USA | #retailer supermarket
Nike | @USA
Disney | Walt Disney; Walt Disney Co.; The Walt Disney Company; Walt Disney Company | @USA
Netflix | @USA
Warner Bros. | Warner Bros; Warner Bros. Discovery; Time Warner; WarnerMedia | @USA
Comcast | @USA
Paramount | @USA
News Corp | News Corporation; News International | @USA
AT&T | @USA | #operator
Verizon | @USA | #operator
Uber | @USA
Lyft | @USA
Airbnb | @USA
PayPal | @USA
Visa | @USA
Mastercard | MasterCard | @USA
eBay | @USA
Yahoo | Yahoo!; Yahoo Inc. | @USA
AOL | America Online | @USA
Snapchat | Snap | @USA
Pinterest | @USA
Zoom | @USA
Spotify | @SWE
Skype | @USA
BlackBerry | Research In Motion; RIM | @CAN
Adobe | Adobe Systems | @USA
Motorola | @USA
Texas Instruments | @USA | #chipmaker manufacturer
General Electric | GE; General Electric Co. | @USA
3M | @USA
Caterpillar | @USA
Honeywell | @USA
DuPont | @USA
Dow Chemical | @USA
United Airlines | @USA | #airline carrier
American Airlines | @USA | #airline carrier
Delta Air Lines | Delta Airlines | @USA | #airline carrier
Southwest Airlines | @USA | #airline carrier
US Airways | @USA
JetBlue | @USA | #airline carrier
British Airways | @GBR | #airline carrier
Virgin Atlantic | Virgin Group | @GBR | #airline carrier
Ryanair | @IRL | #airline carrier
easyJet | EasyJet | @GBR | #airline carrier
Air France | @FRA | #airline carrier
Air France-KLM | @FRA | #airline carrier
KLM | @NLD | #airline carrier
Emirates | Emirates Airline | @ARE | #airline carrier
Etihad | Etihad Airways | @ARE | #airline carrier
Qatar Airways | @QAT | #airline carrier
Turkish Airlines | @TUR | #airline carrier
Singapore Airlines | @SGP | #airline carrier
Cathay Pacific | @HKG | #airline carrier
Qantas | @AUS | #airline carrier
Air India | @IND | #airline carrier
Malaysia Airlines | @MYS | #airline carrier
Ethiopian Airlines | @ETH | #airline carrier
El Al | @ISR | #airline carrier
Iran Air | @IRN
Mahan Air | @IRN
FedEx | @USA
UPS | United Parcel Service | @USA
Maersk | A.P. Moller-Maersk; Moller-Maersk | @DNK
Hapag-Lloyd | @DEU
MSC | @CHE
DP World | @ARE
JPMorgan | JPMorgan Chase; JP Morgan; J.P. Morgan; JPMorgan Chase & Co. | @USA | #bank lender
Goldman Sachs | Goldman | @USA | #bank lender
Morgan Stanley | @USA | #bank lender
Bank of America | BofA; Merrill Lynch | @USA | #bank lender
Citigroup | Citi; Citibank | @USA | #bank lender
Wells Fargo | @USA | #bank lender
Lehman Brothers | Lehman | @USA | #bank lender
Bear Stearns | @USA | #bank lender
AIG | American International Group | @USA | #insurer
Fannie Mae | @USA
Freddie Mac | @USA
Washington Mutual | @USA
Silicon Valley Bank | SVB | @USA | #bank lender
Signature Bank | @USA
BlackRock | @USA
Blackstone | @USA
Cerberus | Cerberus Capital Management | @USA
Berkshire Hathaway | @USA
Vanguard Group | @USA
Moody's | Moody's Investors Service; Moody's Analytics | @USA | #agency
Standard & Poor's | S&P; S&P Global; Standard and Poor's | @USA | #agency
Fitch | Fitch Ratings | @USA | #agency
McKinsey | McKinsey & Company | @USA
Deloitte
KPMG
PwC | PricewaterhouseCoopers
Ernst & Young | EY
HSBC | @GBR | #bank lender
Barclays | @GBR | #bank lender
Lloyds | Lloyds Banking Group; Lloyds TSB | @GBR | #bank lender
Royal Bank of Scotland | RBS; NatWest | @GBR | #bank lender
Standard Chartered | @GBR | #bank lender
Northern Rock | @GBR | #bank lender
UBS | @CHE | #bank lender
Credit Suisse | @CHE | #bank lender
BNP Paribas | @FRA | #bank lender
Société Générale | Societe Generale | @FRA | #bank lender
Crédit Agricole | Credit Agricole | @FRA | #bank lender
EDF | Électricité de France | @FRA | #utility
Engie | @FRA | #utility
Alstom | @FRA
Orano | Areva | @FRA
LVMH | @FRA
L'Oréal | L'Oreal | @FRA
Carrefour | @FRA | #retailer supermarket
Santander | Banco Santander | @ESP | #bank lender
BBVA | @ESP | #bank lender
Telefónica | Telefonica | @ESP | #operator
Inditex | Zara | @ESP | #retailer supermarket
UniCredit | @ITA | #bank lender
Intesa Sanpaolo | @ITA | #bank lender
ING | ING Group | @NLD | #bank lender
Danske Bank | @DNK | #bank lender
Nomura | @JPN | #bank lender
Vodafone | @GBR | #operator
BT | BT Group; British Telecom | @GBR | #operator
Tesco | @GBR | #retailer supermarket
Cambridge Analytica | @GBR
IKEA | Ikea | @SWE
H&M | @SWE | #retailer supermarket
Tata | Tata Group; Tata Motors; Tata Steel | @IND
Reliance Industries | Reliance | @IND
Adani Group | Adani; Adani Enterprises | @IND
Infosys | @IND
Serum Institute of India | Serum Institute | @IND
Bharat Biotech | @IND
Royal Dutch Airlines | @NLD
Twitter Inc. | X Corp; X Corp. | @USA
Binance
FTX
Coinbase | @USA
Clearview AI | @USA
Vivendi | @FRA
Bertelsmann | @DEU
Axel Springer | @DEU
Northvolt | @SWE
Rivian | @USA | #carmaker automaker manufacturer
Pratt & Whitney | @USA
Spirit AeroSystems | @USA
GE Aviation | @USA
Delphi | @USA
UAW | United Auto Workers | @USA | #union
AFL-CIO | @USA | #union federation
Teamsters | International Brotherhood of Teamsters | @USA | #union
SEIU | Service Employees International Union | @USA | #union
IG Metall | @DEU | #union
Verdi | ver.di | @DEU | #union
CGT | @FRA | #union
Unite | Unite union | @GBR | #union
NASDAQ | Nasdaq; NASDAQ Composite | @USA | #exchange
New York Stock Exchange | NYSE | @USA | #exchange
London Stock Exchange | LSE | @GBR | #exchange
Tokyo Stock Exchange | @JPN | #exchange
Shanghai Stock Exchange | @CHN | #exchange
Hong Kong Stock Exchange | @HKG | #exchange
Deutsche Börse | Deutsche Boerse | @DEU | #exchange
Euronext | #exchange
Wall Street | @USA
Bombay Stock Exchange | National Stock Exchange | @IND | #exchange
Best Buy | @USA | #retailer
Discord | #platform
GitHub | #platform
Shein | #retailer
Temu | #retailer
Pinduoduo | PDD Holdings | @CHN
Meituan | @CHN
Didi | Didi Chuxing; Didi Global | @CHN
NetEase | @CHN
Oppo | @CHN
Geely | @CHN | #carmaker
SAIC | SAIC Motor | @CHN | #carmaker
Great Wall Motor | @CHN | #carmaker
XPeng | @CHN | #carmaker
Chery | @CHN | #carmaker
China Eastern | China Eastern Airlines | @CHN | #airline
China Southern | China Southern Airlines | @CHN | #airline
Air China | @CHN | #airline
China Mobile | @CHN
China Telecom | @CHN
Vanke | China Vanke | @CHN | #developer
Norinco | @CHN
Yangtze Memory | YMTC | @CHN
COFCO | @CHN
China Three Gorges | @CHN
CK Hutchison | CK Hutchison Holdings | @HKG
Jardine Matheson | @HKG
MediaTek | @TWN | #chipmaker manufacturer
Asus | @TWN
Nippon Telegraph and Telephone | NTT | @JPN
KDDI | @JPN
Rakuten | @JPN
Japan Airlines | JAL | @JPN | #airline
All Nippon Airways | ANA | @JPN | #airline
Mitsui | @JPN
Itochu | @JPN
Fast Retailing | Uniqlo | @JPN | #retailer
Fujitsu | @JPN
Kawasaki Heavy Industries | @JPN
Seven & i Holdings | @JPN
POSCO | @KOR | #steelmaker
Korean Air | @KOR | #airline
Kakao | @KOR
Naver | @KOR
Coupang | @KOR
HYBE | @KOR
Korea Zinc | @KOR
Jeju Air | @KOR | #airline
Flipkart | @IND
Paytm | @IND
Wipro | @IND
HDFC Bank | @IND | #bank
State Bank of India | SBI | @IND | #bank
ONGC | Oil and Natural Gas Corporation | @IND
Coal India | @IND
IndiGo | @IND | #airline
Mahindra | Mahindra & Mahindra | @IND
Bajaj | Bajaj Auto | @IND
Maruti Suzuki | @IND
Vedanta | @IND
Temasek | Temasek Holdings | @SGP | #fund
DBS | DBS Bank | @SGP | #bank
Sea Limited | @SGP
Petronas | @MYS
Pertamina | @IDN
Garuda Indonesia | @IDN | #airline
Lion Air | @IDN | #airline
GoTo | Gojek | @IDN
San Miguel | @PHL
VinFast | @VNM
Vingroup | @VNM
Woolworths | @AUS
Telstra | @AUS | #operator
Commonwealth Bank | Commonwealth Bank of Australia; CBA | @AUS | #bank
Westpac | @AUS | #bank
Macquarie | Macquarie Group | @AUS
Woodside | Woodside Energy | @AUS
Fortescue | Fortescue Metals | @AUS | #miner
Fonterra | @NZL
Air New Zealand | @NZL | #airline
Sabic | @SAU
Saudia | @SAU | #airline
Flydubai | @ARE | #airline
Kuwait Petroleum Corporation | KPC | @KWT
Oman Air | @OMN | #airline
Turkcell | @TUR
Aselsan | @TUR
Teva | Teva Pharmaceutical | @ISR | #drugmaker manufacturer
Check Point | @ISR
Cellebrite | @ISR
OCP | OCP Group | @MAR
Sonatrach | @DZA
Dangote | Dangote Group; Dangote Refinery | @NGA
MTN | MTN Group | @ZAF
Naspers | @ZAF
Sasol | @ZAF
Anglo American | #miner
De Beers | @ZAF
Safaricom | @KEN
Kenya Airways | @KEN | #airline
South African Airways | SAA | @ZAF | #airline
Transnet | @ZAF
Barrick | Barrick Gold; Barrick Mining | @CAN | #miner
Teck | Teck Resources | @CAN | #miner
First Quantum | First Quantum Minerals | @CAN | #miner
Ivanhoe Mines | @CAN | #miner
Air Canada | @CAN | #airline
WestJet | @CAN | #airline
Shopify | @CAN
TC Energy | @CAN
Enbridge | @CAN
Royal Bank of Canada | RBC | @CAN | #bank
TD Bank | Toronto-Dominion Bank | @CAN | #bank
Magna | Magna International | @CAN
Codelco | @CHL | #miner
SQM | @CHL | #miner
LATAM Airlines | LATAM | @CHL | #airline
YPF | @ARG
MercadoLibre | Mercado Libre | @ARG
Aerolíneas Argentinas | Aerolineas Argentinas | @ARG | #airline
Odebrecht | @BRA
JBS | @BRA
Itaú | Itau; Itaú Unibanco | @BRA | #bank
Banco do Brasil | @BRA | #bank
Eletrobras | @BRA
Braskem | @BRA
Samarco | @BRA
Avianca | @COL | #airline
Ecopetrol | @COL
Cemex | @MEX
América Móvil | America Movil | @MEX | #operator
Iberdrola | @ESP | #utility
Ferrovial | @ESP
CaixaBank | @ESP | #bank
Galp | @PRT
Enel | @ITA | #utility
Generali | @ITA | #insurer
Pirelli | @ITA
Telecom Italia | @ITA | #operator
ITA Airways | Alitalia | @ITA | #airline
Prada | @ITA
Gucci | @ITA
Monte dei Paschi | Monte dei Paschi di Siena; MPS; Banca Monte dei Paschi | @ITA | #bank
Luxottica | EssilorLuxottica
Atlantia | @ITA
Lamborghini | @ITA | #carmaker
Kering | @FRA
Hermès | Hermes | @FRA
Michelin | @FRA
Danone | @FRA
AXA | @FRA | #insurer
Capgemini | @FRA
Arianespace | @FRA
ArianeGroup
Accor | @FRA
Ubisoft | @FRA
Veolia | @FRA
SNCF | @FRA
Lafarge | Holcim; LafargeHolcim
Framatome | @FRA
Naval Group | @FRA | #shipbuilder
Mistral AI | @FRA
Thyssenkrupp | @DEU
ZF | ZF Friedrichshafen | @DEU
Allianz | @DEU | #insurer
Munich Re | @DEU | #insurer
Deutsche Bahn | @DEU
Infineon | @DEU | #chipmaker manufacturer
Henkel | @DEU
Puma | @DEU
Aldi | @DEU | #retailer
Lidl | @DEU | #retailer
TUI | @DEU
Hensoldt | @DEU
Helsing | @DEU
Diehl | Diehl Defence | @DEU
DHL | Deutsche Post | @DEU
Heineken | @NLD
Booking.com | @NLD
NXP | NXP Semiconductors | @NLD
Rabobank | @NLD | #bank
ABN Amro | @NLD | #bank
AB InBev | Anheuser-Busch InBev | @BEL
Solvay | @BEL
Brussels Airlines | @BEL | #airline
Euroclear | @BEL
ABB | @CHE
Swiss Re | @CHE | #insurer
Zurich Insurance | @CHE | #insurer
Rolex | @CHE
Gunvor | @CHE
Syngenta | @CHE
OMV | @AUT
Raiffeisen | Raiffeisen Bank International | @AUT | #bank
Austrian Airlines | @AUT | #airline
Red Bull | @AUT
Vestas | @DNK
Ørsted | Orsted | @DNK
Lego | @DNK
Carlsberg | @DNK
Statkraft | @NOR
Norsk Hydro | @NOR
Yara | @NOR
Telenor | @NOR | #operator
Kongsberg | Kongsberg Gruppen | @NOR
Klarna | @SWE
Vattenfall | @SWE
Scania | @SWE
Electrolux | @SWE
Telia | @SWE
Fortum | @FIN
Finnair | @FIN | #airline
Neste | @FIN
Orlen | PKN Orlen; PGNiG | @POL
CD Projekt | @POL
ČEZ | CEZ | @CZE
Škoda | Skoda; Škoda Auto | @CZE | #carmaker
OTP | OTP Bank | @HUN | #bank
Wizz Air | @HUN | #airline
OMV Petrom | @ROU
Air Serbia | @SRB | #airline
Aegean Airlines | @GRC | #airline
DTEK | @UKR
Ukrzaliznytsia | Ukrainian Railways | @UKR
Motor Sich | @UKR
Belavia | @BLR | #airline
Belaruskali | @BLR
Kazatomprom | @KAZ
KazMunayGas | @KAZ
Tengizchevroil | @KAZ
SOCAR | @AZE
Surgutneftegas | Surgutneftegaz | @RUS
Tatneft | @RUS
Gazprom Neft | @RUS
Gazprombank | @RUS | #bank
Alfa-Bank | Alfa Bank | @RUS | #bank
Rusal | @RUS
Nornickel | Norilsk Nickel | @RUS
Severstal | @RUS
Alrosa | @RUS
Russian Railways | RZhD | @RUS
Uralvagonzavod | @RUS
AvtoVAZ | @RUS | #carmaker
Sukhoi | @RUS
Almaz-Antey | @RUS
United Aircraft Corporation | @RUS
Wildberries | @RUS
Internet Research Agency | @RUS
Rightmove | @GBR
Thames Water | @GBR | #utility
British Steel | @GBR
Royal Mail | @GBR
Post Office | @GBR
Marks & Spencer | Marks and Spencer; M&S | @GBR | #retailer
Sainsbury's | @GBR | #retailer
Asda | @GBR | #retailer
Prudential | #insurer
Aviva | @GBR | #insurer
Lloyd's of London | #market
National Grid | @GBR
Centrica | British Gas | @GBR
Diageo | @GBR
Rolls-Royce Holdings | @GBR
Burberry | @GBR
Dyson | @GBR
Deliveroo | @GBR
G4S | @GBR
Serco | @GBR
Capita | @GBR
Carillion | @GBR
DeepMind | Google DeepMind
Aer Lingus | @IRL | #airline
Broadcom | @USA | #chipmaker manufacturer
Salesforce | @USA
Workday | @USA
Snowflake | @USA
CrowdStrike | @USA
Cloudflare | @USA
Anduril | @USA
L3Harris | @USA
Bechtel | @USA
KBR | @USA
Fluor | @USA
Sikorsky | @USA
Gulfstream | @USA
Lucid | Lucid Motors | @USA | #carmaker
Waymo | @USA
DoorDash | @USA
Instacart | @USA
Robinhood | @USA
Bridgewater | Bridgewater Associates | @USA
KKR | @USA
Carlyle | Carlyle Group | @USA
Charles Schwab | @USA
American Express | Amex | @USA
PNC | @USA | #bank
MetLife | @USA | #insurer
Allstate | @USA | #insurer
State Farm | @USA | #insurer
UnitedHealth | UnitedHealthcare; UnitedHealth Group | @USA | #insurer
CVS | CVS Health | @USA
Walgreens | @USA
Cigna | @USA | #insurer
Humana | @USA | #insurer
Kaiser Permanente | @USA
Gilead | Gilead Sciences | @USA | #drugmaker manufacturer
Amgen | @USA | #drugmaker manufacturer
Biogen | @USA | #drugmaker manufacturer
AbbVie | @USA | #drugmaker manufacturer
Bristol Myers Squibb | Bristol-Myers Squibb | @USA
Abbott | Abbott Laboratories | @USA
Regeneron | @USA | #drugmaker manufacturer
Novavax | @USA | #drugmaker manufacturer
Philip Morris | Philip Morris International | @USA
British American Tobacco | @GBR
Kraft Heinz | @USA
General Mills | @USA
Kellogg's | Kellogg | @USA
Mondelez | @USA
Tyson Foods | @USA
Archer Daniels Midland | @USA
Bunge | @USA
John Deere | Deere & Company | @USA
Kroger | @USA | #retailer
Macy's | @USA | #retailer
Sears | @USA | #retailer
Kmart | @USA | #retailer
Lowe's | @USA | #retailer
Wayfair | @USA
Burger King | @USA
Domino's | @USA
Chipotle | @USA
Marriott | @USA
Hilton | @USA
Royal Caribbean | @USA
Alcoa | @USA
Cleveland-Cliffs | @USA | #steelmaker
Freeport-McMoRan | @USA | #miner
Newmont | @USA | #miner
Albemarle | @USA
Occidental | Occidental Petroleum | @USA
Phillips 66 | @USA
Valero | @USA
Schlumberger
Baker Hughes | @USA
Duke Energy | @USA | #utility
PG&E | Pacific Gas and Electric | @USA | #utility
NextEra | NextEra Energy | @USA
Constellation Energy | @USA
Norfolk Southern | @USA | #railroad
Union Pacific | @USA | #railroad
BNSF | @USA | #railroad
Amtrak | @USA | #railroad
Spirit Airlines | @USA | #airline
Alaska Airlines | @USA | #airline
Pan Am | @USA | #airline
Dominion Voting Systems | @USA
Smartmatic
Universal Music | Universal Music Group
Live Nation | Ticketmaster | @USA
Electronic Arts | @USA
Activision Blizzard | Activision | @USA
Epic Games | @USA
Roblox | @USA
Zillow | @USA
WeWork | @USA
Peloton | @USA
Chevrolet | #brand
Cadillac | #brand
Buick | #brand
Pontiac | #brand
Jeep | #brand
Lexus | #brand
Bugatti | #brand
Harley-Davidson | @USA
Magna International | @CAN
McDonnell Douglas | @USA
Continental Airlines | @USA | #airline
Northwest Airlines | @USA | #airline
Frontier Airlines | @USA | #airline
GE Aerospace | @USA
Hugo Boss | @DEU
Yum! Brands | Yum Brands | @USA
KFC | Kentucky Fried Chicken | @USA
Pizza Hut | @USA
Taco Bell | @USA
Dunkin' | Dunkin' Donuts; Dunkin Donuts | @USA
Wendy's | @USA
Pernod Ricard | @FRA
Colgate-Palmolive | @USA
Kimberly-Clark | @USA
Takeda | Takeda Pharmaceutical | @JPN | #drugmaker manufacturer
Aetna | @USA | #insurer
McKesson | @USA
J.C. Penney | JC Penney; JCPenney | @USA | #retailer supermarket
Whole Foods | Whole Foods Market | @USA | #retailer supermarket
Nordstrom | @USA
Under Armour | @USA
Levi Strauss | Levi's | @USA
Morrisons | @GBR | #retailer supermarket
Auchan | @FRA | #retailer supermarket
Metro AG | @DEU
Ahold Delhaize | Ahold | @NLD
China Construction Bank | @CHN | #bank lender
Ping An | Ping An Insurance | @CHN | #insurer
Hanjin | Hanjin Shipping | @KOR
Acer | @TWN
Sumitomo | @JPN
NEC | @JPN
Nikon | @JPN
Sega | @JPN
AirAsia | @MYS | #airline carrier
Legal & General | @GBR
Aston Martin | @GBR | #carmaker automaker manufacturer
Virgin Galactic | @USA
IAG | International Airlines Group | @GBR | #airline carrier
Eurowings | @DEU | #airline carrier
Germanwings | @DEU | #airline carrier
Air Berlin | @DEU | #airline carrier
Norwegian Air | Norwegian Air Shuttle | @NOR | #airline carrier
Citroën | Citroen | @FRA | #carmaker automaker manufacturer
Orange SA | @FRA | #operator
Benetton | @ITA
Autostrade per l'Italia | @ITA
Mediaset | @ITA
Akzo Nobel | AkzoNobel | @NLD
Swatch | @CHE
Accenture | @IRL
Boston Consulting Group | @USA
Viacom | @USA
Etsy | @USA
Dropbox | @USA
Applied Materials | @USA
Western Digital | @USA
Seagate | @USA
Xerox | @USA
Kodak | Eastman Kodak | @USA
U.S. Steel | US Steel; United States Steel | @USA | #steelmaker
International Paper | @USA
Hyatt | @USA
Mattel | @USA
Hasbro | @USA
Altria | @USA
Japan Tobacco | @JPN
Goodyear | @USA
Bridgestone | @JPN
WorldCom | @USA
Exelon | @USA | #utility
Koch Industries | @USA
Saatchi & Saatchi | @GBR
WPP | @GBR
`;
