/** Groups of states without a secretariat, and the collective names that articles let speak and act. Form: see intergovernmental.ts. */
export const BLOCS = `
the West | collective West; Western world; Western countries; Western nations; Western powers; Western states; Western governments; Western allies; Western bloc; Western camp | #bloc camp | Q160381
the East | Eastern Bloc; Soviet bloc; Eastern bloc; Communist bloc; socialist camp | #bloc
Global South | global South; global south; Third World | #bloc
Global North | global North; global north | #bloc
the international community | international community; world community; global community | #community
G7 | G-7; Group of Seven; Group of 7 | #group bloc club grouping | Q1764511
G8 | G-8; Group of Eight; Group of 8 | #group club
G20 | G-20; Group of Twenty; Group of 20 | #group bloc forum grouping | Q19771
G77 | G-77; Group of 77; Group of 77 and China | #group bloc
P5 | P5+1; E3+3 | #group
E3 | E-3 | #group
Five Eyes | Five Eyes alliance; Five Eyes intelligence alliance | #alliance
BRICS | Brics; BRIC; BRICS countries; BRICS nations; BRICS+ | #bloc group grouping club
Quad | Quadrilateral Security Dialogue; the Quad | #group grouping
AUKUS | Aukus | #pact alliance partnership
Non-Aligned Movement | NAM; nonaligned movement | #movement
Axis of Resistance | axis of resistance | #alliance axis
Axis powers | Axis Powers | #alliance
Allied powers | Allied Powers | #alliance
Eurozone | euro zone; euro area; Eurogroup; eurozone; Euro zone | #bloc
Schengen Area | Schengen area; Schengen zone | #area
Baltic states | Baltic countries; Baltic nations; Baltics; Baltic States
Nordic countries | Nordics; Nordic states
Benelux | #group
Visegrad Group | Visegrad Four; Visegrád Group; V4 | #group
Gulf states | Gulf States; Gulf countries; Gulf Arab states; Gulf monarchies; Persian Gulf states; Gulf Arabs
Arab world | Arab states; Arab countries; Arab nations
Muslim world | Islamic world; Muslim countries; Muslim nations
Central Asian states | Central Asian republics; Central Asian countries
Western Balkans Six | Western Balkan countries
Coalition of the willing | coalition of the willing; Coalition of the Willing | #coalition
US-led coalition | American-led coalition; US-led international coalition; international coalition against Islamic State; Global Coalition to Defeat ISIS | #coalition
Saudi-led coalition | Saudi-led military coalition; Saudi-led Arab coalition | #coalition
Contact Group | #group
Normandy Format | Normandy Four | #group
Lima Group | #group
Ramstein group | Ukraine Defense Contact Group; Ukraine Contact Group | #group
Troika | European troika | #troika
Friends of Syria | #group
Small Island Developing States | SIDS; Alliance of Small Island States; AOSIS | #group
Least Developed Countries | LDCs; least developed countries
`;
