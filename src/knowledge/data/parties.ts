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
Indian National Congress | Congress Party; Congress party; Congress | @IND | #party | Q10225
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
Liberal Party of Brazil | @BRA | #party
Juntos por el Cambio | Together for Change | @ARG | #coalition
Democratic Unity Roundtable | MUD | @VEN | #coalition
Broad Front | Frente Amplio | #coalition
Historic Pact | Pacto Histórico | @COL | #coalition
Democratic Center | Centro Democrático | @COL | #party
Popular Force | Fuerza Popular | @PER | #party
Citizens' Revolution | Citizen Revolution Movement; Revolución Ciudadana | @ECU | #party
Fanmi Lavalas | @HTI | #party
uMkhonto weSizwe Party | MKP; uMkhonto we Sizwe | @ZAF | #party
Citizens Coalition for Change | CCC | @ZWE | #party
SWAPO | @NAM | #party
Botswana Democratic Party | @BWA | #party
Umbrella for Democratic Change | @BWA | #party
Patriotic Front | @ZMB | #party
United Party for National Development | UPND | @ZMB | #party
Chadema | @TZA | #party
ACT-Wazalendo | @TZA | #party
Orange Democratic Movement | ODM | @KEN | #party movement
United Democratic Alliance | @KEN | #party
Kenya Kwanza | @KEN | #coalition
Azimio la Umoja | Azimio | @KEN | #coalition
National Resistance Movement | NRM | @UGA | #party
National Unity Platform | NUP | @UGA | #party
Rwandan Patriotic Front | @RWA | #party
New Patriotic Party | @GHA | #party
National Democratic Congress | @GHA | #party
PASTEF | @SEN | #party
Rally of Houphouëtists for Democracy and Peace | RHDP | @CIV | #party
Cameroon People's Democratic Movement | CPDM; RDPC | @CMR | #party
National Liberation Front | FLN | @DZA | #party
Justice and Development Party of Morocco | PJD | @MAR | #party
Sudan National Congress Party | @SDN | #party
Patriotic Union of Kurdistan | PUK | @IRQ | #party
Kurdistan Democratic Party | KDP | @IRQ | #party
Coordination Framework | @IRQ | #coalition
Sadrist Movement | Sadrists | @IRQ | #movement
State of Law Coalition | @IRQ | #coalition
Free Patriotic Movement | FPM | @LBN | #movement party
Lebanese Forces | @LBN | #party
Progressive Socialist Party | @LBN | #party
Islah | Islah Party | @YEM | #party
Good Party | İYİ Party; Iyi Party; IYI Party | @TUR | #party
United Torah Judaism | @ISR | #party
Meretz | @ISR | #party
Kahol Lavan | Blue and White | @ISR | #party alliance
National Democratic Alliance | @IND | #alliance
INDIA bloc | INDIA alliance; Indian National Developmental Inclusive Alliance | @IND | #alliance bloc
Samajwadi Party | @IND | #party
Dravida Munnetra Kazhagam | DMK | @IND | #party
Communist Party of India (Marxist) | CPI(M); CPM | @IND | #party
National Conference | Jammu and Kashmir National Conference | @IND | #party
Jamiat Ulema-e-Islam (F) | JUI-F; Jamiat Ulema-e-Islam-Fazl; Jamiat Ulema-e-Islam | @PAK | #party
Muttahida Qaumi Movement | MQM; MQM-P | @PAK | #party
Tehreek-e-Labbaik Pakistan | TLP | @PAK | #party
Sri Lanka Podujana Peramuna | SLPP | @LKA | #party
National People's Power | @LKA | #alliance
Samagi Jana Balawegaya | @LKA | #party
Janatha Vimukthi Peramuna | @LKA | #party
Nepali Congress | @NPL | #party
CPN-UML | Communist Party of Nepal (Unified Marxist-Leninist) | @NPL | #party
Maldivian Democratic Party | @MDV | #party
People's National Congress | @MDV | #party
People's Party of Thailand | @THA | #party
Bhumjaithai Party | Bhumjaithai | @THA | #party
Palang Pracharath Party | Palang Pracharath | @THA | #party
Cambodian People's Party | CPP | @KHM | #party
Cambodia National Rescue Party | CNRP | @KHM | #party
Perikatan Nasional | @MYS | #coalition
Parti Islam Se-Malaysia | @MYS | #party
Workers' Party of Singapore | @SGP | #party
PDI-P | Indonesian Democratic Party of Struggle; PDIP | @IDN | #party
Gerindra | Gerindra Party; Great Indonesia Movement Party | @IDN | #party
Liberal Democratic Party of Japan | Japan's Liberal Democratic Party | @JPN | #party
Constitutional Democratic Party of Japan | Constitutional Democratic Party; CDPJ | @JPN | #party
Nippon Ishin | Japan Innovation Party; Ishin; Nippon Ishin no Kai | @JPN | #party
Sanseito | @JPN | #party
Japanese Communist Party | @JPN | #party
Democratic Party of Korea | Democratic Party of South Korea; South Korea's Democratic Party | @KOR | #party
Rebuilding Korea Party | @KOR | #party
Taiwan People's Party | TPP | @TWN | #party
New Zealand First | NZ First | @NZL | #party
ACT New Zealand | ACT Party | @NZL | #party
Te Pāti Māori | Te Pati Maori; Maori Party; Māori Party | @NZL | #party
Coalition Avenir Québec | CAQ | @CAN | #party
European Solidarity | @UKR | #party
Batkivshchyna | Fatherland party | @UKR | #party
Civil Contract | @ARM | #party
New Azerbaijan Party | @AZE | #party
Amanat | Nur Otan | @KAZ | #party
Confederation Liberty and Independence | Konfederacja | @POL | #party
Polish People's Party | @POL | #party
Spolu | @CZE | #coalition
Civic Democratic Party | ODS | @CZE | #party
Freedom and Direct Democracy | @CZE | #party
Progressive Slovakia | @SVK | #party
Hlas | Hlas-SD | @SVK | #party
Alliance for the Union of Romanians | AUR | @ROU | #party
Save Romania Union | USR | @ROU | #party
Social Democratic Party of Romania | @ROU | #party
National Liberal Party of Romania | PNL | @ROU | #party
GERB | @BGR | #party
We Continue the Change | @BGR | #party
Bulgarian Socialist Party | @BGR | #party
Socialist Party of Serbia | @SRB | #party
Serbia Against Violence | @SRB | #coalition
Srpska Lista | Serb List | @UNK | #party
VMRO-DPMNE | @MKD | #party
Social Democratic Union of Macedonia | SDSM | @MKD | #party
Democratic Party of Albania | @ALB | #party
Socialist Party of Albania | @ALB | #party
Democratic Party of Socialists | DPS | @MNE | #party
Europe Now | Europe Now Movement | @MNE | #movement party
Party of Democratic Action | @BIH | #party
Croatian Democratic Union | HDZ | @HRV | #party
Social Democratic Party of Croatia | @HRV | #party
Slovenian Democratic Party | SDS | @SVN | #party
DISY | Democratic Rally | @CYP | #party
AKEL | @CYP | #party
Democratic Party of Italy | Partito Democratico; Italian Democratic Party | @ITA | #party
People's Party of Spain | @ESP | #party
Sumar | @ESP | #party coalition
Ciudadanos | @ESP | #party
Junts | Junts per Catalunya; Together for Catalonia | @ESP | #party
Republican Left of Catalonia | ERC; Esquerra Republicana | @ESP | #party
Basque Nationalist Party | PNV | @ESP | #party
EH Bildu | Bildu | @ESP | #party
Socialist Party of Portugal | @PRT | #party
Chega | @PRT | #party
Social Democratic Party of Portugal | @PRT | #party
French Communist Party | @FRA | #party
MoDem | Democratic Movement | @FRA | #party
New Flemish Alliance | N-VA | @BEL | #party alliance
Vlaams Belang | @BEL | #party
Farmer-Citizen Movement | @NLD | #party movement
New Social Contract | @NLD | #party
D66 | Democrats 66 | @NLD | #party
Forum for Democracy | @NLD | #party
Swiss People's Party | SVP | @CHE | #party
Social Democratic Party of Austria | SPÖ; SPO | @AUT | #party
NEOS | @AUT | #party
Moderate Party | @SWE | #party
Swedish Social Democratic Party | #party
Norwegian Labour Party | Labour Party of Norway | @NOR | #party
Danish People's Party | @DNK | #party
Venstre | @DNK | #party
Inuit Ataqatigiit | @GRL | #party
Naleraq | @GRL | #party
National Coalition Party | @FIN | #party
Conservative People's Party of Estonia | EKRE | @EST | #party
Reform Party of Estonia | Estonian Reform Party | @EST | #party
Homeland Union | @LTU | #party
Alliance Party of Northern Ireland | Alliance Party | @GBR | #party
Traditional Unionist Voice | TUV | @GBR | #party
Workers Party of Britain | @GBR | #party
Alba Party | @GBR | #party
Scottish Labour | @GBR | #party
Scottish Conservatives | Scottish Tories | @GBR | #party
Welsh Labour | @GBR | #party
Green Party of England and Wales | @GBR | #party
`;
