/** Armed groups that are no state's regular forces, past and present. Form: see intergovernmental.ts. */
export const ARMED_GROUPS = `
Islamic State | ISIS; ISIL; IS; Daesh; Da'esh; Islamic State of Iraq and Syria; Islamic State of Iraq and the Levant; Islamic State group; Isis; so-called Islamic State | #group organization | Q2429253
ISIS-K | ISKP; ISIS-Khorasan; Islamic State Khorasan; Islamic State Khorasan Province; Islamic State-Khorasan; ISIL-K | #group
Islamic State West Africa Province | ISWAP | #group
al-Qaeda | Al-Qaeda; Al Qaeda; al Qaeda; al-Qaida; Al-Qaida; al Qaida; Qaeda; al-Qa'ida | #group network organization | Q34490
Al-Qaeda in the Arabian Peninsula | AQAP; al-Qaida in the Arabian Peninsula | #group
Al-Qaeda in the Islamic Maghreb | AQIM; al-Qaida in the Islamic Maghreb | #group
JNIM | Jama'at Nusrat al-Islam wal-Muslimin | #group
al-Nusra Front | Nusra Front; Jabhat al-Nusra; Al-Nusra; Al Nusra Front | @SYR | #group front
Hayat Tahrir al-Sham | HTS; Hay'at Tahrir al-Sham; Hayat Tahrir al Sham | @SYR | #group
Free Syrian Army | FSA | @SYR | #group
Syrian Democratic Forces | SDF; Syrian Democratic Force | @SYR | #force group
YPG | People's Protection Units; People's Defense Units | @SYR | #militia group
PKK | Kurdistan Workers' Party; Kurdistan Workers Party; Kurdish Workers' Party | #group party
Peshmerga | peshmerga; Kurdish Peshmerga | @IRQ | #force
Hezbollah | Hizbollah; Hizbullah; Hizballah; Hezbullah | @LBN | #group movement militia party | Q41053
Hamas | Islamic Resistance Movement | @PSE | #group movement organization | Q38799
al-Qassam Brigades | Qassam Brigades; Izz ad-Din al-Qassam Brigades; Izz al-Din al-Qassam Brigades; Al-Qassam Brigades; Izzedine al-Qassam Brigades | @Hamas | #brigade wing
Palestinian Islamic Jihad | Islamic Jihad; PIJ | @PSE | #group movement
Al-Aqsa Martyrs' Brigades | al-Aqsa Martyrs Brigades; Al-Aqsa Martyrs Brigades; al-Aqsa Martyrs Brigade | @PSE | #group brigade
Popular Front for the Liberation of Palestine | PFLP | @PSE | #group front
Palestine Liberation Organization | PLO; Palestine Liberation Organisation | @PSE | #organization | Q156103
Houthis | Houthi; Huthis; Ansar Allah; Houthi movement; Houthi rebels; Ansarullah; Huthi | @YEM | #group movement rebel
Taliban | Taleban; Afghan Taliban; Islamic Emirate of Afghanistan; Islamic Emirate | @AFG | #group movement | Q42418
Tehrik-i-Taliban Pakistan | TTP; Pakistani Taliban; Tehreek-e-Taliban Pakistan; Pakistan Taliban | @PAK | #group
Haqqani network | Haqqani Network | @AFG | #network group
Northern Alliance | @AFG | #alliance
Mujahideen | mujahideen; mujahedeen; mujahedin; Mujahedeen
Lashkar-e-Taiba | LeT; Lashkar-e-Tayyiba; Lashkar e Taiba | @PAK | #group
Jaish-e-Mohammed | JeM; Jaish-e-Mohammad; Jaish-e-Muhammad | @PAK | #group
Balochistan Liberation Army | BLA; Baloch Liberation Army | @PAK | #group
Liberation Tigers of Tamil Eelam | LTTE; Tamil Tigers; Tamil Tiger | @LKA | #group rebel
Naxalites | Naxals; Communist Party of India (Maoist) | @IND | #rebel group
Abu Sayyaf | Abu Sayyaf Group | @PHL | #group
Moro Islamic Liberation Front | MILF | @PHL | #group front
Moro National Liberation Front | MNLF | @PHL | #group front
New People's Army | NPA | @PHL | #group
Jemaah Islamiyah | Jemaah Islamiah | @IDN | #group
Free Papua Movement | OPM | @IDN | #movement
Arakan Army | @MMR | #group
Karen National Union | KNU; Karen National Liberation Army | @MMR | #group
Kachin Independence Army | KIA; Kachin Independence Organization | @MMR | #group
ARSA | Arakan Rohingya Salvation Army | @MMR | #group
People's Defence Force | People's Defense Force; People's Defence Forces | @MMR | #group
Khmer Rouge | @KHM | #regime
Viet Cong | Vietcong | @VNM
Aum Shinrikyo | @JPN | #cult
Boko Haram | @NGA | #group
Al-Shabaab | al-Shabaab; al-Shabab; Al Shabaab; Al-Shabab; Shabaab; Al Shabab | @SOM | #group
Lord's Resistance Army | LRA | @UGA | #group army
Allied Democratic Forces | ADF | @UGA | #group
M23 | March 23 Movement; M23 rebels; Mouvement du 23 Mars | @COD | #group movement rebel
FDLR | Democratic Forces for the Liberation of Rwanda | @COD | #group
Rapid Support Forces | RSF | @SDN | #group force paramilitary
Janjaweed | @SDN | #militia
Sudan Liberation Army | Sudan Liberation Movement | @SDN | #group
SPLA | Sudan People's Liberation Army; Sudan People's Liberation Movement; SPLM; SPLM-N | @SSD | #group movement
Tigray People's Liberation Front | TPLF | @ETH | #group party front
Oromo Liberation Army | OLA; Oromo Liberation Front | @ETH | #group
Fano | Fano militia | @ETH | #militia
Polisario Front | Polisario; Frente Polisario | @ESH | #front movement
Seleka | @CAF | #group
Anti-balaka | @CAF | #militia
UNITA | @AGO | #group party
MPLA | @AGO | #party
RENAMO | Renamo | @MOZ | #group party
FRELIMO | Frelimo | @MOZ | #party
Libyan National Army | LNA; Libyan Arab Armed Forces; Haftar's forces | @LBY | #army force
Mai-Mai | Mai Mai
Niger Delta Avengers | @NGA | #group
MEND | Movement for the Emancipation of the Niger Delta | @NGA | #group
IPOB | Indigenous People of Biafra | @NGA | #group
Kosovo Liberation Army | KLA; UCK | @UNK | #army group
Irish Republican Army | IRA; Provisional IRA; Real IRA; Continuity IRA; New IRA | #group
Ulster Volunteer Force | UVF | #group
Ulster Defence Association | UDA | #group
ETA | Basque separatist group ETA; Euskadi Ta Askatasuna | @ESP | #group
Red Army Faction | Baader-Meinhof gang; Baader-Meinhof group | @DEU | #group
Red Brigades | @ITA | #group
Grey Wolves | @TUR | #group
Wagner Group | Wagner; Wagner PMC; PMC Wagner; Wagner mercenary group; Africa Corps | @RUS | #group company
Azov Brigade | Azov; Azov Regiment; Azov Battalion; Azov battalion | @UKR | #brigade regiment battalion
Donetsk People's Republic | DPR; DNR; Donetsk Peoples Republic | #republic
Luhansk People's Republic | LPR; LNR; Lugansk People's Republic | #republic
Russian Volunteer Corps | RVC | #group
Freedom of Russia Legion | #legion group
Chechen separatists | Chechen rebels
FARC | Farc; Revolutionary Armed Forces of Colombia | @COL | #group rebel
ELN | National Liberation Army; Ejército de Liberación Nacional | @COL | #group
Clan del Golfo | Gulf Clan | @COL | #cartel gang
Shining Path | Sendero Luminoso | @PER | #group
Tupac Amaru Revolutionary Movement | MRTA | @PER | #group
Zapatistas | Zapatista Army of National Liberation; EZLN; Zapatista | @MEX | #movement
Sinaloa Cartel | Sinaloa cartel | @MEX | #cartel
Jalisco New Generation Cartel | CJNG; Jalisco cartel | @MEX | #cartel
Gulf Cartel | Gulf cartel | @MEX | #cartel
Los Zetas | Zetas | @MEX | #cartel
Tren de Aragua | @VEN | #gang
MS-13 | Mara Salvatrucha | #gang
Contras | Contra rebels | @NIC | #rebel
Sandinistas | Sandinista National Liberation Front; FSLN; Sandinista | @NIC | #party movement
FMLN | Farabundo Martí National Liberation Front | @SLV | #party
Viv Ansanm | @HTI | #gang
Tonton Macoutes | @HTI
Hizb ut-Tahrir | Hizb-ut-Tahrir | #group
Muslim Brotherhood | #group movement organization
Ansar al-Sharia | @LBY | #group
Ansar al-Islam | @IRQ | #group
Ansar Dine | @MLI | #group
Popular Mobilization Forces | PMF; Hashd al-Shaabi; Popular Mobilisation Forces; Popular Mobilization Units; Popular Mobilisation Units | @IRQ | #militia force
Kataib Hezbollah | Kata'ib Hezbollah; Kataeb Hezbollah | @IRQ | #militia group
Islamic Resistance in Iraq | @IRQ | #group
Asaib Ahl al-Haq | Asa'ib Ahl al-Haq | @IRQ | #militia group
Mahdi Army | Mehdi Army | @IRQ | #militia
Mujahedin-e Khalq | MEK; People's Mujahedin Organization of Iran; Mujahideen-e-Khalq; National Council of Resistance of Iran | @IRN | #group
Jaish al-Adl | @IRN | #group
Ku Klux Klan | KKK | @USA | #group
Proud Boys | @USA | #group
Oath Keepers | @USA | #group militia
Southern Transitional Council | STC | @YEM | #council
Armed Islamic Group | @DZA | #group
Shabiha | @SYR | #militia
Amal Movement | Amal | @LBN | #movement
Army of Republika Srpska | Bosnian Serb army; Bosnian Serb Army; Bosnian Serb forces; Bosnian Serb troops | @BIH | #army
Yugoslav People's Army | JNA | #army
Hilltop Youth | @ISR | #group
Irgun | @ISR | #group
Haganah | @ISR | #group
Black September | #group
Japanese Red Army | @JPN | #group
Weather Underground | @USA | #group
Black Panthers | Black Panther Party | @USA | #party
Patriot Front | @USA | #group
Atomwaffen Division | @USA | #group
Boogaloo movement | @USA | #movement
Combat 18 | #group
Red Command | Comando Vermelho | @BRA | #gang
First Capital Command | PCC; Primeiro Comando da Capital | @BRA | #gang
Los Choneros | @ECU | #gang
Los Lobos | @ECU | #gang
Segunda Marquetalia | @COL | #group
AUC | United Self-Defense Forces of Colombia | @COL | #paramilitary
Barrio 18 | 18th Street gang | #gang
G9 | G9 gang; G9 Family and Allies | @HTI | #gang
400 Mawozo | @HTI | #gang
CODECO | @COD | #militia
Wazalendo | @COD | #militia
AFC/M23 | Congo River Alliance; Alliance Fleuve Congo | @COD | #alliance
Coalition of Patriots for Change | @CAF | #coalition
FACT | Front for Change and Concord in Chad | @TCD | #group
Azawad Liberation Front | FLA; Coordination of Azawad Movements | @MLI | #group
Macina Liberation Front | Katiba Macina | @MLI | #group
Islamic State in the Greater Sahara | ISGS; Islamic State Sahel Province | #group
Ansaru | @NGA | #group
Ambazonia Defence Forces | Ambazonian separatists | @CMR | #group
Eritrean Defence Forces | @ERI | #army
SPLM-IO | Sudan People's Liberation Movement-in-Opposition | @SSD | #group
Justice and Equality Movement | @SDN | #movement
Jaish al-Islam | @SYR | #group
Ahrar al-Sham | @SYR | #group
Syrian National Army | SNA | @SYR | #army
Khorasan Group | #group
Saraya al-Salam | @IRQ | #militia
Harakat al-Nujaba | Nujaba | @IRQ | #militia
Badr Organization | Badr Brigade; Badr Brigades | @IRQ | #militia
PJAK | @IRN | #group
Komala | @IRN | #group
Kurdistan Democratic Party of Iran | KDPI; PDKI | @IRN | #party group
Lions' Den | Lion's Den | @PSE | #group
Popular Resistance Committees | @PSE | #group
Fatah al-Islam | @LBN | #group
Ahrar al-Sharqiya | @SYR | #militia
Maute group | @PHL | #group
Bangsamoro Islamic Freedom Fighters | BIFF | @PHL | #group
Jamaat Ansharut Daulah | @IDN | #group
West Papua National Liberation Army | TPNPB | @IDN | #army
Barisan Revolusi Nasional | @THA | #group
Myanmar National Democratic Alliance Army | MNDAA | @MMR | #army group
Ta'ang National Liberation Army | TNLA | @MMR | #army group
Three Brotherhood Alliance | @MMR | #alliance
United Wa State Army | UWSA | @MMR | #army
Chin National Front | @MMR | #front
Karenni Nationalities Defence Force | KNDF | @MMR | #force
United Liberation Front of Asom | ULFA | @IND | #group
Hizbul Mujahideen | Hizb-ul-Mujahideen | #group
The Resistance Front | #group
Babbar Khalsa | #group
East Turkestan Islamic Movement | ETIM; Turkistan Islamic Party | #group
National Resistance Front of Afghanistan | National Resistance Front; NRF | @AFG | #front
Hezb-e-Islami | Hizb-i-Islami | @AFG | #group
Lashkar-e-Jhangvi | LeJ | @PAK | #group
Sipah-e-Sahaba | @PAK | #group
Kosovo Protection Corps | @UNK | #corps
Right Sector | @UKR | #group
Ukrainian Insurgent Army | @UKR | #army
International Legion | International Legion for the Defence of Ukraine | @UKR | #legion
Imarat Kavkaz | Caucasus Emirate | #group
`;
