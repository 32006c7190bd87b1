/** States that are no more, states in fact that few recognise, and the countries of the United Kingdom: name, aliases, demonyms, capital, code (ISO 3166-1 or -3), item. Fields apart by `|`. */
export const HISTORIC_STATES = `
Yugoslavia | Socialist Federal Republic of Yugoslavia; Federal Republic of Yugoslavia; former Yugoslavia; SFRY | Yugoslav; Yugoslavian; Yugoslavs | | YUG | Q36704
Soviet Union | USSR; U.S.S.R.; Union of Soviet Socialist Republics; former Soviet Union | Soviet; Soviets | | SUN | Q15180
East Germany | German Democratic Republic; GDR | East German | | DDR | Q16957
West Germany | Bonn Republic | West German | | | Q713750
Czechoslovakia | Czechoslovak Socialist Republic | Czechoslovak; Czechoslovakian | | CSK | Q33946
Serbia and Montenegro | | | | SCG | Q37024
Ottoman Empire | | Ottoman; Ottomans | Constantinople | | Q12560
Austria-Hungary | Austro-Hungarian Empire | Austro-Hungarian | | | Q28513
Russian Empire | Tsarist Russia; Imperial Russia; tsarist Russia | | | | Q34266
Roman Empire | | | | | Q2277
British Empire | | | | | Q8680
Nazi Germany | Third Reich; Hitler's Germany | | | | Q7318
Prussia | | Prussian; Prussians | | | Q38872
North Vietnam | Democratic Republic of Vietnam | North Vietnamese | Hanoi | VDR |
South Vietnam | Republic of Vietnam | South Vietnamese | Saigon | |
Zaire | Zaïre | Zairean; Zairian | | ZAR |
Rhodesia | | Rhodesian | | |
South Yemen | | | | YMD |
United Arab Republic | UAR | | | |
Persian Empire | Persia | Persian; Persians | | |
Biafra | Republic of Biafra | Biafran | | |
Chechen Republic of Ichkeria | Ichkeria | | | |
Transnistria | Transdniestria; Pridnestrovie; Trans-Dniester | Transnistrian | Tiraspol | |
Abkhazia | | Abkhaz; Abkhazian | Sukhumi | |
South Ossetia | | South Ossetian; Ossetian | Tskhinvali | |
Nagorno-Karabakh | Artsakh; Karabakh; Nagorno Karabakh | | Stepanakert | |
Somaliland | | Somalilander | Hargeisa | |
Northern Cyprus | Turkish Republic of Northern Cyprus | | | |
England | | | | | Q21
Scotland | | Scottish; Scots; Scot | | | Q22
Wales | | Welsh; Welshman; Welshmen | | | Q25
Northern Ireland | | Northern Irish | | | Q26
`;
