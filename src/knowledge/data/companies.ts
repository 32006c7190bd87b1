/** Companies that news often names, and stock exchanges. Form: see intergovernmental.ts; `#company` goes without saying. */
export const COMPANIES = `
Apple | Apple Inc; Apple Inc.; Apple Computer; Apple Computer Inc. | @USA | Q312
Microsoft | Microsoft Corp; Microsoft Corp.; Microsoft Corporation | @USA | Q2283
Google | Google Inc; Google Inc.; Google LLC | @USA | Q95
Alphabet | Alphabet Inc; Alphabet Inc. | @USA
Amazon | Amazon.com; Amazon.com Inc.; Amazon Web Services | @USA | Q3884
Meta | Meta Platforms; Meta Platforms Inc. | @USA
OpenAI | @USA
Anthropic | @USA
xAI | @USA
DeepSeek | @CHN
Nvidia | NVIDIA; Nvidia Corp | @USA
Intel | Intel Corp; Intel Corp. | @USA
AMD | Advanced Micro Devices | @USA
IBM | International Business Machines | @USA | Q37156
Oracle | Oracle Corp; Oracle Corp. | @USA
Cisco | Cisco Systems | @USA
Qualcomm | @USA
Micron | Micron Technology | @USA
Dell | Dell Inc.; Dell Technologies | @USA
Hewlett-Packard | Hewlett Packard; HP; Hewlett-Packard Co. | @USA
Tesla | Tesla Inc; Tesla Motors; Tesla Inc. | @USA
SpaceX | Space X; Space Exploration Technologies | @USA
Starlink | @SpaceX
Neuralink | @USA
Blue Origin | @USA
Boeing | Boeing Co; Boeing Co.; The Boeing Company; Boeing Company; Boeing Commercial Airplanes | @USA | Q66
Lockheed Martin | Lockheed | @USA
Raytheon | RTX; Raytheon Technologies | @USA
Northrop Grumman | @USA
General Dynamics | @USA
Halliburton | @USA
Blackwater | Academi | @USA
Palantir | Palantir Technologies | @USA
General Motors | GM; General Motors Corp; General Motors Corp.; General Motors Corporation; General Motors Co. | @USA | Q81965
Ford | Ford Motor Co; Ford Motor Co.; Ford Motor Company; Ford Motor | @USA | Q44294
Chrysler | Chrysler LLC; Chrysler Group; DaimlerChrysler; Chrysler Corp. | @USA
Stellantis | #company carmaker automaker
Fiat | Fiat Chrysler; Fiat S.p.A.; Fiat SpA | @ITA
Ferrari | @ITA
Opel | @DEU
Vauxhall | @GBR
Saab | Saab Automobile; Saab AB | @SWE
Volvo | Volvo Cars; AB Volvo | @SWE
Volkswagen | VW; Volkswagen AG; Volkswagen Group | @DEU | Q246
BMW | Bayerische Motoren Werke | @DEU
Mercedes-Benz | Mercedes; Daimler; Daimler AG | @DEU
Audi | @DEU
Porsche | @DEU
Renault | @FRA
Peugeot | PSA Peugeot Citroen; PSA Peugeot Citroën; PSA Group; Peugeot Citroen | @FRA
Toyota | Toyota Motor Corp; Toyota Motor Corp.; Toyota Motor Corporation; Toyota Motor | @JPN
Honda | Honda Motor; Honda Motor Co. | @JPN
Nissan | Nissan Motor; Nissan Motor Co. | @JPN
Mazda | @JPN
Mitsubishi | Mitsubishi Motors; Mitsubishi Heavy Industries; Mitsubishi Corp | @JPN
Subaru | @JPN
Suzuki | @JPN
Hyundai | Hyundai Motor; Hyundai Motor Co.; Hyundai Motor Group | @KOR
Kia | Kia Motors | @KOR
Jaguar Land Rover | JLR; Land Rover; Jaguar | @GBR
Rolls-Royce | Rolls Royce | @GBR
Airbus | EADS; Airbus SE; Airbus SAS; Airbus Industrie; European Aeronautic Defence and Space Company; Airbus Group | Q67
BAE Systems | BAE | @GBR
Thales | @FRA
Dassault | Dassault Aviation | @FRA
Safran | @FRA
Rheinmetall | @DEU
Krauss-Maffei Wegmann | KNDS | @DEU
Leonardo | Finmeccanica | @ITA
Bombardier | @CAN
Embraer | @BRA
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
Sberbank | @RUS
VTB | VTB Bank | @RUS
Aeroflot | @RUS
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
Glencore | @CHE
Vitol | @CHE
Trafigura | @CHE
Rio Tinto
BHP | BHP Billiton | @AUS
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
BYD | @CHN
CATL | @CHN
SMIC | Semiconductor Manufacturing International Corporation | @CHN
Evergrande | China Evergrande; China Evergrande Group | @CHN
Country Garden | @CHN
Hikvision | @CHN
DJI | @CHN
Nexperia | @NLD
Sinovac | @CHN
Sinopharm | @CHN
ICBC | Industrial and Commercial Bank of China | @CHN
Bank of China | @CHN
COSCO | Cosco | @CHN
Foxconn | Hon Hai | @TWN
TSMC | Taiwan Semiconductor Manufacturing Company; Taiwan Semiconductor Manufacturing Co. | @TWN
ASML | @NLD
Philips | @NLD
Arm Holdings | Arm | @GBR
Samsung | Samsung Electronics; Samsung Group | @KOR | Q20716
LG | LG Electronics | @KOR
SK Hynix | SK hynix | @KOR
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
Bayer | @DEU
BASF | @DEU
Deutsche Bank | @DEU
Commerzbank | @DEU
Deutsche Telekom | T-Mobile | @DEU
Lufthansa | @DEU
Wirecard | @DEU
Uniper | @DEU
RWE | @DEU
E.ON | @DEU
Adidas | adidas | @DEU
BioNTech | @DEU
Pfizer | @USA
Moderna | @USA
Johnson & Johnson | @USA
Merck | @USA
Eli Lilly | @USA
Novo Nordisk | @DNK
AstraZeneca | Astra Zeneca | @GBR
GlaxoSmithKline | GSK | @GBR
Novartis | @CHE
Roche | @CHE
Sanofi | @FRA
Purdue Pharma | @USA
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
Walmart | Wal-Mart; Wal-Mart Stores | @USA
Target | Target Corp | @USA
Costco | @USA
Home Depot | @USA
Nike | @USA
Disney | Walt Disney; Walt Disney Co.; The Walt Disney Company; Walt Disney Company | @USA
Netflix | @USA
Warner Bros. | Warner Bros; Warner Bros. Discovery; Time Warner; WarnerMedia | @USA
Comcast | @USA
Paramount | @USA
News Corp | News Corporation; News International | @USA
AT&T | @USA
Verizon | @USA
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
Texas Instruments | @USA
General Electric | GE; General Electric Co. | @USA
3M | @USA
Caterpillar | @USA
Honeywell | @USA
DuPont | @USA
Dow Chemical | @USA
United Airlines | @USA
American Airlines | @USA
Delta Air Lines | Delta Airlines | @USA
Southwest Airlines | @USA
US Airways | @USA
JetBlue | @USA
British Airways | @GBR
Virgin Atlantic | Virgin Group | @GBR
Ryanair | @IRL
easyJet | EasyJet | @GBR
Air France | Air France-KLM | @FRA
KLM | @NLD
Emirates | Emirates Airline | @ARE
Etihad | Etihad Airways | @ARE
Qatar Airways | @QAT
Turkish Airlines | @TUR
Singapore Airlines | @SGP
Cathay Pacific | @HKG
Qantas | @AUS
Air India | @IND
Malaysia Airlines | @MYS
Ethiopian Airlines | @ETH
El Al | @ISR
Iran Air | @IRN
Mahan Air | @IRN
FedEx | @USA
UPS | United Parcel Service | @USA
Maersk | A.P. Moller-Maersk; Moller-Maersk | @DNK
Hapag-Lloyd | @DEU
MSC | @CHE
DP World | @ARE
JPMorgan | JPMorgan Chase; JP Morgan; J.P. Morgan; JPMorgan Chase & Co. | @USA
Goldman Sachs | Goldman | @USA
Morgan Stanley | @USA
Bank of America | BofA; Merrill Lynch | @USA
Citigroup | Citi; Citibank | @USA
Wells Fargo | @USA
Lehman Brothers | Lehman | @USA
Bear Stearns | @USA
AIG | American International Group | @USA
Fannie Mae | @USA
Freddie Mac | @USA
Washington Mutual | @USA
Silicon Valley Bank | SVB | @USA
Signature Bank | @USA
BlackRock | @USA
Blackstone | @USA
Cerberus | Cerberus Capital Management | @USA
Berkshire Hathaway | @USA
Vanguard Group | @USA
Moody's | Moody's Investors Service; Moody's Analytics | @USA
Standard & Poor's | S&P; S&P Global; Standard and Poor's | @USA
Fitch | Fitch Ratings | @USA
McKinsey | McKinsey & Company | @USA
Deloitte
KPMG
PwC | PricewaterhouseCoopers
Ernst & Young | EY
HSBC | @GBR
Barclays | @GBR
Lloyds | Lloyds Banking Group; Lloyds TSB | @GBR
Royal Bank of Scotland | RBS; NatWest | @GBR
Standard Chartered | @GBR
Northern Rock | @GBR
UBS | @CHE
Credit Suisse | @CHE
BNP Paribas | @FRA
Société Générale | Societe Generale | @FRA
Crédit Agricole | Credit Agricole | @FRA
EDF | Électricité de France | @FRA
Engie | @FRA
Alstom | @FRA
Orano | Areva | @FRA
LVMH | @FRA
L'Oréal | L'Oreal | @FRA
Carrefour | @FRA
Santander | Banco Santander | @ESP
BBVA | @ESP
Telefónica | Telefonica | @ESP
Inditex | Zara | @ESP
UniCredit | @ITA
Intesa Sanpaolo | @ITA
ING | ING Group | @NLD
Danske Bank | @DNK
Nomura | @JPN
Vodafone | @GBR
BT | BT Group; British Telecom | @GBR
Tesco | @GBR
Cambridge Analytica | @GBR
IKEA | Ikea | @SWE
H&M | @SWE
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
Rivian | @USA
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
`;
