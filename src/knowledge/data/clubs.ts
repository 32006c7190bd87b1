/**
 * Sports clubs and teams that news often names. Form: see intergovernmental.ts. A short name that is also a town's or
 * another team's is left out.
 */
export const CLUBS = `
Arsenal | Arsenal FC | @GBR | #club team
Chelsea FC | @GBR | #club team
Liverpool FC | @GBR | #club team
Everton | Everton FC | @GBR | #club team
Manchester United | Man United; Man Utd | @GBR | #club team
Manchester City | Man City | @GBR | #club team
Tottenham Hotspur | Tottenham; Spurs | @GBR | #club team
Aston Villa | @GBR | #club team
Newcastle United | @GBR | #club team
West Ham United | West Ham | @GBR | #club team
Leicester City | @GBR | #club team
Leeds United | @GBR | #club team
Crystal Palace | Crystal Palace FC | @GBR | #club team
Nottingham Forest | @GBR | #club team
Wolverhampton Wanderers | @GBR | #club team
Brighton & Hove Albion | Brighton and Hove Albion | @GBR | #club team
Southampton FC | @GBR | #club team
Fulham FC | Fulham | @GBR | #club team
Burnley FC | @GBR | #club team
Brentford FC | @GBR | #club team
AFC Bournemouth | @GBR | #club team
Sunderland AFC | @GBR | #club team
Sheffield United | @GBR | #club team
Sheffield Wednesday | @GBR | #club team
Norwich City | @GBR | #club team
Ipswich Town | @GBR | #club team
Stoke City | @GBR | #club team
Swansea City | @GBR | #club team
Cardiff City | @GBR | #club team
Hull City | @GBR | #club team
Derby County | @GBR | #club team
Blackburn Rovers | @GBR | #club team
Bolton Wanderers | @GBR | #club team
Birmingham City | @GBR | #club team
Coventry City | @GBR | #club team
Queens Park Rangers | QPR | @GBR | #club team
Middlesbrough FC | @GBR | #club team
West Bromwich Albion | West Brom | @GBR | #club team
Watford FC | @GBR | #club team
Millwall FC | Millwall | @GBR | #club team
Charlton Athletic | @GBR | #club team
Wigan Athletic | @GBR | #club team
Portsmouth FC | @GBR | #club team
Celtic FC | @GBR | #club team
Rangers FC | Glasgow Rangers | @GBR | #club team
Heart of Midlothian | @GBR | #club team
Hibernian | @GBR | #club team
Aberdeen FC | @GBR | #club team
Leicester Tigers | @GBR | #club team
Saracens | @GBR | #club team
Real Madrid | @ESP | #club team
FC Barcelona | Barcelona FC; Barça | @ESP | #club team
Atlético Madrid | Atletico Madrid | @ESP | #club team
Sevilla FC | @ESP | #club team
Valencia CF | @ESP | #club team
Athletic Bilbao | @ESP | #club team
Real Sociedad | @ESP | #club team
Real Betis | @ESP | #club team
Villarreal CF | @ESP | #club team
Celta Vigo | @ESP | #club team
Espanyol | @ESP | #club team
Deportivo La Coruña | @ESP | #club team
Getafe CF | @ESP | #club team
Rayo Vallecano | @ESP | #club team
Osasuna | @ESP | #club team
Juventus | @ITA | #club team
AC Milan | @ITA | #club team
Inter Milan | Internazionale | @ITA | #club team
AS Roma | @ITA | #club team
SS Lazio | @ITA | #club team
SSC Napoli | Napoli | @ITA | #club team
ACF Fiorentina | Fiorentina | @ITA | #club team
Atalanta | @ITA | #club team
Sampdoria | @ITA | #club team
Udinese | @ITA | #club team
Torino FC | @ITA | #club team
Bologna FC | @ITA | #club team
Sassuolo | @ITA | #club team
Bayern Munich | FC Bayern | @DEU | #club team
Borussia Dortmund | @DEU | #club team
Borussia Mönchengladbach | Borussia Moenchengladbach | @DEU | #club team
Bayer Leverkusen | @DEU | #club team
RB Leipzig | @DEU | #club team
Eintracht Frankfurt | @DEU | #club team
VfB Stuttgart | @DEU | #club team
VfL Wolfsburg | @DEU | #club team
Werder Bremen | @DEU | #club team
Schalke 04 | Schalke | @DEU | #club team
Hertha Berlin | Hertha BSC | @DEU | #club team
Union Berlin | @DEU | #club team
Hamburger SV | @DEU | #club team
Hoffenheim | @DEU | #club team
FC Augsburg | @DEU | #club team
SC Freiburg | @DEU | #club team
FC Cologne | 1. FC Köln | @DEU | #club team
FC St. Pauli | @DEU | #club team
Hannover 96 | @DEU | #club team
Fortuna Düsseldorf | @DEU | #club team
Paris Saint-Germain | PSG | @FRA | #club team
Olympique de Marseille | Olympique Marseille | @FRA | #club team
Olympique Lyonnais | Olympique Lyon | @FRA | #club team
LOSC Lille | @FRA | #club team
AS Monaco | @FRA | #club team
OGC Nice | @FRA | #club team
Stade Rennais | @FRA | #club team
AS Saint-Étienne | AS Saint-Etienne | @FRA | #club team
FC Nantes | @FRA | #club team
RC Lens | @FRA | #club team
Girondins de Bordeaux | Girondins Bordeaux | @FRA | #club team
Ajax | Ajax Amsterdam | @NLD | #club team
PSV Eindhoven | @NLD | #club team
Feyenoord | @NLD | #club team
FC Porto | @PRT | #club team
SL Benfica | Benfica | @PRT | #club team
Sporting Lisbon | Sporting CP | @PRT | #club team
Anderlecht | RSC Anderlecht | @BEL | #club team
Club Brugge | @BEL | #club team
Galatasaray | @TUR | #club team
Fenerbahçe | Fenerbahce | @TUR | #club team
Beşiktaş | Besiktas | @TUR | #club team
Trabzonspor | @TUR | #club team
Olympiacos | Olympiakos | @GRC | #club team
Panathinaikos | @GRC | #club team
PAOK | @GRC | #club team
Zenit St. Petersburg | Zenit St Petersburg | @RUS | #club team
CSKA Moscow | @RUS | #club team
Spartak Moscow | @RUS | #club team
Lokomotiv Moscow | @RUS | #club team
Dynamo Moscow | @RUS | #club team
Shakhtar Donetsk | @UKR | #club team
Dynamo Kyiv | Dynamo Kiev | @UKR | #club team
Red Star Belgrade | @SRB | #club team
Partizan Belgrade | @SRB | #club team
Dinamo Zagreb | @HRV | #club team
Hajduk Split | @HRV | #club team
Red Bull Salzburg | @AUT | #club team
Rapid Vienna | @AUT | #club team
Austria Vienna | @AUT | #club team
FC Basel | @CHE | #club team
Young Boys Bern | @CHE | #club team
Sparta Prague | @CZE | #club team
Slavia Prague | @CZE | #club team
Legia Warsaw | @POL | #club team
Flamengo | @BRA | #club team
Corinthians | @BRA | #club team
Palmeiras | @BRA | #club team
São Paulo FC | Sao Paulo FC | @BRA | #club team
Santos FC | @BRA | #club team
Fluminense | @BRA | #club team
Vasco da Gama | @BRA | #club team
Chapecoense | @BRA | #club team
Boca Juniors | @ARG | #club team
River Plate | @ARG | #club team
Club América | @MEX | #club team
Chivas Guadalajara | @MEX | #club team
Al Ahly | @EGY | #club team
Zamalek | @EGY | #club team
Kaizer Chiefs | @ZAF | #club team
Orlando Pirates | @ZAF | #club team
Springboks | @ZAF | #club team
Al-Nassr | Al Nassr | @SAU | #club team
Al-Hilal | Al Hilal | @SAU | #club team
All Blacks | @NZL | #club team
Wallabies | @AUS | #club team
Collingwood Magpies | @AUS | #club team
Mumbai Indians | @IND | #club team
Chennai Super Kings | @IND | #club team
Kolkata Knight Riders | @IND | #club team
Royal Challengers Bangalore | @IND | #club team
Delhi Capitals | @IND | #club team
Rajasthan Royals | @IND | #club team
Sunrisers Hyderabad | @IND | #club team
Punjab Kings | @IND | #club team
Gujarat Titans | @IND | #club team
Arizona Cardinals | @USA | #club team
Atlanta Falcons | @USA | #club team
Baltimore Ravens | @USA | #club team
Buffalo Bills | @USA | #club team
Carolina Panthers | @USA | #club team
Chicago Bears | @USA | #club team
Cincinnati Bengals | @USA | #club team
Cleveland Browns | @USA | #club team
Dallas Cowboys | @USA | #club team
Denver Broncos | @USA | #club team
Detroit Lions | @USA | #club team
Green Bay Packers | Packers | @USA | #club team
Houston Texans | @USA | #club team
Indianapolis Colts | @USA | #club team
Jacksonville Jaguars | @USA | #club team
Kansas City Chiefs | @USA | #club team
Las Vegas Raiders | Oakland Raiders | @USA | #club team
Los Angeles Chargers | San Diego Chargers | @USA | #club team
Los Angeles Rams | St. Louis Rams | @USA | #club team
Miami Dolphins | @USA | #club team
Minnesota Vikings | @USA | #club team
New England Patriots | @USA | #club team
New Orleans Saints | @USA | #club team
New York Giants | @USA | #club team
New York Jets | @USA | #club team
Philadelphia Eagles | @USA | #club team
Pittsburgh Steelers | Steelers | @USA | #club team
San Francisco 49ers | 49ers | @USA | #club team
Seattle Seahawks | Seahawks | @USA | #club team
Tampa Bay Buccaneers | Buccaneers | @USA | #club team
Tennessee Titans | @USA | #club team
Washington Commanders | Washington Redskins | @USA | #club team
Atlanta Hawks | @USA | #club team
Boston Celtics | Celtics | @USA | #club team
Brooklyn Nets | @USA | #club team
Charlotte Hornets | @USA | #club team
Chicago Bulls | @USA | #club team
Cleveland Cavaliers | @USA | #club team
Dallas Mavericks | @USA | #club team
Denver Nuggets | @USA | #club team
Detroit Pistons | @USA | #club team
Golden State Warriors | @USA | #club team
Houston Rockets | @USA | #club team
Indiana Pacers | @USA | #club team
Los Angeles Clippers | @USA | #club team
Los Angeles Lakers | Lakers; LA Lakers | @USA | #club team
Memphis Grizzlies | @USA | #club team
Miami Heat | @USA | #club team
Milwaukee Bucks | @USA | #club team
Minnesota Timberwolves | @USA | #club team
New Orleans Pelicans | @USA | #club team
New York Knicks | Knicks | @USA | #club team
Oklahoma City Thunder | @USA | #club team
Orlando Magic | @USA | #club team
Philadelphia 76ers | 76ers | @USA | #club team
Phoenix Suns | @USA | #club team
Portland Trail Blazers | @USA | #club team
Sacramento Kings | @USA | #club team
San Antonio Spurs | @USA | #club team
Utah Jazz | @USA | #club team
Washington Wizards | @USA | #club team
Arizona Diamondbacks | @USA | #club team
Atlanta Braves | @USA | #club team
Baltimore Orioles | @USA | #club team
Boston Red Sox | Red Sox | @USA | #club team
Chicago Cubs | Cubs | @USA | #club team
Chicago White Sox | White Sox | @USA | #club team
Cincinnati Reds | @USA | #club team
Cleveland Guardians | Cleveland Indians | @USA | #club team
Colorado Rockies | @USA | #club team
Detroit Tigers | @USA | #club team
Houston Astros | Astros | @USA | #club team
Kansas City Royals | @USA | #club team
Los Angeles Angels | @USA | #club team
Los Angeles Dodgers | Dodgers | @USA | #club team
Miami Marlins | @USA | #club team
Milwaukee Brewers | @USA | #club team
Minnesota Twins | @USA | #club team
New York Mets | Mets | @USA | #club team
New York Yankees | Yankees | @USA | #club team
Oakland Athletics | @USA | #club team
Philadelphia Phillies | Phillies | @USA | #club team
Pittsburgh Pirates | @USA | #club team
San Diego Padres | Padres | @USA | #club team
San Francisco Giants | @USA | #club team
Seattle Mariners | @USA | #club team
St. Louis Cardinals | @USA | #club team
Tampa Bay Rays | @USA | #club team
Texas Rangers | @USA | #club team
Washington Nationals | @USA | #club team
Anaheim Ducks | @USA | #club team
Boston Bruins | @USA | #club team
Buffalo Sabres | @USA | #club team
Carolina Hurricanes | @USA | #club team
Chicago Blackhawks | @USA | #club team
Colorado Avalanche | @USA | #club team
Columbus Blue Jackets | @USA | #club team
Dallas Stars | @USA | #club team
Detroit Red Wings | @USA | #club team
Florida Panthers | @USA | #club team
Los Angeles Kings | @USA | #club team
Minnesota Wild | @USA | #club team
Nashville Predators | @USA | #club team
New Jersey Devils | @USA | #club team
New York Islanders | @USA | #club team
New York Rangers | @USA | #club team
Philadelphia Flyers | @USA | #club team
Pittsburgh Penguins | @USA | #club team
San Jose Sharks | @USA | #club team
Seattle Kraken | @USA | #club team
St. Louis Blues | @USA | #club team
Tampa Bay Lightning | @USA | #club team
Vegas Golden Knights | @USA | #club team
Washington Capitals | @USA | #club team
LA Galaxy | Los Angeles Galaxy | @USA | #club team
Inter Miami | @USA | #club team
Seattle Sounders | @USA | #club team
Harlem Globetrotters | @USA | #club team
Toronto Raptors | @CAN | #club team
Toronto Blue Jays | @CAN | #club team
Toronto Maple Leafs | @CAN | #club team
Montreal Canadiens | @CAN | #club team
Ottawa Senators | @CAN | #club team
Calgary Flames | @CAN | #club team
Edmonton Oilers | @CAN | #club team
Vancouver Canucks | @CAN | #club team
Winnipeg Jets | @CAN | #club team
Toronto FC | @CAN | #club team
`;
