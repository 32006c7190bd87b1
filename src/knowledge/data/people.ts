/**
 * Other people whom articles name without explaining them; form: name, other names, `@` what they belong to.
 * `(f)` a woman, `^` family name first. No entry says what to think of anyone.
 */
export const PEOPLE = `
Alexei Navalny | Alexey Navalny; Aleksei Navalny | @RUS
Yulia Navalnaya (f) | @RUS
Mikhail Khodorkovsky | @RUS
Boris Nemtsov | @RUS
Garry Kasparov | @RUS
Vladimir Kara-Murza | @RUS
Alexander Litvinenko | @RUS
Sergei Skripal | @RUS
Anna Politkovskaya (f) | @RUS
Roman Abramovich | @RUS
Oleg Deripaska | @RUS
Dmitry Kiselyov | @RUS
Vladimir Solovyov | @RUS
Margarita Simonyan (f) | @RUS
Alexander Dugin | Aleksandr Dugin | @RUS
Sergei Glazyev | @RUS
Leonid Slutsky | @RUS
Konstantin Kosachev | @RUS
Alexei Pushkov | @RUS
Vladimir Lenin | Lenin | @SUN
Viktor Medvedchuk | @UKR
Igor Kolomoisky | Ihor Kolomoisky | @UKR
Oleksiy Arestovych | @UKR
Stepan Bandera | @UKR
Hunter Biden | @USA
Jill Biden (f) | @USA
Melania Trump (f) | @USA
Ivanka Trump (f) | @USA
Jared Kushner | @USA
Donald Trump Jr. | @USA
Eric Trump | @USA
Michelle Obama (f) | @USA
Chelsea Clinton (f) | @USA
Bernie Sanders | @USA
Elizabeth Warren (f) | @USA
Alexandria Ocasio-Cortez (f) | AOC | @USA
John McCain | @USA
Mitt Romney | @USA
Ted Cruz | @USA
Ted Kennedy | Edward Kennedy | @USA
Lindsey Graham | @USA
Rand Paul | @USA
Ron Paul | @USA
Tim Kaine | @USA
Jeb Bush | @USA
Ben Carson | @USA
Chris Christie | @USA
Carly Fiorina (f) | @USA
John Kasich | @USA
Gary Johnson | @USA
Jill Stein (f) | @USA
Sarah Palin (f) | @USA
Ralph Nader | @USA
John Edwards | @USA
Rudy Giuliani | Rudolph Giuliani | @USA
Michael Bloomberg | Mike Bloomberg | @USA
Pete Buttigieg | @USA
Gavin Newsom | @USA
Ron DeSantis | @USA
Greg Abbott | @USA
Andrew Cuomo | @USA
Zohran Mamdani | @USA
Eric Adams | @USA
Bill de Blasio | @USA
Arnold Schwarzenegger | @USA
Tim Walz | @USA
Hakeem Jeffries | @USA
Adam Schiff | @USA
Liz Cheney (f) | @USA
Marjorie Taylor Greene (f) | @USA
Matt Gaetz | @USA
Ilhan Omar (f) | @USA
Rashida Tlaib (f) | @USA
Dianne Feinstein (f) | @USA
Bob Menendez | Robert Menendez | @USA
Bob Corker | @USA
Orrin Hatch | @USA
Trey Gowdy | @USA
Elijah Cummings | @USA
Dick Durbin | @USA
Joe Manchin | @USA
Susan Collins (f) | @USA
Lisa Murkowski (f) | @USA
Kevin Hassett | @USA
Peter Navarro | @USA
Stephen Miller | @USA
Steve Bannon | Stephen Bannon | @USA
Kellyanne Conway (f) | @USA
Paul Manafort | @USA
Corey Lewandowski | @USA
Roger Stone | @USA
Michael Cohen | @USA
Jason Miller | @USA
Katrina Pierson (f) | @USA
Hope Hicks (f) | @USA
Rick Gates | @USA
Roger Ailes | @USA
Sean Hannity | @USA
Tucker Carlson | @USA
Megyn Kelly (f) | @USA
Rachel Maddow (f) | @USA
Anderson Cooper | @USA
Chris Wallace | @USA
Lester Holt | @USA
Matt Lauer | @USA
George Stephanopoulos | @USA
Rush Limbaugh | @USA
Alex Jones | @USA
Rupert Murdoch | @USA
John Podesta | @USA
Robby Mook | @USA
Huma Abedin (f) | @USA
Cheryl Mills (f) | @USA
Brian Fallon | @USA
Jennifer Palmieri (f) | @USA
Donna Brazile (f) | @USA
Debbie Wasserman Schultz (f) | @USA
Anthony Weiner | @USA
Monica Lewinsky (f) | @USA
Khizr Khan | @USA
Alicia Machado (f) | @USA
Anthony Fauci | @USA
Deborah Birx (f) | @USA
Robert F. Kennedy Jr. | RFK Jr. | @USA
Robert F. Kennedy | Robert Kennedy; Bobby Kennedy | @USA
John F. Kennedy | JFK | @USA
Richard Nixon | Nixon | @USA
Jimmy Carter | @USA
Gerald Ford | @USA
Lyndon Johnson | Lyndon B. Johnson; LBJ | @USA
Franklin D. Roosevelt | Franklin Roosevelt; FDR; Franklin Delano Roosevelt | @USA
Theodore Roosevelt | Teddy Roosevelt | @USA
Harry Truman | Harry S. Truman | @USA
Dwight Eisenhower | Dwight D. Eisenhower | @USA
Woodrow Wilson | @USA
Abraham Lincoln | @USA
George Washington | @USA
Thomas Jefferson | @USA
Martin Luther King Jr. | Martin Luther King; Martin Luther King, Jr. | @USA
Malcolm X | @USA
Edward Snowden | @USA
Chelsea Manning (f) | Bradley Manning | @USA
George Floyd | @USA
Derek Chauvin | @USA
Jeffrey Epstein | @USA
Ghislaine Maxwell (f) | @GBR
Harvey Weinstein | @USA
Bill Cosby | @USA
Ruth Bader Ginsburg (f) | @USA
Antonin Scalia | @USA
Brett Kavanaugh | @USA
Neil Gorsuch | @USA
Amy Coney Barrett (f) | @USA
Clarence Thomas | @USA
Sonia Sotomayor (f) | @USA
Elena Kagan (f) | @USA
Ketanji Brown Jackson (f) | @USA
Samuel Alito | @USA
Jack Smith | @USA
Letitia James (f) | @USA
Fani Willis (f) | @USA
Charlie Kirk | @USA
Peter Thiel | @USA
Sam Bankman-Fried | @USA
Bernard Madoff | Bernie Madoff | @USA
Noam Chomsky | @USA
Francis Fukuyama | @USA
John Mearsheimer | @USA
Jeffrey Sachs | @USA
Paul Krugman | @USA
Joseph Stiglitz | @USA
Samuel Huntington | @USA
Zbigniew Brzezinski | @USA
Fareed Zakaria | @USA
Thomas Friedman | @USA
Seymour Hersh | @USA
Wendy Sherman (f) | @USA
Victoria Nuland (f) | @USA
David Petraeus | @USA
Stanley McChrystal | @USA
Norman Schwarzkopf | @USA
Timothy McVeigh | @USA
O.J. Simpson | O. J. Simpson | @USA
Michael Jackson | @USA
Taylor Swift (f) | @USA
Oprah Winfrey (f) | Oprah | @USA
Beyoncé (f) | Beyonce | @USA
Bob Dylan | @USA
Bruce Springsteen | @USA
Madonna (f) | @USA
Lady Gaga (f) | @USA
Kanye West | @USA
Tom Hanks | @USA
George Clooney | @USA
Angelina Jolie (f) | @USA
Meryl Streep (f) | @USA
Robert De Niro | @USA
Serena Williams (f) | @USA
Michael Phelps | @USA
LeBron James | @USA
Tiger Woods | @USA
Colin Kaepernick | @USA
Muhammad Ali | @USA
Lance Armstrong | @USA
Simone Biles (f) | @USA
Neil Armstrong | @USA
Albert Einstein | Einstein
Charles Darwin | Darwin | @GBR
Isaac Newton | @GBR
Stephen Hawking | @GBR
Winston Churchill | Churchill | @GBR
Neville Chamberlain | @GBR
Clement Attlee | @GBR
Prince Charles | @GBR
Prince Philip | @GBR
Prince William | @GBR
Prince Harry | Duke of Sussex | @GBR
Prince Andrew | Duke of York | @GBR
Princess Diana (f) | Diana, Princess of Wales; Lady Diana | @GBR
Meghan Markle (f) | Duchess of Sussex | @GBR
Kate Middleton (f) | Duchess of Cambridge; Princess Kate | @GBR
Queen Camilla (f) | @GBR
Queen Victoria (f) | @GBR
Dominic Cummings | @GBR
Michael Gove | @GBR
Nick Clegg | @GBR
Ed Davey | @GBR
Peter Mandelson | @GBR
Angela Rayner (f) | @GBR
Wes Streeting | @GBR
Jo Cox (f) | @GBR
Gerry Adams | @IRL
Mary Robinson (f) | @IRL
Richard Branson | @GBR
David Beckham | @GBR
J.K. Rowling (f) | J. K. Rowling | @GBR
William Shakespeare | Shakespeare | @GBR
Charles Dickens | @GBR
George Orwell | Orwell | @GBR
David Attenborough | @GBR
Elton John | @GBR
Paul McCartney | @GBR
John Lennon | @GBR
Charles de Gaulle | De Gaulle; de Gaulle | @FRA
Napoleon Bonaparte | Napoleon | @FRA
Valéry Giscard d'Estaing | @FRA
Éric Zemmour | Eric Zemmour | @FRA
Ségolène Royal (f) | Segolene Royal | @FRA
Bernard-Henri Lévy | @FRA
Thomas Piketty | @FRA
Dominique Pelicot | @FRA
Gisèle Pelicot (f) | @FRA
Adolf Hitler | Hitler | @DEU
Joseph Goebbels | Goebbels | @DEU
Heinrich Himmler | @DEU
Otto von Bismarck | Bismarck | @DEU
Konrad Adenauer | @DEU
Willy Brandt | @DEU
Helmut Schmidt | @DEU
Sahra Wagenknecht (f) | @DEU
Karl Marx | Marx | @DEU
Markus Söder | @DEU
Armin Laschet | @DEU
Anne Frank (f)
Benito Mussolini | Mussolini | @ITA
Beppe Grillo | @ITA
Leonardo da Vinci | @ITA
Galileo Galilei | @ITA
Christopher Columbus | Columbus
Francisco Franco | General Franco | @ESP
Carles Puigdemont | @ESP
Pablo Picasso | Picasso | @ESP
Rafael Nadal | @ESP
Cristiano Ronaldo | Ronaldo | @PRT
Lionel Messi | Messi | @ARG
Diego Maradona | Maradona | @ARG
Roger Federer | @CHE
Novak Djokovic | Djokovic | @SRB
Usain Bolt | @JAM
Pelé | Pele | @BRA
Neymar | @BRA
Zinedine Zidane | @FRA
Kylian Mbappé | Kylian Mbappe | @FRA
José Mourinho | Jose Mourinho | @PRT
Greta Thunberg (f) | @SWE
Olof Palme | @SWE
Anders Behring Breivik | Anders Breivik | @NOR
Mario Centeno | @PRT
George Soros | Soros
Klaus Schwab
Ratko Mladić | Ratko Mladic | @BIH
Biljana Plavšić (f) | @BIH
Nicolae Ceaușescu | Nicolae Ceausescu | @ROU
Călin Georgescu | Calin Georgescu | @ROU
George Simion | @ROU
Péter Magyar | Peter Magyar | @HUN
Imre Nagy | @HUN
Alexander Dubček | Alexander Dubcek | @CZE
Ali Abdullah Salih | @YEM
Fethullah Gülen | Fethullah Gulen | @TUR
Selahattin Demirtaş | Selahattin Demirtas | @TUR
Kemal Kılıçdaroğlu | Kemal Kilicdaroglu | @TUR
Mustafa Kemal Atatürk | Ataturk; Kemal Ataturk; Atatürk | @TUR
Devlet Bahçeli | Devlet Bahceli | @TUR
Orhan Pamuk | @TUR
Jamal Khashoggi | Khashoggi | @SAU
Raif Badawi | @SAU
David Ben-Gurion | Ben-Gurion | @ISR
Golda Meir (f) | @ISR
Menachem Begin | @ISR
Moshe Dayan | @ISR
Yitzhak Shamir | @ISR
Ron Dermer | @ISR
Gilad Shalit | @ISR
Marwan Barghouti | @PSE
Mahmoud al-Zahar | @PSE
Abdel Aziz al-Rantisi | @PSE
Hanan Ashrawi (f) | @PSE
Mohammed Dahlan | @PSE
Shireen Abu Akleh (f) | @PSE
Walid Jumblatt | @LBN
Samir Geagea | @LBN
Carlos Ghosn | @LBN
Muqtada al-Sadr | Moqtada al-Sadr | @IRQ
Ali al-Sistani | Ayatollah al-Sistani; Ayatollah Sistani; Grand Ayatollah Ali al-Sistani | @IRQ
Tariq Aziz | @IRQ
Ahmed Chalabi | Ahmad Chalabi | @IRQ
Ali Hassan al-Majid | Chemical Ali | @IRQ
Mohammad Mosaddegh | Mohammad Mossadegh; Mohammed Mossadegh | @IRN
Mohammad Reza Pahlavi | the Shah; Shah of Iran | @IRN
Reza Pahlavi | @IRN
Mahsa Amini (f) | @IRN
Narges Mohammadi (f) | @IRN
Shirin Ebadi (f) | @IRN
Mir-Hossein Mousavi | Mir Hossein Mousavi | @IRN
Saif al-Islam Gaddafi | Saif al-Islam | @LBY
Ahmed Shah Massoud | Ahmad Shah Massoud | @AFG
Gulbuddin Hekmatyar | @AFG
Abdul Ghani Baradar | Mullah Baradar | @AFG
Sirajuddin Haqqani | @AFG
Malala Yousafzai (f) | Malala | @PAK
Hafiz Saeed | @PAK
Zulfikar Ali Bhutto | @PAK
A.Q. Khan | Abdul Qadeer Khan | @PAK
Mohandas Gandhi | Mahatma Gandhi; Mohandas K. Gandhi | @IND
Indira Gandhi (f) | @IND
Sonia Gandhi (f) | @IND
Jawaharlal Nehru | Nehru | @IND
Mother Teresa (f)
Yogi Adityanath | @IND
Gautam Adani | @IND
Mukesh Ambani | @IND
Sachin Tendulkar | @IND
Virat Kohli | @IND
Dalai Lama | the Dalai Lama
Chiang Kai-shek^ | @TWN
Sun Yat-sen^ | @CHN
Zhou Enlai^ | @CHN
Bo Xilai^ | @CHN
Liu Xiaobo^ | @CHN
Ai Weiwei^ | @CHN
Peng Shuai (f)^ | @CHN
Hu Xijin^ | @CHN
Yao Ming^ | @CHN
Joshua Wong | @HKG
Jimmy Lai | @HKG
Hou Yu-ih^ | @TWN
Ko Wen-je^ | @TWN
Lee Jae-yong^ | @KOR
Ho Chi Minh^ | @VNM
Pol Pot^ | @KHM
Maria Ressa (f) | @PHL
Leila de Lima (f) | @PHL
Imelda Marcos (f) | @PHL
Pita Limjaroenrat | @THA
Desmond Tutu | @ZAF
Winnie Mandela (f) | @ZAF
Oscar Pistorius | @ZAF
Trevor Noah | @ZAF
Wole Soyinka | @NGA
Peter Obi | @NGA
Atiku Abubakar | @NGA
Nnamdi Kanu | @NGA
Haile Selassie | @ETH
Kwame Nkrumah | @GHA
Patrice Lumumba | @COD
Jean-Pierre Bemba | @COD
Denis Mukwege | @COD
Paul Rusesabagina | @RWA
Che Guevara | Ernesto Guevara
Salvador Allende | @CHL
Simón Bolívar | Simon Bolivar | @VEN
Leopoldo López | Leopoldo Lopez | @VEN
Henrique Capriles | @VEN
Jorge Rodríguez | Jorge Rodriguez | @VEN
Diosdado Cabello | @VEN
Joaquín Guzmán | Joaquin Guzman; El Chapo; Joaquín "El Chapo" Guzmán | @MEX
Pablo Escobar | @COL
Sergio Moro | @BRA
Alexandre de Moraes | @BRA
Marielle Franco (f) | @BRA
Rigoberta Menchú (f) | @GTM
Jimmy Chérizier | Jimmy Cherizier; Barbecue | @HTI
Justin Welby | @GBR
Rowan Williams | @GBR
Patriarch Kirill | @RUS
Patriarch Bartholomew | Ecumenical Patriarch Bartholomew
Aga Khan
Billy Graham | @USA
Kim Kardashian (f) | @USA
Volodymyr Klitschko | Wladimir Klitschko | @UKR
Alexander Lebed | @RUS
Shamil Basayev | @RUS
Viktor Bout | @RUS
Brittney Griner (f) | @USA
Evan Gershkovich | @USA
Paul Whelan | @USA
Steve Wozniak | @USA
Sergey Brin | @USA
Yuri Gagarin | @SUN
Andrei Sakharov | @SUN
Alexander Solzhenitsyn | @SUN
Leo Tolstoy | Tolstoy | @RUS
Fyodor Dostoevsky | Dostoevsky | @RUS
Peter the Great | @RUS
Catherine the Great (f) | @RUS
Tsar Nicholas II | Nicholas II | @RUS
Leon Trotsky | Trotsky | @SUN
Henry Ford | @USA
Thomas Edison | @USA
Nikola Tesla
Sigmund Freud | Freud | @AUT
Kurt Waldheim | @AUT
Jörg Haider | @AUT
Julius Caesar
Alok Sharma | @GBR
Cecilia Malmström | Cecilia Malmstrom | @SWE
Sebastian Coe | @GBR
Rosemary DiCarlo (f) | @USA
Joan Donoghue (f) | @USA
Julia Sebutinde (f) | @UGA
Inger Andersen (f) | @DNK
Simon Stiell | @GRD
Christiana Figueres (f) | @CRI
Patricia Espinosa (f) | @MEX
Jim Skea | @GBR
Hoesung Lee | @KOR
Celeste Saulo (f) | @ARG
Petteri Taalas | @FIN
Sultan Al Jaber | Sultan al-Jaber; Sultan Ahmed Al Jaber | @ARE
Mukhtar Babayev | @AZE
Mohamed Irfaan Ali | Irfaan Ali | @GUY
Kithure Kindiki | @KEN
Rigathi Gachagua | @KEN
Musalia Mudavadi | @KEN
Japhet Koome | @KEN
Ekuru Aukot | @KEN
Kizza Besigye | @UGA
Muhoozi Kainerugaba | @UGA
Tundu Lissu | @TZA
Ousmane Sonko | @SEN
Helen Zille (f) | @ZAF
Venâncio Mondlane | Venancio Mondlane | @MOZ
Corneille Nangaa | @COD
Martin Fayulu | @COD
Moïse Katumbi | Moise Katumbi | @COD
Debretsion Gebremichael | @ETH
Getachew Reda | @ETH
Jawar Mohammed | @ETH
Rached Ghannouchi | @TUN
Fazlur Rehman | Maulana Fazlur Rehman; Fazl-ur-Rehman | @PAK
Maryam Nawaz (f) | @PAK
Priyanka Gandhi (f) | @IND
Tarique Rahman | @BGD
Sheikh Mujibur Rahman | Mujibur Rahman | @BGD
Sam Rainsy | @KHM
Anies Baswedan | @IDN
Ganjar Pranowo | @IDN
Gibran Rakabuming Raka | @IDN
Agnes Chow (f) | @HKG
Nathan Law | @HKG
Lee Nak-yon^ | @KOR
Barnaby Joyce | @AUS
Jagmeet Singh | @CAN
Danielle Smith (f) | @CAN
Doug Ford | @CAN
Michael Kovrig | @CAN
Michael Spavor | @CAN
Marina Silva (f) | @BRA
Sônia Guajajara (f) | Sonia Guajajara | @BRA
Fernando Haddad | @BRA
Flávio Bolsonaro | Flavio Bolsonaro | @BRA
Eduardo Bolsonaro | @BRA
Geraldo Alckmin | @BRA
Bruno Pereira | @BRA
Dom Phillips | @GBR
Patricia Bullrich (f) | @ARG
Sergio Massa | @ARG
Victoria Villarruel (f) | @ARG
Vladimir Padrino | Vladimir Padrino López; Vladimir Padrino Lopez | @VEN
Francia Márquez (f) | Francia Marquez | @COL
Keiko Fujimori (f) | @PER
Luis Fernando Camacho | @BOL
Fernando Villavicencio | @ECU
Xóchitl Gálvez (f) | Xochitl Galvez | @MEX
Marcelo Ebrard | @MEX
Ovidio Guzmán | Ovidio Guzman | @MEX
Ismael Zambada | Ismael "El Mayo" Zambada; El Mayo | @MEX
Carla Tejada (f) | @HTI
Yolanda Díaz (f) | Yolanda Diaz | @ESP
Alberto Núñez Feijóo | Alberto Nunez Feijoo; Alberto Feijoo | @ESP
Pablo Iglesias | @ESP
André Ventura | Andre Ventura | @PRT
Elly Schlein (f) | @ITA
Raphaël Glucksmann | Raphael Glucksmann | @FRA
Gérald Darmanin | Gerald Darmanin | @FRA
Bruno Retailleau | @FRA
Rima Hassan (f) | @FRA
Anne Hidalgo (f) | @FRA
Björn Höcke | Bjorn Hocke; Björn Hoecke | @DEU
Rafał Trzaskowski | Rafal Trzaskowski | @POL
Nikola Gruevski | @MKD
Osman Kavala | @TUR
Maria Kolesnikova (f) | @BLR
Roman Protasevich | @BLR
Ales Bialiatski | @BLR
Ilan Shor | Ilan Șor | @MDA
Ruben Vardanyan | @ARM
Ilya Yashin | @RUS
Oleg Orlov | @RUS
Igor Girkin | Igor Strelkov | @RUS
Dmitry Utkin | @RUS
Sergei Surovikin | Sergey Surovikin | @RUS
Kirill Budanov | @UKR
Gadi Eisenkot | @ISR
Ronen Bar | @ISR
Khaled Meshaal | Khaled Meshal | @PSE
Saleh al-Arouri | @PSE
Mustafa Barghouti | Mustafa Barghouthi | @PSE
Riyad Mansour | @PSE
Mazloum Abdi | @SYR
Alaa Abdel Fattah | Alaa Abd el-Fattah | @EGY
Loujain al-Hathloul (f) | @SAU
Imane Khelif (f) | @DZA
Noah Lyles | @USA
Sha'Carri Richardson (f) | @USA
Naomi Osaka (f) | @JPN
Carlos Alcaraz | @ESP
Iga Świątek (f) | Iga Swiatek | @POL
Aryna Sabalenka (f) | @BLR
Coco Gauff (f) | @USA
Jannik Sinner | @ITA
Andy Murray | @GBR
Emma Raducanu (f) | @GBR
Lewis Hamilton | @GBR
Max Verstappen | @NLD
Harry Kane | @GBR
Gareth Southgate | @GBR
Thomas Tuchel | @DEU
Jürgen Klopp | Jurgen Klopp | @DEU
Pep Guardiola | @ESP
Carlo Ancelotti | @ITA
Didier Deschamps | @FRA
Lionel Scaloni | @ARG
Megan Rapinoe (f) | @USA
Jenni Hermoso (f) | @ESP
Luis Rubiales | @ESP
Eliud Kipchoge | @KEN
Faith Kipyegon (f) | @KEN
Caster Semenya (f) | @ZAF
Siya Kolisi | @ZAF
Stephen Curry | @USA
Caitlin Clark (f) | @USA
Tom Brady | @USA
Patrick Mahomes | @USA
Shohei Ohtani^ | @JPN
Luiz Inácio Lula da Silva | Lula; Lula da Silva; Luiz Inacio Lula da Silva; Luiz Inácio da Silva; President Lula | @BRA
Abdel Fattah al-Burhan | Abdel-Fattah Burhan; Abdel-Fattah al-Burhan; Abdel Fattah Burhan | @SDN
Mohamed Hamdan Dagalo | Hemedti; Hemeti; Mohammed Hamdan Dagalo | @SDN
Joko Widodo | Jokowi | @IDN
Ferdinand Marcos Jr. | Bongbong Marcos; Ferdinand Marcos Jr | @PHL
Andrés Manuel López Obrador | AMLO; López Obrador; Lopez Obrador; Andres Manuel Lopez Obrador | @MEX
Mohammed bin Salman | MBS; MbS; Mohammad bin Salman; Prince Mohammed bin Salman | @SAU
Volodymyr Zelenskyy | Volodymyr Zelensky; Volodymyr Zelenskiy | @UKR
Aung San Suu Kyi (f) | Suu Kyi; Daw Aung San Suu Kyi | @MMR
Mohammad Javad Zarif | Javad Zarif | @IRN
Yevgeny Prigozhin | Yevgeniy Prigozhin; Evgeny Prigozhin; Yevgeni Prigozhin | @RUS
Ahmed al-Sharaa | Abu Mohammed al-Jolani; Abu Mohammad al-Jolani; Abu Mohammed al-Golani; Abu Mohammad al-Julani; Ahmad al-Sharaa | @SYR
`;
