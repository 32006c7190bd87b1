"""Writes src/knowledge/data/class-tokens.json: the words that the encoder sees only as a class.

Names of countries, their demonyms and their capitals are replaced by one class piece each before the encoder sees
them, so that it cannot know which side a sentence is about. The lists come from the npm package world-countries, to
which this script adds historic states, other common names, plurals and inhabitants ("Britons", "Dutchman").

    python class_tokens.py ../node_modules/world-countries/countries.json ../src/knowledge/data/class-tokens.json

An entry is a list of parts: words and punctuation marks in lower case without accents (see text.py).
"""

import json
import sys

from text import basic_parts, fold

# Names that are no longer, or not by everybody, taken for a state's, and names that world-countries does not use.
MORE_COUNTRIES = """
Soviet Union; USSR; U.S.S.R.; U.S.S.R; Yugoslavia; Czechoslovakia; East Germany; West Germany; GDR; Zaire; Burma;
Ceylon; Rhodesia; Persia; Siam; Prussia; Ottoman Empire; Abyssinia; Upper Volta; Swaziland; Macedonia; Cabo Verde;
Czech Republic; Turkey; Turkiye; Côte d'Ivoire; Cote d'Ivoire; East Timor; Congo; DRC; D.R.C.; Democratic Congo;
US; U.S.; U.S; USA; U.S.A.; U.S.A; United States of America; America; UK; U.K.; U.K; Britain; Great Britain; England;
Scotland; Wales; Northern Ireland; Holland; UAE; U.A.E.; Emirates; Arabia; Korea; DPRK; D.P.R.K.; ROK; PRC; P.R.C.;
Bosnia; Bosnia-Herzegovina; Herzegovina; Trinidad; Tobago; Antigua; Barbuda; Saint Kitts; St. Kitts; St. Lucia;
St. Vincent; Sao Tome; Principe; Viet Nam; Vatican; Abkhazia; South Ossetia; Ossetia; Transnistria; Somaliland;
Northern Cyprus; Nagorno-Karabakh; Karabakh; Chechnya; Tibet; Kurdistan; Catalonia; Crimea; Donbas; Xinjiang; Gaza;
Gaza Strip; West Bank; Byelorussia; Kirghizia; Moldavia; Tanganyika; Zanzibar; Malaya; Formosa; Austria-Hungary;
Federated States of Micronesia; The Gambia; The Bahamas; Vatican; Myanmar; Kampuchea; Biafra; Manchuria; Transvaal
"""

MORE_DEMONYMS = """
Soviet; Soviets; Yugoslav; Yugoslavs; Yugoslavian; Czechoslovak; Czechoslovaks; Czechoslovakian; East German;
East Germans; West German; West Germans; Zairean; Zaireans; Zairian; Burman; Rhodesian; Rhodesians; Persian; Persians;
Prussian; Prussians; Ottoman; Ottomans; Abyssinian; Siamese; Ceylonese; Briton; Britons; Brit; Brits; Britisher;
English; Englishman; Englishmen; Englishwoman; Scottish; Scot; Scots; Scotsman; Scotsmen; Welsh; Welshman; Welshmen;
Irishman; Irishmen; Irishwoman; Frenchman; Frenchmen; Frenchwoman; Frenchwomen; Dutchman; Dutchmen; Dutchwoman;
Spaniard; Spaniards; Dane; Danes; Swede; Swedes; Finn; Finns; Norwegian; Pole; Poles; Turk; Turks; Serb; Serbs;
Serbians; Croat; Croats; Slovenian; Slovenians; Slovene; Slovenes; Slovakian; Slovakians; Kazakh; Kazakhs; Uzbek;
Uzbeks; Kyrgyz; Tajik; Tajiks; Turkmens; Turkmenistani; Azeri; Azeris; Bosniak; Bosniaks; Argentinian; Argentinians;
Argentines; Ecuadorian; Ecuadorians; Ecuadoran; Salvadorian; Salvadoran; Salvadorans; Filipina; Filipinas; Philippine;
Saudi; Saudis; Emirati; Icelandic; Icelanders; Lao; Laos; Lithuanian; Luxembourgish; Malagasy; Monacan; Montenegrin;
New Zealander; Nepali; Nepalis; Nicaraguan; Panamanian; Belarussian; Belarussians; Byelorussian; Botswanan; Botswanans;
Basotho; Burkinabé; Chadian; Cape Verdean; Cape Verdeans; Comorian; Comorians; Dominican; Barbudan; Kittitian;
Nevisian; Ghanian; Maldivian; Maldivians; Moldavian; Surinamese; Timorese; East Timorese; Vanuatuan; Zambian;
Bangladeshi; Bangladeshis; Bengali; Kosovan; Kosovans; Kosovar; Abkhaz; Abkhazian; Abkhazians; Ossetian; Ossetians;
Chechen; Chechens; Tibetan; Tibetans; Kurd; Kurds; Kurdish; Catalan; Catalans; Crimean; Crimeans; Gazan; Gazans;
Uyghur; Uyghurs; Uighur; Uighurs; Pakistani; Pakistanis; Palestinian; Korean; Koreans; Chinaman; Sino; Russo; Anglo;
Austro; Greco; Indo; Hungarian; Jordanian; Swazi; Swazis; Swiss; Vietnamese; Yemenite; Yemenites; Americans; Arabian;
Arabians; Herzegovinian; Trinidadian; Tobagonian; Vincentian; Congolese; Formosan; Manchurian; Malayan; Malayans;
Zanzibari; Zanzibaris; Hong Konger; Hong Kongers; Hongkonger; Hongkongers; Czech; Czechs; Latvian; Bahamian
"""

# Former capitals, other spellings, and seats of government that are spoken of as capitals are.
MORE_CAPITALS = """
Kiev; Kyiv; Peking; Beijing; Rangoon; Yangon; Naypyidaw; Nay Pyi Taw; La Paz; Bonn; Hague; Tel Aviv; Nur-Sultan;
Almaty; Abidjan; Dar es Salaam; Washington; Washington, D.C.; Washington D.C.; Washington DC; Bogota; Brasilia;
San Jose; Yaounde; Asuncion; Chisinau; Reykjavík; Sanaa; Sana'a; N'Djamena; Pristina; Prishtina; Taipei; Ramallah;
East Jerusalem; Jerusalem; Petrograd; Constantinople; Saigon; Luxembourg City; Guatemala City; Panama City; Quezon City;
Sukhumi; Tskhinvali; Tiraspol; Stepanakert; Grozny; Lhasa; Erbil; Simferopol; Hargeisa; Edinburgh; Cardiff; Belfast;
Delhi; Ulaanbaatar; Nicosia; Ciudad de Mexico; Phnom-Penh; Kishinev; Porto Novo; Abu Dhabi; Salisbury; Leopoldville
"""

# Words of other meanings, which count only with a capital initial: "polish", "china", "the turkey was dry".
CAPITALISED = """
turkey china chad jordan guinea georgia mali niger oman polish pole poles swede swedes wales cuba lima bern
hague america man dane danes finn brit brits scot scots english french dutch welsh irish persia congo man rome
quito dili doha victoria vienna sofia san jordanian lao emirates arabia korea us gaza indo sino anglo austro greco
russo turk turks ottoman ottomans siam praia baku suva riga tunis roseau delhi bonn holland nauru niue ireland
kingston nassau apia male macedonia formosa grenada malaya salisbury vatican dominica montenegro
""".split()

# Sequences that hold one of the words above and are left as they are.
KEEP = ["New Mexico", "New England", "North Pole", "South Pole", "Latin America", "South America", "North America",
        "Central America", "New South Wales", "Prince of Wales", "Princess of Wales", "Rose of Jerusalem", "Gulf of Mexico"]

# The capitals of places that are no states, and of few small states, are first of all other places and people's names.
DROP_CAPITALS = {"victoria", "georgetown", "male", "west island", "city of victoria", "road town", "the valley",
                 "jamestown", "king edward point", "philipsburg"}
DROP_DEMONYMS = {"djibouti", "vatican", "gibraltar", "kittitian or nevisian", "american islander"}
# Territories that nobody takes for a party of world politics keep their names.
TERRITORIES_WITH_CAPITAL = {"TWN", "PSE", "UNK", "HKG", "GRL", "PRI", "ESH"}


def split_list(text):
    return [x.strip() for x in text.replace("\n", " ").split(";") if x.strip()]


def plurals(demonym):
    """"Russian" → "Russians"; "Chinese", "Swiss", "British" have none."""
    return [] if demonym.endswith(("ese", "ss", "sh", "ch", "s", "z")) else [demonym + "s"]


def entries(names):
    parts = {tuple(fold(p) for p in basic_parts(name)) for name in names}
    return sorted(list(p) for p in parts if p)


def main(source, target):
    countries, demonyms, capitals = set(split_list(MORE_COUNTRIES)), set(split_list(MORE_DEMONYMS)), set(split_list(MORE_CAPITALS))
    for c in json.load(open(source, encoding="utf-8")):
        state = c["unMember"] or c["cca3"] in TERRITORIES_WITH_CAPITAL
        name = c["name"]["common"]
        if name not in {"Jersey", "Isle of Man", "Republic of the Congo"}:
            countries.add(name)
        for form in (c.get("demonyms") or {}).get("eng", {}).values():
            for d in form.split(", "):
                if d and d.lower() not in DROP_DEMONYMS:
                    demonyms.update([d, *plurals(d)])
        for capital in c.get("capital") or []:
            if state and capital.lower() not in DROP_CAPITALS:
                capitals.add(capital)
    country, demonym, capital = entries(countries), entries(demonyms), entries(capitals)
    # One class a word: a city state (Singapore, Djibouti) is a country.
    demonym = [e for e in demonym if e not in country]
    capital = [e for e in capital if e not in country and e not in demonym]
    used = {e[0] for group in (country, demonym, capital) for e in group if len(e) == 1}
    lists = {
        "country": country, "demonym": demonym, "capital": capital,
        "capitalised": sorted(set(CAPITALISED) & used), "exact": ["US"], "keep": entries(KEEP),
        "functionWords": ["and", "da", "de", "of", "the"],
    }
    with open(target, "w", encoding="utf-8") as out:
        lines = []
        for key, values in lists.items():
            body = ",\n".join("    " + json.dumps(v, ensure_ascii=False) for v in values)
            lines.append(f'  "{key}": [\n{body}\n  ]')
        out.write("{\n" + ",\n".join(lines) + "\n}\n")
    print({k: len(v) for k, v in lists.items()}, file=sys.stderr)


if __name__ == "__main__":
    main(*sys.argv[1:])
