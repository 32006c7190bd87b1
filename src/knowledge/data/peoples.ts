/** Peoples and communities without a state of their name; form: see intergovernmental.ts. */
export const PEOPLES = `
Kurds | Kurdish people; Iraqi Kurds; Syrian Kurds; Turkish Kurds | #people minority
Uyghurs | Uyghur; Uighurs; Uighur; Uygurs; Uygur; Uyghur people; Uyghur Muslims; Uighur Muslims | #people minority
Rohingya | Rohingyas; Rohingya Muslims; Rohingya people | #people minority
Tibetans | Tibetan people | #people
Yazidis | Yazidi; Yezidis; Yezidi | #people minority
Druze | Druze community; Druze minority | #people minority
Alawites | Alawite; Alawis; Alawite community | #people minority
Bedouins | Bedouin | #people
Roma | Roma people; Romani people | #people minority
Sami | Sámi; Sami people; Sámi people | #people
Inuit | #people
Māori | Maori | #people
Aboriginal Australians | Aboriginal people; Indigenous Australians; First Nations people | #people
Native Americans | Native American | #people
First Nations | #people
Yanomami | Yanomamö; Yanomami people | #people
Guarani | Guarani-Kaiowá | #people
Munduruku | #people
Mapuche | Mapuches; Mapuche people | #people
Quechua | #people
Aymara | #people
Tutsis | Tutsi; Tutsi minority | #people minority
Hutus | Hutu | #people majority
Banyamulenge | #people
Tigrayans | Tigrayan people | #people
Amharas | Amhara people | #people
Oromos | Oromo people | #people
Igbos | Igbo; Igbo people | #people
Hausas | Hausa; Hausa people | #people
Yoruba | Yorubas; Yoruba people | #people
Fulani | Fulanis; Fulani people; Fulani herders; Peul | #people
Dogon | #people
Tuaregs | Tuareg; Touareg; Touaregs | #people
Zulus | Zulu people | #people
Afrikaners | Afrikaner | #people minority
Masalit | Masalits | #people
Sahrawis | Sahrawi; Saharawi; Sahrawi people | #people
Berbers | Amazigh | #people
Copts | Coptic Christians | #people minority
Maronites | Maronite Christians | #people
Hazaras | Hazara | #people minority
Pashtuns | Pashtun | #people
Tajiks of Afghanistan | #people
Baloch | Baluch; Baloch people | #people
Sikhs | Sikh community | #people
Dalits | Dalit | #people
Tamils | Tamil people; Sri Lankan Tamils | #people minority
Karen people | Karens | #people
Kachins | Kachin people | #people
Hmong | #people
Montagnards | #people
Papuans | West Papuans | #people
Chechens | #people
Crimean Tatars | Crimean Tatar | #people minority
Ossetians | South Ossetians | #people
Abkhazians | Abkhaz | #people
Meskhetian Turks | #people
Circassians | #people
Bosnian Serbs | Bosnian Serb; Bosnia's Serbs | #people
Bosnian Croats | Bosnian Croat; Bosnia's Croats | #people
Bosniaks | Bosniak; Bosnian Muslims; Bosnian Muslim | #people
Kosovo Albanians | Kosovo Albanian; Kosovar Albanians; ethnic Albanians; ethnic Albanian | #people
Kosovo Serbs | Kosovo Serb; Kosovar Serbs | #people minority
Croatian Serbs | Croatian Serb; Krajina Serbs | #people
Karabakh Armenians | Nagorno-Karabakh Armenians; ethnic Armenians; ethnic Armenian | #people
Turkish Cypriots | Turkish Cypriot | #people
Greek Cypriots | Greek Cypriot | #people
Catalans | Catalan separatists | #people
Basques | #people
Flemings | #people
Walloons | #people
Corsicans | #people
Israeli Arabs | Arab Israelis; Palestinian citizens of Israel; Arab citizens of Israel | #people minority
Haredim | ultra-Orthodox Jews; Haredi Jews | #people
African Americans | African-Americans; Black Americans | #people
Hispanics | Latinos | #people
Asian Americans | Asian-Americans | #people
`;
