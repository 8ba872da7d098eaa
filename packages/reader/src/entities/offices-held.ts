/**
 * Who held the highest offices of states, for reports that name the holder and elsewhere say only the office (`ترامب … الرئيس الأميركي`).
 * What a text itself says of somebody's office goes before this list. One line a holder:
 *
 *     name in English, as in the lists of people | office | first year and month – last, or nothing where it lasts
 *
 * Offices: president, pm (head of government), fm (foreign minister), dm (defence), chancellor, king (or emir, sultan), heir (crown prince), leader (supreme leader), pope.
 * Of acting and brief holders only those whom news names as such. Facts of history, put together for this project.
 */
const HELD = `
Ronald Reagan | president | 1981-01 1989-01
George H. W. Bush | president | 1989-01 1993-01
Bill Clinton | president | 1993-01 2001-01
George W. Bush | president | 2001-01 2009-01
Barack Obama | president | 2009-01 2017-01
Donald Trump | president | 2017-01 2021-01
Joe Biden | president | 2021-01 2025-01
Donald Trump | president | 2025-01
Colin Powell | fm | 2001-01 2005-01
Condoleezza Rice | fm | 2005-01 2009-01
Hillary Clinton | fm | 2009-01 2013-02
John Kerry | fm | 2013-02 2017-01
Rex Tillerson | fm | 2017-02 2018-03
Mike Pompeo | fm | 2018-04 2021-01
Antony Blinken | fm | 2021-01 2025-01
Marco Rubio | fm | 2025-01
Donald Rumsfeld | dm | 2001-01 2006-12
Robert Gates | dm | 2006-12 2011-07
Leon Panetta | dm | 2011-07 2013-02
Chuck Hagel | dm | 2013-02 2015-02
Ashton Carter | dm | 2015-02 2017-01
James Mattis | dm | 2017-01 2019-01
Lloyd Austin | dm | 2021-01 2025-01
Pete Hegseth | dm | 2025-01
Vladimir Putin | president | 2000-01 2008-05
Dmitry Medvedev | president | 2008-05 2012-05
Vladimir Putin | pm | 2008-05 2012-05
Vladimir Putin | president | 2012-05
Dmitry Medvedev | pm | 2012-05 2020-01
Sergey Lavrov | fm | 2004-03
Sergei Shoigu | dm | 2012-11 2024-05
Jacques Chirac | president | 1995-05 2007-05
Nicolas Sarkozy | president | 2007-05 2012-05
François Hollande | president | 2012-05 2017-05
Emmanuel Macron | president | 2017-05
Laurent Fabius | fm | 2012-05 2016-02
Jean-Marc Ayrault | fm | 2016-02 2017-05
Jean-Yves Le Drian | dm | 2012-05 2017-05
Jean-Yves Le Drian | fm | 2017-05 2022-05
Catherine Colonna | fm | 2022-05 2024-01
Tony Blair | pm | 1997-05 2007-06
Gordon Brown | pm | 2007-06 2010-05
David Cameron | pm | 2010-05 2016-07
Theresa May | pm | 2016-07 2019-07
Boris Johnson | pm | 2019-07 2022-09
Liz Truss | pm | 2022-09 2022-10
Rishi Sunak | pm | 2022-10 2024-07
Keir Starmer | pm | 2024-07
Boris Johnson | fm | 2016-07 2018-07
Jeremy Hunt | fm | 2018-07 2019-07
David Cameron | fm | 2023-11 2024-07
David Lammy | fm | 2024-07 2025-09
Elizabeth II | king | 1952-02 2022-09
Charles III | king | 2022-09
Gerhard Schröder | chancellor | 1998-10 2005-11
Angela Merkel | chancellor | 2005-11 2021-12
Olaf Scholz | chancellor | 2021-12 2025-05
Friedrich Merz | chancellor | 2025-05
Frank-Walter Steinmeier | fm | 2013-12 2017-01
Frank-Walter Steinmeier | president | 2017-03
Heiko Maas | fm | 2018-03 2021-12
Annalena Baerbock | fm | 2021-12 2025-05
Silvio Berlusconi | pm | 2001-06 2006-05
Silvio Berlusconi | pm | 2008-05 2011-11
Matteo Renzi | pm | 2014-02 2016-12
Mario Draghi | pm | 2021-02 2022-10
Giorgia Meloni | pm | 2022-10
Mariano Rajoy | pm | 2011-12 2018-06
Pedro Sánchez | pm | 2018-06
Alexis Tsipras | pm | 2015-01 2019-07
Kyriakos Mitsotakis | pm | 2019-07
Viktor Orbán | pm | 2010-05
Petro Poroshenko | president | 2014-06 2019-05
Volodymyr Zelensky | president | 2019-05
Alexander Lukashenko | president | 1994-07
Justin Trudeau | pm | 2015-11 2025-03
Mark Carney | pm | 2025-03
Recep Tayyip Erdoğan | pm | 2003-03 2014-08
Recep Tayyip Erdoğan | president | 2014-08
Abdullah Gül | president | 2007-08 2014-08
Ahmet Davutoğlu | pm | 2014-08 2016-05
Ahmet Davutoğlu | fm | 2009-05 2014-08
Binali Yıldırım | pm | 2016-05 2018-07
Mevlüt Çavuşoğlu | fm | 2015-11 2023-06
Hakan Fidan | fm | 2023-06
Hulusi Akar | dm | 2018-07 2023-06
Mohammad Khatami | president | 1997-08 2005-08
Mahmoud Ahmadinejad | president | 2005-08 2013-08
Hassan Rouhani | president | 2013-08 2021-08
Ebrahim Raisi | president | 2021-08 2024-05
Masoud Pezeshkian | president | 2024-07
Ruhollah Khomeini | leader | 1979-12 1989-06
Ali Khamenei | leader | 1989-06
Mohammad Javad Zarif | fm | 2013-08 2021-08
Hossein Amir-Abdollahian | fm | 2021-08 2024-05
Abbas Araghchi | fm | 2024-08
Ariel Sharon | pm | 2001-03 2006-04
Ehud Olmert | pm | 2006-04 2009-03
Benjamin Netanyahu | pm | 2009-03 2021-06
Naftali Bennett | pm | 2021-06 2022-06
Yair Lapid | pm | 2022-07 2022-12
Benjamin Netanyahu | pm | 2022-12
Shimon Peres | president | 2007-07 2014-07
Reuven Rivlin | president | 2014-07 2021-07
Isaac Herzog | president | 2021-07
Ehud Barak | dm | 2007-06 2013-03
Moshe Ya'alon | dm | 2013-03 2016-05
Avigdor Lieberman | fm | 2009-03 2015-05
Avigdor Lieberman | dm | 2016-05 2018-11
Benny Gantz | dm | 2020-05 2022-12
Yoav Gallant | dm | 2022-12 2024-11
Israel Katz | dm | 2024-11
Yasser Arafat | president | 1996-01 2004-11
Mahmoud Abbas | president | 2005-01
Salam Fayyad | pm | 2007-06 2013-06
Rami Hamdallah | pm | 2013-06 2019-04
Mohammad Shtayyeh | pm | 2019-04 2024-03
Gamal Abdel Nasser | president | 1956-06 1970-09
Anwar Sadat | president | 1970-10 1981-10
Hosni Mubarak | president | 1981-10 2011-02
Mohamed Morsi | president | 2012-06 2013-07
Adly Mansour | president | 2013-07 2014-06
Abdel Fattah el-Sisi | president | 2014-06
Abdel Fattah el-Sisi | dm | 2012-08 2014-03
Sameh Shoukry | fm | 2014-06 2024-07
Badr Abdelatty | fm | 2024-07
Mostafa Madbouly | pm | 2018-06
Hafez al-Assad | president | 1971-03 2000-06
Bashar al-Assad | president | 2000-07 2024-12
Ahmed al-Sharaa | president | 2025-01
Walid Muallem | fm | 2006-02 2020-11
Saddam Hussein | president | 1979-07 2003-04
Jalal Talabani | president | 2005-04 2014-07
Fuad Masum | president | 2014-07 2018-10
Barham Salih | president | 2018-10 2022-10
Abdul Latif Rashid | president | 2022-10
Nouri al-Maliki | pm | 2006-05 2014-09
Haider al-Abadi | pm | 2014-09 2018-10
Adil Abdul-Mahdi | pm | 2018-10 2020-05
Mustafa al-Kadhimi | pm | 2020-05 2022-10
Mohammed Shia al-Sudani | pm | 2022-10
Hoshyar Zebari | fm | 2003-09 2014-07
Ibrahim al-Jaafari | fm | 2014-09 2018-10
Michel Suleiman | president | 2008-05 2014-05
Michel Aoun | president | 2016-10 2022-10
Joseph Aoun | president | 2025-01
Tammam Salam | pm | 2014-02 2016-12
Saad Hariri | pm | 2009-11 2011-06
Saad Hariri | pm | 2016-12 2020-01
Najib Mikati | pm | 2011-06 2014-02
Najib Mikati | pm | 2021-09 2025-02
Nawaf Salam | pm | 2025-02
Gebran Bassil | fm | 2014-02 2020-01
Hussein of Jordan | king | 1952-08 1999-02
Abdullah II of Jordan | king | 1999-02
Ayman Safadi | fm | 2017-01
Fahd of Saudi Arabia | king | 1982-06 2005-08
Abdullah of Saudi Arabia | king | 2005-08 2015-01
Salman of Saudi Arabia | king | 2015-01
Muhammad bin Nayef | heir | 2015-04 2017-06
Mohammed bin Salman | heir | 2017-06
Saud al-Faisal | fm | 1975-10 2015-04
Adel al-Jubeir | fm | 2015-04 2018-12
Faisal bin Farhan | fm | 2019-10
Hamad bin Khalifa | king | 1995-06 2013-06
Tamim bin Hamad | king | 2013-06
Sabah al-Ahmad | king | 2006-01 2020-09
Nawaf al-Ahmad | king | 2020-09 2023-12
Hamad bin Isa | king | 1999-03
Qaboos bin Said | king | 1970-07 2020-01
Haitham bin Tariq | king | 2020-01
Khalifa bin Zayed | president | 2004-11 2022-05
Mohamed bin Zayed | president | 2022-05
Abdullah bin Zayed | fm | 2006-02
Ali Abdullah Saleh | president | 1990-05 2012-02
Abdrabbuh Mansur Hadi | president | 2012-02 2022-04
Rashad al-Alimi | president | 2022-04
Muammar Gaddafi | leader | 1969-09 2011-10
Fayez al-Sarraj | pm | 2016-03 2021-03
Abdul Hamid Dbeibeh | pm | 2021-03
Omar al-Bashir | president | 1993-10 2019-04
Abdalla Hamdok | pm | 2019-08 2022-01
Salva Kiir | president | 2011-07
Zine El Abidine Ben Ali | president | 1987-11 2011-01
Moncef Marzouki | president | 2011-12 2014-12
Beji Caid Essebsi | president | 2014-12 2019-07
Kais Saied | president | 2019-10
Abdelaziz Bouteflika | president | 1999-04 2019-04
Abdelmadjid Tebboune | president | 2019-12
Hassan II | king | 1961-02 1999-07
Mohammed VI | king | 1999-07
Abdelilah Benkirane | pm | 2011-11 2017-03
Saadeddine Othmani | pm | 2017-04 2021-10
Aziz Akhannouch | pm | 2021-10
Nasser Bourita | fm | 2017-04
Hu Jintao | president | 2003-03 2013-03
Xi Jinping | president | 2013-03
Wang Yi | fm | 2013-03
Kim Jong Il | leader | 1994-07 2011-12
Kim Jong Un | leader | 2011-12
Moon Jae-in | president | 2017-05 2022-05
Yoon Suk Yeol | president | 2022-05 2025-04
Shinzo Abe | pm | 2012-12 2020-09
Fumio Kishida | pm | 2021-10 2024-10
Narendra Modi | pm | 2014-05
Pervez Musharraf | president | 2001-06 2008-08
Nawaz Sharif | pm | 2013-06 2017-07
Imran Khan | pm | 2018-08 2022-04
Shehbaz Sharif | pm | 2022-04 2023-08
Hamid Karzai | president | 2004-12 2014-09
Ashraf Ghani | president | 2014-09 2021-08
Nicolás Maduro | president | 2013-04
Hugo Chávez | president | 1999-02 2013-03
Jair Bolsonaro | president | 2019-01 2022-12
Luiz Inácio Lula da Silva | president | 2023-01
Rodrigo Duterte | president | 2016-06 2022-06
Mahathir Mohamad | pm | 2018-05 2020-02
Abiy Ahmed | pm | 2018-04
Isaias Afwerki | president | 1993-05
Robert Mugabe | president | 1987-12 2017-11
Jacob Zuma | president | 2009-05 2018-02
Cyril Ramaphosa | president | 2018-02
Benedict XVI | pope | 2005-04 2013-02
Francis | pope | 2013-03 2025-04
Scott Morrison | pm | 2018-08 2022-05
`;

/** An office as this list writes it. */
export type Office = "president" | "pm" | "fm" | "dm" | "chancellor" | "king" | "heir" | "leader" | "pope";

interface Term {
  readonly office: string;
  readonly from: string;
  readonly to: string;
}

let terms: ReadonlyMap<string, readonly Term[]> | undefined;

/** By name in English: the offices that somebody held. */
function termsOf(name: string): readonly Term[] {
  if (!terms) {
    const made = new Map<string, Term[]>();
    for (const line of HELD.trim().split("\n")) {
      const [person, office, span] = line.split("|").map((x) => x.trim()) as [string, string, string];
      const [from, to] = span.split(" ");
      const list = made.get(person);
      const term = { office, from: from!, to: to ?? "9999-12" };
      if (list) list.push(term);
      else made.set(person, [term]);
    }
    terms = made;
  }
  return terms.get(name) ?? [];
}

/** Whether somebody held an office in the month of a day (`2018-07-15`), or at any time where no day is known. */
export const held = (nameEn: string, office: Office, day: string | null): boolean =>
  termsOf(nameEn).some(
    (t) => t.office === office && (day === null || (t.from <= day.slice(0, 7) && day.slice(0, 7) <= t.to)),
  );

/** Words of an office that only say which state's, or are a matter of form. By bare lemma. */
const FORMAL = new Set("جمهورية دولة مملكة بلاد سيد فخامة جلالة سمو دكتور".split(" "));

/** `خادم الحرمين الشريفين`: the head of an office that names no state. */
export const CUSTODIAN = "خادم";

/** The office that lemmas name, head first, those of nations left out; null for all others (`رئيس الأركان`). */
export function officeOf(lemmas: readonly string[]): Office | null {
  const rest = lemmas.slice(1).filter((x) => !FORMAL.has(x));
  const only = (...words: string[]): boolean => rest.length > 0 && rest.every((x) => words.includes(x));
  switch (lemmas[0]) {
    case "رئيس":
      return rest.length === 0 ? "president" : only("وزير", "حكومة", "وزارة", "مجلس") ? "pm" : null;
    case "وزير":
    case "وزيرة":
      return only("خارجية", "خارجي") ? "fm" : only("دفاع") ? "dm" : null;
    case "مستشار":
    case "مستشارة":
      return rest.length === 0 ? "chancellor" : null;
    case "ملك":
    case "عاهل":
    case "سلطان":
      return rest.length === 0 ? "king" : null;
    // The king of Saudi Arabia, since 1986.
    case CUSTODIAN:
      return only("حرمين", "حرم", "شريف", "شريفين") ? "king" : null;
    case "ولي":
      return only("عهد") ? "heir" : null;
    case "مرشد":
    case "زعيم":
      return only("أعلى", "ثورة") || rest.length === 0 ? "leader" : null;
    case "بابا":
      return only("فاتيكان") || rest.length === 0 ? "pope" : null;
    default:
      return null;
  }
}
