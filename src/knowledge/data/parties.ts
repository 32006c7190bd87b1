/** Political parties and movements. Form: see intergovernmental.ts. */
export const PARTIES = `
Republican Party | GOP; Republicans; Republican; Grand Old Party | @USA | #party | Q29468
Democratic Party | Democrats; Democrat; Democratic | @USA | #party | Q29552
Republican National Committee | RNC | @Republican Party | #committee
Democratic National Committee | DNC | @Democratic Party | #committee
Democratic Congressional Campaign Committee | DCCC | @Democratic Party | #committee
National Republican Congressional Committee | NRCC | @Republican Party | #committee
National Republican Senatorial Committee | NRSC | @Republican Party | #committee
Freedom Caucus | House Freedom Caucus | @Republican Party | #caucus
Congressional Black Caucus | @Democratic Party | #caucus
Tea Party | tea party movement | @USA | #movement
Libertarian Party | Libertarians | @USA | #party
Black Lives Matter | BLM | @USA | #movement
Conservative Party | Conservatives; Tories; Tory Party; Tory; Tory party; Conservative party | @GBR | #party | Q9626
Labour Party | Labour; UK Labour | @GBR | #party | Q9630
Liberal Democrats | Lib Dems; Liberal Democrat; Lib Dem | @GBR | #party
Scottish National Party | SNP | @GBR | #party
Reform UK | @GBR | #party
UK Independence Party | UKIP; Ukip | @GBR | #party
Brexit Party | @GBR | #party
Democratic Unionist Party | DUP | @GBR | #party
Ulster Unionist Party | UUP | @GBR | #party
Social Democratic and Labour Party | SDLP | @GBR | #party
Plaid Cymru | @GBR | #party
British National Party | BNP | @GBR | #party
Sinn Féin | Sinn Fein | @IRL | #party
Fianna Fáil | Fianna Fail | @IRL | #party
Fine Gael | @IRL | #party
Christian Democratic Union | CDU; Christian Democrats; CDU/CSU | @DEU | #party | Q49762
Christian Social Union | CSU | @DEU | #party
Social Democratic Party of Germany | SPD | @DEU | #party | Q49768
Alternative for Germany | AfD; Alternative für Deutschland | @DEU | #party
Free Democratic Party | FDP | @DEU | #party
The Left | Die Linke | @DEU | #party
Sahra Wagenknecht Alliance | BSW | @DEU | #party alliance
Green Party | Greens; the Greens; Green party | #party
National Rally | National Front; Rassemblement National; Front National | @FRA | #party
Les Républicains | Les Republicains | @FRA | #party
La France Insoumise | France Unbowed; LFI | @FRA | #party
La République En Marche | En Marche; Renaissance party; La Republique En Marche | @FRA | #party
Union for a Popular Movement | UMP | @FRA | #party
New Popular Front | @FRA | #alliance coalition
Yellow Vests | yellow vests; gilets jaunes | @FRA | #movement
Brothers of Italy | Fratelli d'Italia | @ITA | #party
Five Star Movement | 5-Star Movement; M5S | @ITA | #movement party
Forza Italia | @ITA | #party
Lega | Northern League; Lega Nord | @ITA | #party
People's Party | Partido Popular; PP | @ESP | #party
Spanish Socialist Workers' Party | PSOE; Spanish Socialist Party | @ESP | #party
Podemos | @ESP | #party
Vox | @ESP | #party
Freedom Party of Austria | FPÖ; FPO; Austrian Freedom Party | @AUT | #party
Austrian People's Party | ÖVP; OVP | @AUT | #party
Party for Freedom | PVV | @NLD | #party
VVD | People's Party for Freedom and Democracy | @NLD | #party
Law and Justice | PiS; Law and Justice Party; Law and Justice party | @POL | #party
Civic Platform | Civic Coalition | @POL | #party
Solidarity | Solidarność; Solidarnosc | @POL | #movement
Fidesz | @HUN | #party
Tisza | Tisza Party | @HUN | #party
Jobbik | @HUN | #party
Smer | Smer-SD | @SVK | #party
ANO | @CZE | #party
Sweden Democrats | @SWE | #party
Finns Party | @FIN | #party
Syriza | SYRIZA | @GRC | #party
New Democracy | @GRC | #party
Golden Dawn | @GRC | #party
PASOK | Pasok | @GRC | #party
Justice and Development Party | AKP; AK Party | @TUR | #party
Republican People's Party | CHP | @TUR | #party
Peoples' Democratic Party | HDP | @TUR | #party
Nationalist Movement Party | MHP | @TUR | #party
United Russia | @RUS | #party
Communist Party of the Russian Federation | KPRF; Russian Communist Party | @RUS | #party
Liberal Democratic Party of Russia | LDPR | @RUS | #party
A Just Russia | @RUS | #party
Yabloko | @RUS | #party
Communist Party of the Soviet Union | CPSU; Soviet Communist Party | @SUN | #party
Servant of the People | @UKR | #party
Party of Regions | @UKR | #party
Georgian Dream | @GEO | #party
United National Movement | @GEO | #party movement
Party of Action and Solidarity | @MDA | #party
Chinese Communist Party | CCP; Communist Party of China; CPC; China's Communist Party | @CHN | #party | Q17427
Kuomintang | KMT; Nationalist Party | @TWN | #party
Democratic Progressive Party | DPP | @TWN | #party
Liberal Democratic Party | LDP | @JPN | #party
Komeito | @JPN | #party
People Power Party | PPP | @KOR | #party
Workers' Party of Korea | @PRK | #party
Bharatiya Janata Party | BJP | @IND | #party | Q10230
Indian National Congress | Congress Party; Congress party | @IND | #party | Q10225
Aam Aadmi Party | AAP | @IND | #party
Trinamool Congress | TMC | @IND | #party
Rashtriya Swayamsevak Sangh | RSS | @IND | #organization
Shiv Sena | @IND | #party
Pakistan Tehreek-e-Insaf | PTI; Pakistan Tehrik-e-Insaf | @PAK | #party
Pakistan Muslim League (Nawaz) | PML-N; Pakistan Muslim League-Nawaz; Pakistan Muslim League | @PAK | #party
Pakistan Peoples Party | Pakistan People's Party | @PAK | #party
Jamaat-e-Islami | Jamaat e Islami | #party
Awami League | @BGD | #party
Bangladesh Nationalist Party | BNP Bangladesh | @BGD | #party
National League for Democracy | NLD | @MMR | #party
Union Solidarity and Development Party | USDP | @MMR | #party
Pheu Thai | Pheu Thai Party | @THA | #party
Move Forward Party | Move Forward | @THA | #party
UMNO | United Malays National Organisation | @MYS | #party
Pakatan Harapan | @MYS | #coalition
Barisan Nasional | @MYS | #coalition
People's Action Party | PAP | @SGP | #party
Golkar | @IDN | #party
Communist Party of Vietnam | Vietnamese Communist Party | @VNM | #party
Likud | Likud party; Likud Party | @ISR | #party
Yesh Atid | @ISR | #party
Kadima | @ISR | #party
Shas | @ISR | #party
Israeli Labor Party | Labor Party | @ISR | #party
Yisrael Beiteinu | @ISR | #party
National Unity | National Unity party | @ISR | #party
Religious Zionism | Religious Zionist Party | @ISR | #party
Jewish Power | Otzma Yehudit | @ISR | #party
Fatah | @PSE | #party movement faction | Q165025
Baath Party | Ba'ath Party; Baath party; Ba'ath party; Baathists | #party
Freedom and Justice Party | @EGY | #party
Ennahda | Ennahda party; Nahda | @TUN | #party movement
African National Congress | ANC | @ZAF | #party | Q83162
Democratic Alliance | DA | @ZAF | #party
Economic Freedom Fighters | EFF | @ZAF | #party
Inkatha Freedom Party | IFP | @ZAF | #party
uMkhonto weSizwe | MK Party | @ZAF | #party
ZANU-PF | Zanu-PF; Zanu PF | @ZWE | #party
Movement for Democratic Change | MDC | @ZWE | #party
All Progressives Congress | APC | @NGA | #party
Peoples Democratic Party | People's Democratic Party; PDP | @NGA | #party
National Congress Party | NCP | @SDN | #party
Prosperity Party | @ETH | #party
Chama Cha Mapinduzi | CCM | @TZA | #party
Workers' Party | PT | @BRA | #party
Morena | National Regeneration Movement | @MEX | #party
Institutional Revolutionary Party | PRI | @MEX | #party
National Action Party | PAN | @MEX | #party
United Socialist Party of Venezuela | PSUV | @VEN | #party
Democratic Unitary Platform | Unitary Platform | @VEN | #coalition
Movement for Socialism | MAS | @BOL | #party
La Libertad Avanza | @ARG | #party coalition
Justicialist Party | Peronists; Peronist | @ARG | #party
Communist Party of Cuba | Cuban Communist Party | @CUB | #party
Nuevas Ideas | New Ideas | @SLV | #party
Liberal Party of Canada | Canadian Liberals | @CAN | #party
Conservative Party of Canada | Canadian Conservatives | @CAN | #party
New Democratic Party | NDP | @CAN | #party
Bloc Québécois | Bloc Quebecois | @CAN | #party
Parti Québécois | Parti Quebecois | @CAN | #party
Australian Labor Party | Australian Labor; ALP | @AUS | #party
Liberal Party of Australia | Liberal-National Coalition | @AUS | #party
One Nation | @AUS | #party
European People's Party | EPP | #group party
Communist Party | Communist party; Communists | #party
Socialist Party | Socialists | #party
Social Democratic Party | Social Democrats | #party
Liberal Party | Liberals | #party
Nazi Party | Nazis; National Socialist German Workers' Party; Nazi | @DEU | #party
Serbian Progressive Party | SNS | @SRB | #party
Alliance of Independent Social Democrats | SNSD | @BIH | #party
Vetevendosje | Vetëvendosje | @UNK | #party
`;
