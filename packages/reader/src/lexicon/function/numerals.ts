/**
 * Numerals in all their forms. The gloss of a cardinal is its value, of an ordinal its rank, of a fraction its fraction;
 * `scale` marks what multiplies the number before it (ثلاثة آلاف), `quantity` what may stand alone as a vague number (عشرات).
 * Gender is the form's own: ثلاثة is feminine and counts masculines (Wright, I §§ 318–328). Forms with ال stand on lines of their own.
 */
export default `
# 1, 2
وَاحِد | وَاحِد | ADJ | NumType=Card;Gender=Masc;Number=Sing | cardinal | 1
الوَاحِد | وَاحِد | ADJ | NumType=Card;Gender=Masc;Number=Sing;Definite=Def | cardinal | 1
وَاحِدَة | وَاحِد | ADJ | NumType=Card;Gender=Fem;Number=Sing | cardinal | 1
الوَاحِدَة | وَاحِد | ADJ | NumType=Card;Gender=Fem;Number=Sing;Definite=Def | cardinal | 1
اِثْنَانِ | اِثْنَانِ | NUM | NumType=Card;Gender=Masc;Number=Dual;Case=Nom | cardinal | 2
الِاثْنَانِ | اِثْنَانِ | NUM | NumType=Card;Gender=Masc;Number=Dual;Case=Nom;Definite=Def | cardinal | 2
اِثْنَيْنِ | اِثْنَانِ | NUM | NumType=Card;Gender=Masc;Number=Dual;Case=Gen | cardinal | 2
الِاثْنَيْنِ | اِثْنَانِ | NUM | NumType=Card;Gender=Masc;Number=Dual;Case=Gen;Definite=Def | cardinal | 2
اِثْنَتَانِ | اِثْنَانِ | NUM | NumType=Card;Gender=Fem;Number=Dual;Case=Nom | cardinal | 2
الِاثْنَتَانِ | اِثْنَانِ | NUM | NumType=Card;Gender=Fem;Number=Dual;Case=Nom;Definite=Def | cardinal | 2
اِثْنَتَيْنِ | اِثْنَانِ | NUM | NumType=Card;Gender=Fem;Number=Dual;Case=Gen | cardinal | 2
الِاثْنَتَيْنِ | اِثْنَانِ | NUM | NumType=Card;Gender=Fem;Number=Dual;Case=Gen;Definite=Def | cardinal | 2
اِثْنَا | اِثْنَانِ | NUM | NumType=Card;Gender=Masc;Number=Dual;Case=Nom;Definite=Cons | cardinal | 2
الِاثْنَا | اِثْنَانِ | NUM | NumType=Card;Gender=Masc;Number=Dual;Case=Nom;Definite=Def | cardinal | 2
اِثْنَيْ | اِثْنَانِ | NUM | NumType=Card;Gender=Masc;Number=Dual;Case=Gen;Definite=Cons | cardinal | 2
الِاثْنَيْ | اِثْنَانِ | NUM | NumType=Card;Gender=Masc;Number=Dual;Case=Gen;Definite=Def | cardinal | 2
اِثْنَتَا | اِثْنَانِ | NUM | NumType=Card;Gender=Fem;Number=Dual;Case=Nom;Definite=Cons | cardinal | 2
الِاثْنَتَا | اِثْنَانِ | NUM | NumType=Card;Gender=Fem;Number=Dual;Case=Nom;Definite=Def | cardinal | 2
اِثْنَتَيْ | اِثْنَانِ | NUM | NumType=Card;Gender=Fem;Number=Dual;Case=Gen;Definite=Cons | cardinal | 2
الِاثْنَتَيْ | اِثْنَانِ | NUM | NumType=Card;Gender=Fem;Number=Dual;Case=Gen;Definite=Def | cardinal | 2
# أحد: one of; the 1 of eleven and of twenty-one
أَحَد | أَحَد | DET | Gender=Masc;Number=Sing | quantifier one-of cardinal | 1
إِحْدَى | أَحَد | DET | Gender=Fem;Number=Sing | quantifier one-of cardinal | 1
# 3 to 10: the form in ة counts masculines, the bare form feminines
ثَلَاثَة | ثَلَاثَة | NUM | NumType=Card;Gender=Fem | cardinal | 3
الثَلَاثَة | ثَلَاثَة | NUM | NumType=Card;Gender=Fem;Definite=Def | cardinal | 3
ثَلَاث | ثَلَاثَة | NUM | NumType=Card;Gender=Masc | cardinal | 3
الثَلَاث | ثَلَاثَة | NUM | NumType=Card;Gender=Masc;Definite=Def | cardinal | 3
أَرْبَعَة | أَرْبَعَة | NUM | NumType=Card;Gender=Fem | cardinal | 4
الأَرْبَعَة | أَرْبَعَة | NUM | NumType=Card;Gender=Fem;Definite=Def | cardinal | 4
أَرْبَع | أَرْبَعَة | NUM | NumType=Card;Gender=Masc | cardinal | 4
الأَرْبَع | أَرْبَعَة | NUM | NumType=Card;Gender=Masc;Definite=Def | cardinal | 4
خَمْسَة | خَمْسَة | NUM | NumType=Card;Gender=Fem | cardinal | 5
الخَمْسَة | خَمْسَة | NUM | NumType=Card;Gender=Fem;Definite=Def | cardinal | 5
خَمْس | خَمْسَة | NUM | NumType=Card;Gender=Masc | cardinal | 5
الخَمْس | خَمْسَة | NUM | NumType=Card;Gender=Masc;Definite=Def | cardinal | 5
سِتَّة | سِتَّة | NUM | NumType=Card;Gender=Fem | cardinal | 6
السِتَّة | سِتَّة | NUM | NumType=Card;Gender=Fem;Definite=Def | cardinal | 6
سِتّ | سِتَّة | NUM | NumType=Card;Gender=Masc | cardinal | 6
السِتّ | سِتَّة | NUM | NumType=Card;Gender=Masc;Definite=Def | cardinal | 6
سَبْعَة | سَبْعَة | NUM | NumType=Card;Gender=Fem | cardinal | 7
السَبْعَة | سَبْعَة | NUM | NumType=Card;Gender=Fem;Definite=Def | cardinal | 7
سَبْع | سَبْعَة | NUM | NumType=Card;Gender=Masc | cardinal | 7
السَبْع | سَبْعَة | NUM | NumType=Card;Gender=Masc;Definite=Def | cardinal | 7
ثَمَانِيَة | ثَمَانِيَة | NUM | NumType=Card;Gender=Fem | cardinal | 8
الثَمَانِيَة | ثَمَانِيَة | NUM | NumType=Card;Gender=Fem;Definite=Def | cardinal | 8
ثَمَانِي | ثَمَانِيَة | NUM | NumType=Card;Gender=Masc | cardinal | 8
الثَمَانِي | ثَمَانِيَة | NUM | NumType=Card;Gender=Masc;Definite=Def | cardinal | 8
ثَمَانٍ | ثَمَانِيَة | NUM | NumType=Card;Gender=Masc | cardinal | 8
الثَمَانٍ | ثَمَانِيَة | NUM | NumType=Card;Gender=Masc;Definite=Def | cardinal | 8
ثَمَانِيًا | ثَمَانِيَة | NUM | NumType=Card;Gender=Masc;Case=Acc | cardinal | 8
تِسْعَة | تِسْعَة | NUM | NumType=Card;Gender=Fem | cardinal | 9
التِسْعَة | تِسْعَة | NUM | NumType=Card;Gender=Fem;Definite=Def | cardinal | 9
تِسْع | تِسْعَة | NUM | NumType=Card;Gender=Masc | cardinal | 9
التِسْع | تِسْعَة | NUM | NumType=Card;Gender=Masc;Definite=Def | cardinal | 9
عَشَرَة | عَشَرَة | NUM | NumType=Card;Gender=Fem | cardinal | 10
العَشَرَة | عَشَرَة | NUM | NumType=Card;Gender=Fem;Definite=Def | cardinal | 10
عَشْر | عَشَرَة | NUM | NumType=Card;Gender=Masc | cardinal | 10
العَشْر | عَشَرَة | NUM | NumType=Card;Gender=Masc;Definite=Def | cardinal | 10
# tens
عِشْرُونَ | عِشْرُونَ | NUM | NumType=Card;Case=Nom | cardinal tens | 20
العِشْرُونَ | عِشْرُونَ | NUM | NumType=Card;Case=Nom;Definite=Def | cardinal tens | 20
عِشْرِينَ | عِشْرُونَ | NUM | NumType=Card;Case=Gen | cardinal tens | 20
العِشْرِينَ | عِشْرُونَ | NUM | NumType=Card;Case=Gen;Definite=Def | cardinal tens | 20
عِشْرِينَات | عِشْرِينَات | NOUN | Gender=Fem;Number=Plur | decade time | the 20s
العِشْرِينَات | عِشْرِينَات | NOUN | Gender=Fem;Number=Plur;Definite=Def | decade time | the 20s
عِشْرِينِيَّات | عِشْرِينِيَّات | NOUN | Gender=Fem;Number=Plur | decade time | the 20s
العِشْرِينِيَّات | عِشْرِينِيَّات | NOUN | Gender=Fem;Number=Plur;Definite=Def | decade time | the 20s
ثَلَاثُونَ | ثَلَاثُونَ | NUM | NumType=Card;Case=Nom | cardinal tens | 30
الثَلَاثُونَ | ثَلَاثُونَ | NUM | NumType=Card;Case=Nom;Definite=Def | cardinal tens | 30
ثَلَاثِينَ | ثَلَاثُونَ | NUM | NumType=Card;Case=Gen | cardinal tens | 30
الثَلَاثِينَ | ثَلَاثُونَ | NUM | NumType=Card;Case=Gen;Definite=Def | cardinal tens | 30
ثَلَاثِينَات | ثَلَاثِينَات | NOUN | Gender=Fem;Number=Plur | decade time | the 30s
الثَلَاثِينَات | ثَلَاثِينَات | NOUN | Gender=Fem;Number=Plur;Definite=Def | decade time | the 30s
ثَلَاثِينِيَّات | ثَلَاثِينِيَّات | NOUN | Gender=Fem;Number=Plur | decade time | the 30s
الثَلَاثِينِيَّات | ثَلَاثِينِيَّات | NOUN | Gender=Fem;Number=Plur;Definite=Def | decade time | the 30s
أَرْبَعُونَ | أَرْبَعُونَ | NUM | NumType=Card;Case=Nom | cardinal tens | 40
الأَرْبَعُونَ | أَرْبَعُونَ | NUM | NumType=Card;Case=Nom;Definite=Def | cardinal tens | 40
أَرْبَعِينَ | أَرْبَعُونَ | NUM | NumType=Card;Case=Gen | cardinal tens | 40
الأَرْبَعِينَ | أَرْبَعُونَ | NUM | NumType=Card;Case=Gen;Definite=Def | cardinal tens | 40
أَرْبَعِينَات | أَرْبَعِينَات | NOUN | Gender=Fem;Number=Plur | decade time | the 40s
الأَرْبَعِينَات | أَرْبَعِينَات | NOUN | Gender=Fem;Number=Plur;Definite=Def | decade time | the 40s
أَرْبَعِينِيَّات | أَرْبَعِينِيَّات | NOUN | Gender=Fem;Number=Plur | decade time | the 40s
الأَرْبَعِينِيَّات | أَرْبَعِينِيَّات | NOUN | Gender=Fem;Number=Plur;Definite=Def | decade time | the 40s
خَمْسُونَ | خَمْسُونَ | NUM | NumType=Card;Case=Nom | cardinal tens | 50
الخَمْسُونَ | خَمْسُونَ | NUM | NumType=Card;Case=Nom;Definite=Def | cardinal tens | 50
خَمْسِينَ | خَمْسُونَ | NUM | NumType=Card;Case=Gen | cardinal tens | 50
الخَمْسِينَ | خَمْسُونَ | NUM | NumType=Card;Case=Gen;Definite=Def | cardinal tens | 50
خَمْسِينَات | خَمْسِينَات | NOUN | Gender=Fem;Number=Plur | decade time | the 50s
الخَمْسِينَات | خَمْسِينَات | NOUN | Gender=Fem;Number=Plur;Definite=Def | decade time | the 50s
خَمْسِينِيَّات | خَمْسِينِيَّات | NOUN | Gender=Fem;Number=Plur | decade time | the 50s
الخَمْسِينِيَّات | خَمْسِينِيَّات | NOUN | Gender=Fem;Number=Plur;Definite=Def | decade time | the 50s
سِتُّونَ | سِتُّونَ | NUM | NumType=Card;Case=Nom | cardinal tens | 60
السِتُّونَ | سِتُّونَ | NUM | NumType=Card;Case=Nom;Definite=Def | cardinal tens | 60
سِتِّينَ | سِتُّونَ | NUM | NumType=Card;Case=Gen | cardinal tens | 60
السِتِّينَ | سِتُّونَ | NUM | NumType=Card;Case=Gen;Definite=Def | cardinal tens | 60
سِتِّينَات | سِتِّينَات | NOUN | Gender=Fem;Number=Plur | decade time | the 60s
السِتِّينَات | سِتِّينَات | NOUN | Gender=Fem;Number=Plur;Definite=Def | decade time | the 60s
سِتِّينِيَّات | سِتِّينِيَّات | NOUN | Gender=Fem;Number=Plur | decade time | the 60s
السِتِّينِيَّات | سِتِّينِيَّات | NOUN | Gender=Fem;Number=Plur;Definite=Def | decade time | the 60s
سَبْعُونَ | سَبْعُونَ | NUM | NumType=Card;Case=Nom | cardinal tens | 70
السَبْعُونَ | سَبْعُونَ | NUM | NumType=Card;Case=Nom;Definite=Def | cardinal tens | 70
سَبْعِينَ | سَبْعُونَ | NUM | NumType=Card;Case=Gen | cardinal tens | 70
السَبْعِينَ | سَبْعُونَ | NUM | NumType=Card;Case=Gen;Definite=Def | cardinal tens | 70
سَبْعِينَات | سَبْعِينَات | NOUN | Gender=Fem;Number=Plur | decade time | the 70s
السَبْعِينَات | سَبْعِينَات | NOUN | Gender=Fem;Number=Plur;Definite=Def | decade time | the 70s
سَبْعِينِيَّات | سَبْعِينِيَّات | NOUN | Gender=Fem;Number=Plur | decade time | the 70s
السَبْعِينِيَّات | سَبْعِينِيَّات | NOUN | Gender=Fem;Number=Plur;Definite=Def | decade time | the 70s
ثَمَانُونَ | ثَمَانُونَ | NUM | NumType=Card;Case=Nom | cardinal tens | 80
الثَمَانُونَ | ثَمَانُونَ | NUM | NumType=Card;Case=Nom;Definite=Def | cardinal tens | 80
ثَمَانِينَ | ثَمَانُونَ | NUM | NumType=Card;Case=Gen | cardinal tens | 80
الثَمَانِينَ | ثَمَانُونَ | NUM | NumType=Card;Case=Gen;Definite=Def | cardinal tens | 80
ثَمَانِينَات | ثَمَانِينَات | NOUN | Gender=Fem;Number=Plur | decade time | the 80s
الثَمَانِينَات | ثَمَانِينَات | NOUN | Gender=Fem;Number=Plur;Definite=Def | decade time | the 80s
ثَمَانِينِيَّات | ثَمَانِينِيَّات | NOUN | Gender=Fem;Number=Plur | decade time | the 80s
الثَمَانِينِيَّات | ثَمَانِينِيَّات | NOUN | Gender=Fem;Number=Plur;Definite=Def | decade time | the 80s
تِسْعُونَ | تِسْعُونَ | NUM | NumType=Card;Case=Nom | cardinal tens | 90
التِسْعُونَ | تِسْعُونَ | NUM | NumType=Card;Case=Nom;Definite=Def | cardinal tens | 90
تِسْعِينَ | تِسْعُونَ | NUM | NumType=Card;Case=Gen | cardinal tens | 90
التِسْعِينَ | تِسْعُونَ | NUM | NumType=Card;Case=Gen;Definite=Def | cardinal tens | 90
تِسْعِينَات | تِسْعِينَات | NOUN | Gender=Fem;Number=Plur | decade time | the 90s
التِسْعِينَات | تِسْعِينَات | NOUN | Gender=Fem;Number=Plur;Definite=Def | decade time | the 90s
تِسْعِينِيَّات | تِسْعِينِيَّات | NOUN | Gender=Fem;Number=Plur | decade time | the 90s
التِسْعِينِيَّات | تِسْعِينِيَّات | NOUN | Gender=Fem;Number=Plur;Definite=Def | decade time | the 90s
# hundreds, in both spellings
مِئَة | مِئَة | NUM | NumType=Card;Gender=Fem;Number=Sing | cardinal scale hundred | 100
المِئَة | مِئَة | NUM | NumType=Card;Gender=Fem;Number=Sing;Definite=Def | cardinal scale hundred | 100
مِائَة | مِئَة | NUM | NumType=Card;Gender=Fem;Number=Sing | cardinal scale hundred | 100
المِائَة | مِئَة | NUM | NumType=Card;Gender=Fem;Number=Sing;Definite=Def | cardinal scale hundred | 100
مِئَتَانِ | مِئَة | NUM | NumType=Card;Gender=Fem;Number=Dual;Case=Nom | cardinal scale hundred | 200
المِئَتَانِ | مِئَة | NUM | NumType=Card;Gender=Fem;Number=Dual;Case=Nom;Definite=Def | cardinal scale hundred | 200
مِئَتَيْنِ | مِئَة | NUM | NumType=Card;Gender=Fem;Number=Dual;Case=Gen | cardinal scale hundred | 200
المِئَتَيْنِ | مِئَة | NUM | NumType=Card;Gender=Fem;Number=Dual;Case=Gen;Definite=Def | cardinal scale hundred | 200
مِئَتَا | مِئَة | NUM | NumType=Card;Gender=Fem;Number=Dual;Case=Nom;Definite=Cons | cardinal scale hundred | 200
مِئَتَيْ | مِئَة | NUM | NumType=Card;Gender=Fem;Number=Dual;Case=Gen;Definite=Cons | cardinal scale hundred | 200
مِائَتَانِ | مِئَة | NUM | NumType=Card;Gender=Fem;Number=Dual;Case=Nom | cardinal scale hundred | 200
المِائَتَانِ | مِئَة | NUM | NumType=Card;Gender=Fem;Number=Dual;Case=Nom;Definite=Def | cardinal scale hundred | 200
مِائَتَيْنِ | مِئَة | NUM | NumType=Card;Gender=Fem;Number=Dual;Case=Gen | cardinal scale hundred | 200
المِائَتَيْنِ | مِئَة | NUM | NumType=Card;Gender=Fem;Number=Dual;Case=Gen;Definite=Def | cardinal scale hundred | 200
مِائَتَا | مِئَة | NUM | NumType=Card;Gender=Fem;Number=Dual;Case=Nom;Definite=Cons | cardinal scale hundred | 200
مِائَتَيْ | مِئَة | NUM | NumType=Card;Gender=Fem;Number=Dual;Case=Gen;Definite=Cons | cardinal scale hundred | 200
ثَلَاثُمِئَة | ثَلَاثُمِئَة | NUM | NumType=Card;Gender=Fem | cardinal hundreds | 300
الثَلَاثُمِئَة | ثَلَاثُمِئَة | NUM | NumType=Card;Gender=Fem;Definite=Def | cardinal hundreds | 300
ثَلَاثُمِائَة | ثَلَاثُمِئَة | NUM | NumType=Card;Gender=Fem | cardinal hundreds | 300
الثَلَاثُمِائَة | ثَلَاثُمِئَة | NUM | NumType=Card;Gender=Fem;Definite=Def | cardinal hundreds | 300
أَرْبَعُمِئَة | أَرْبَعُمِئَة | NUM | NumType=Card;Gender=Fem | cardinal hundreds | 400
الأَرْبَعُمِئَة | أَرْبَعُمِئَة | NUM | NumType=Card;Gender=Fem;Definite=Def | cardinal hundreds | 400
أَرْبَعُمِائَة | أَرْبَعُمِئَة | NUM | NumType=Card;Gender=Fem | cardinal hundreds | 400
الأَرْبَعُمِائَة | أَرْبَعُمِئَة | NUM | NumType=Card;Gender=Fem;Definite=Def | cardinal hundreds | 400
خَمْسُمِئَة | خَمْسُمِئَة | NUM | NumType=Card;Gender=Fem | cardinal hundreds | 500
الخَمْسُمِئَة | خَمْسُمِئَة | NUM | NumType=Card;Gender=Fem;Definite=Def | cardinal hundreds | 500
خَمْسُمِائَة | خَمْسُمِئَة | NUM | NumType=Card;Gender=Fem | cardinal hundreds | 500
الخَمْسُمِائَة | خَمْسُمِئَة | NUM | NumType=Card;Gender=Fem;Definite=Def | cardinal hundreds | 500
سِتُّمِئَة | سِتُّمِئَة | NUM | NumType=Card;Gender=Fem | cardinal hundreds | 600
السِتُّمِئَة | سِتُّمِئَة | NUM | NumType=Card;Gender=Fem;Definite=Def | cardinal hundreds | 600
سِتُّمِائَة | سِتُّمِئَة | NUM | NumType=Card;Gender=Fem | cardinal hundreds | 600
السِتُّمِائَة | سِتُّمِئَة | NUM | NumType=Card;Gender=Fem;Definite=Def | cardinal hundreds | 600
سَبْعُمِئَة | سَبْعُمِئَة | NUM | NumType=Card;Gender=Fem | cardinal hundreds | 700
السَبْعُمِئَة | سَبْعُمِئَة | NUM | NumType=Card;Gender=Fem;Definite=Def | cardinal hundreds | 700
سَبْعُمِائَة | سَبْعُمِئَة | NUM | NumType=Card;Gender=Fem | cardinal hundreds | 700
السَبْعُمِائَة | سَبْعُمِئَة | NUM | NumType=Card;Gender=Fem;Definite=Def | cardinal hundreds | 700
ثَمَانمِئَة | ثَمَانِمِئَة | NUM | NumType=Card;Gender=Fem | cardinal hundreds | 800
الثَمَانمِئَة | ثَمَانِمِئَة | NUM | NumType=Card;Gender=Fem;Definite=Def | cardinal hundreds | 800
ثَمَانمِائَة | ثَمَانِمِئَة | NUM | NumType=Card;Gender=Fem | cardinal hundreds | 800
الثَمَانمِائَة | ثَمَانِمِئَة | NUM | NumType=Card;Gender=Fem;Definite=Def | cardinal hundreds | 800
ثَمَانِيمِئَة | ثَمَانِمِئَة | NUM | NumType=Card;Gender=Fem | cardinal hundreds | 800
الثَمَانِيمِئَة | ثَمَانِمِئَة | NUM | NumType=Card;Gender=Fem;Definite=Def | cardinal hundreds | 800
ثَمَانِيمِائَة | ثَمَانِمِئَة | NUM | NumType=Card;Gender=Fem | cardinal hundreds | 800
الثَمَانِيمِائَة | ثَمَانِمِئَة | NUM | NumType=Card;Gender=Fem;Definite=Def | cardinal hundreds | 800
تِسْعُمِئَة | تِسْعُمِئَة | NUM | NumType=Card;Gender=Fem | cardinal hundreds | 900
التِسْعُمِئَة | تِسْعُمِئَة | NUM | NumType=Card;Gender=Fem;Definite=Def | cardinal hundreds | 900
تِسْعُمِائَة | تِسْعُمِئَة | NUM | NumType=Card;Gender=Fem | cardinal hundreds | 900
التِسْعُمِائَة | تِسْعُمِئَة | NUM | NumType=Card;Gender=Fem;Definite=Def | cardinal hundreds | 900
مِئَات | مِئَة | NOUN | Gender=Fem;Number=Plur | quantity scale hundred | hundreds
المِئَات | مِئَة | NOUN | Gender=Fem;Number=Plur;Definite=Def | quantity scale hundred | hundreds
مِائَات | مِئَة | NOUN | Gender=Fem;Number=Plur | quantity scale hundred | hundreds
المِائَات | مِئَة | NOUN | Gender=Fem;Number=Plur;Definite=Def | quantity scale hundred | hundreds
مِئِينَ | مِئَة | NOUN | Gender=Fem;Number=Plur | quantity scale hundred | hundreds
المِئِينَ | مِئَة | NOUN | Gender=Fem;Number=Plur;Definite=Def | quantity scale hundred | hundreds
عَشَرَات | عَشَرَات | NOUN | Gender=Fem;Number=Plur | quantity scale | tens
العَشَرَات | عَشَرَات | NOUN | Gender=Fem;Number=Plur;Definite=Def | quantity scale | tens
# thousands, millions and beyond
أَلْف | أَلْف | NUM | NumType=Card;Gender=Masc;Number=Sing | cardinal scale thousand | 1000
الْأَلْف | أَلْف | NUM | NumType=Card;Gender=Masc;Number=Sing;Definite=Def | cardinal scale thousand | 1000
أَلْفًا | أَلْف | NUM | NumType=Card;Gender=Masc;Number=Sing;Case=Acc | cardinal scale thousand | 1000
أَلْفَانِ | أَلْف | NUM | NumType=Card;Gender=Masc;Number=Dual;Case=Nom | cardinal scale thousand | 2000
الأَلْفَانِ | أَلْف | NUM | NumType=Card;Gender=Masc;Number=Dual;Case=Nom;Definite=Def | cardinal scale thousand | 2000
أَلْفَيْنِ | أَلْف | NUM | NumType=Card;Gender=Masc;Number=Dual;Case=Gen | cardinal scale thousand | 2000
الأَلْفَيْنِ | أَلْف | NUM | NumType=Card;Gender=Masc;Number=Dual;Case=Gen;Definite=Def | cardinal scale thousand | 2000
أَلْفَا | أَلْف | NUM | NumType=Card;Gender=Masc;Number=Dual;Case=Nom;Definite=Cons | cardinal scale thousand | 2000
أَلْفَيْ | أَلْف | NUM | NumType=Card;Gender=Masc;Number=Dual;Case=Gen;Definite=Cons | cardinal scale thousand | 2000
آلَاف | أَلْف | NUM | NumType=Card;Gender=Masc;Number=Plur | quantity cardinal scale thousand | thousands
الآلَاف | أَلْف | NUM | NumType=Card;Gender=Masc;Number=Plur;Definite=Def | quantity cardinal scale thousand | thousands
أُلُوف | أَلْف | NOUN | Gender=Masc;Number=Plur | quantity scale thousand | thousands
الأُلُوف | أَلْف | NOUN | Gender=Masc;Number=Plur;Definite=Def | quantity scale thousand | thousands
مِلْيُون | مِلْيُون | NUM | NumType=Card;Gender=Masc;Number=Sing | cardinal scale million | 1000000
المِلْيُون | مِلْيُون | NUM | NumType=Card;Gender=Masc;Number=Sing;Definite=Def | cardinal scale million | 1000000
مِلْيُونًا | مِلْيُون | NUM | NumType=Card;Gender=Masc;Number=Sing;Case=Acc | cardinal scale million | 1000000
مِلْيُونَانِ | مِلْيُون | NUM | NumType=Card;Gender=Masc;Number=Dual;Case=Nom | cardinal scale million | 2000000
المِلْيُونَانِ | مِلْيُون | NUM | NumType=Card;Gender=Masc;Number=Dual;Case=Nom;Definite=Def | cardinal scale million | 2000000
مِلْيُونَيْنِ | مِلْيُون | NUM | NumType=Card;Gender=Masc;Number=Dual;Case=Gen | cardinal scale million | 2000000
المِلْيُونَيْنِ | مِلْيُون | NUM | NumType=Card;Gender=Masc;Number=Dual;Case=Gen;Definite=Def | cardinal scale million | 2000000
مِلْيُونَيْ | مِلْيُون | NUM | NumType=Card;Gender=Masc;Number=Dual;Case=Gen;Definite=Cons | cardinal scale million | 2000000
مَلَايِين | مِلْيُون | NUM | NumType=Card;Gender=Masc;Number=Plur | quantity cardinal scale million | millions
المَلَايِين | مِلْيُون | NUM | NumType=Card;Gender=Masc;Number=Plur;Definite=Def | quantity cardinal scale million | millions
مَلَايِن | مِلْيُون | NUM | NumType=Card;Gender=Masc;Number=Plur | quantity cardinal scale million | millions
المَلَايِن | مِلْيُون | NUM | NumType=Card;Gender=Masc;Number=Plur;Definite=Def | quantity cardinal scale million | millions
مِلْيَار | مِلْيَار | NUM | NumType=Card;Gender=Masc;Number=Sing | cardinal scale billion | 1000000000
المِلْيَار | مِلْيَار | NUM | NumType=Card;Gender=Masc;Number=Sing;Definite=Def | cardinal scale billion | 1000000000
مِلْيَارًا | مِلْيَار | NUM | NumType=Card;Gender=Masc;Number=Sing;Case=Acc | cardinal scale billion | 1000000000
مِلْيَارَانِ | مِلْيَار | NUM | NumType=Card;Gender=Masc;Number=Dual;Case=Nom | cardinal scale billion | 2000000000
المِلْيَارَانِ | مِلْيَار | NUM | NumType=Card;Gender=Masc;Number=Dual;Case=Nom;Definite=Def | cardinal scale billion | 2000000000
مِلْيَارَيْنِ | مِلْيَار | NUM | NumType=Card;Gender=Masc;Number=Dual;Case=Gen | cardinal scale billion | 2000000000
المِلْيَارَيْنِ | مِلْيَار | NUM | NumType=Card;Gender=Masc;Number=Dual;Case=Gen;Definite=Def | cardinal scale billion | 2000000000
مِلْيَارَيْ | مِلْيَار | NUM | NumType=Card;Gender=Masc;Number=Dual;Case=Gen;Definite=Cons | cardinal scale billion | 2000000000
مِلْيَارَات | مِلْيَار | NUM | NumType=Card;Gender=Masc;Number=Plur | quantity cardinal scale billion | billions
المِلْيَارَات | مِلْيَار | NUM | NumType=Card;Gender=Masc;Number=Plur;Definite=Def | quantity cardinal scale billion | billions
مَلَايِير | مِلْيَار | NUM | NumType=Card;Gender=Masc;Number=Plur | quantity cardinal scale billion | billions
المَلَايِير | مِلْيَار | NUM | NumType=Card;Gender=Masc;Number=Plur;Definite=Def | quantity cardinal scale billion | billions
بِلْيُون | بِلْيُون | NUM | NumType=Card;Gender=Masc;Number=Sing | cardinal scale billion | 1000000000
البِلْيُون | بِلْيُون | NUM | NumType=Card;Gender=Masc;Number=Sing;Definite=Def | cardinal scale billion | 1000000000
بِلْيُونًا | بِلْيُون | NUM | NumType=Card;Gender=Masc;Number=Sing;Case=Acc | cardinal scale billion | 1000000000
بِلْيُونَانِ | بِلْيُون | NUM | NumType=Card;Gender=Masc;Number=Dual;Case=Nom | cardinal scale billion | 2000000000
البِلْيُونَانِ | بِلْيُون | NUM | NumType=Card;Gender=Masc;Number=Dual;Case=Nom;Definite=Def | cardinal scale billion | 2000000000
بِلْيُونَيْنِ | بِلْيُون | NUM | NumType=Card;Gender=Masc;Number=Dual;Case=Gen | cardinal scale billion | 2000000000
البِلْيُونَيْنِ | بِلْيُون | NUM | NumType=Card;Gender=Masc;Number=Dual;Case=Gen;Definite=Def | cardinal scale billion | 2000000000
بِلْيُونَيْ | بِلْيُون | NUM | NumType=Card;Gender=Masc;Number=Dual;Case=Gen;Definite=Cons | cardinal scale billion | 2000000000
بَلَايِين | بِلْيُون | NUM | NumType=Card;Gender=Masc;Number=Plur | quantity cardinal scale billion | billions
البَلَايِين | بِلْيُون | NUM | NumType=Card;Gender=Masc;Number=Plur;Definite=Def | quantity cardinal scale billion | billions
بِلْيُونَات | بِلْيُون | NUM | NumType=Card;Gender=Masc;Number=Plur | quantity cardinal scale billion | billions
البِلْيُونَات | بِلْيُون | NUM | NumType=Card;Gender=Masc;Number=Plur;Definite=Def | quantity cardinal scale billion | billions
تِرِيلْيُون | تِرِيلْيُون | NUM | NumType=Card;Gender=Masc;Number=Sing | cardinal scale trillion | 1000000000000
التِرِيلْيُون | تِرِيلْيُون | NUM | NumType=Card;Gender=Masc;Number=Sing;Definite=Def | cardinal scale trillion | 1000000000000
تِرِيلْيُونًا | تِرِيلْيُون | NUM | NumType=Card;Gender=Masc;Number=Sing;Case=Acc | cardinal scale trillion | 1000000000000
تِرِيلْيُونَانِ | تِرِيلْيُون | NUM | NumType=Card;Gender=Masc;Number=Dual;Case=Nom | cardinal scale trillion | 2000000000000
التِرِيلْيُونَانِ | تِرِيلْيُون | NUM | NumType=Card;Gender=Masc;Number=Dual;Case=Nom;Definite=Def | cardinal scale trillion | 2000000000000
تِرِيلْيُونَيْنِ | تِرِيلْيُون | NUM | NumType=Card;Gender=Masc;Number=Dual;Case=Gen | cardinal scale trillion | 2000000000000
التِرِيلْيُونَيْنِ | تِرِيلْيُون | NUM | NumType=Card;Gender=Masc;Number=Dual;Case=Gen;Definite=Def | cardinal scale trillion | 2000000000000
تِرِيلْيُونَيْ | تِرِيلْيُون | NUM | NumType=Card;Gender=Masc;Number=Dual;Case=Gen;Definite=Cons | cardinal scale trillion | 2000000000000
تِرِيلْيُونَات | تِرِيلْيُون | NUM | NumType=Card;Gender=Masc;Number=Plur | quantity cardinal scale trillion | trillions
التِرِيلْيُونَات | تِرِيلْيُون | NUM | NumType=Card;Gender=Masc;Number=Plur;Definite=Def | quantity cardinal scale trillion | trillions
تْرِلْيُون | تِرِيلْيُون | NUM | NumType=Card;Gender=Masc;Number=Sing | cardinal scale trillion | 1000000000000
التْرِلْيُون | تِرِيلْيُون | NUM | NumType=Card;Gender=Masc;Number=Sing;Definite=Def | cardinal scale trillion | 1000000000000
تْرِلْيُونًا | تِرِيلْيُون | NUM | NumType=Card;Gender=Masc;Number=Sing;Case=Acc | cardinal scale trillion | 1000000000000
تْرِلْيُونَانِ | تِرِيلْيُون | NUM | NumType=Card;Gender=Masc;Number=Dual;Case=Nom | cardinal scale trillion | 2000000000000
التْرِلْيُونَانِ | تِرِيلْيُون | NUM | NumType=Card;Gender=Masc;Number=Dual;Case=Nom;Definite=Def | cardinal scale trillion | 2000000000000
تْرِلْيُونَيْنِ | تِرِيلْيُون | NUM | NumType=Card;Gender=Masc;Number=Dual;Case=Gen | cardinal scale trillion | 2000000000000
التْرِلْيُونَيْنِ | تِرِيلْيُون | NUM | NumType=Card;Gender=Masc;Number=Dual;Case=Gen;Definite=Def | cardinal scale trillion | 2000000000000
تْرِلْيُونَيْ | تِرِيلْيُون | NUM | NumType=Card;Gender=Masc;Number=Dual;Case=Gen;Definite=Cons | cardinal scale trillion | 2000000000000
تْرِلْيُونَات | تِرِيلْيُون | NUM | NumType=Card;Gender=Masc;Number=Plur | quantity cardinal scale trillion | trillions
التْرِلْيُونَات | تِرِيلْيُون | NUM | NumType=Card;Gender=Masc;Number=Plur;Definite=Def | quantity cardinal scale trillion | trillions
كْوَادْرِيلْيُون | كْوَادْرِيلْيُون | NUM | NumType=Card;Gender=Masc;Number=Sing | cardinal scale quadrillion | 1000000000000000
الكْوَادْرِيلْيُون | كْوَادْرِيلْيُون | NUM | NumType=Card;Gender=Masc;Number=Sing;Definite=Def | cardinal scale quadrillion | 1000000000000000
كْوَادْرِيلْيُونًا | كْوَادْرِيلْيُون | NUM | NumType=Card;Gender=Masc;Number=Sing;Case=Acc | cardinal scale quadrillion | 1000000000000000
كْوَادْرِيلْيُونَانِ | كْوَادْرِيلْيُون | NUM | NumType=Card;Gender=Masc;Number=Dual;Case=Nom | cardinal scale quadrillion | 2000000000000000
الكْوَادْرِيلْيُونَانِ | كْوَادْرِيلْيُون | NUM | NumType=Card;Gender=Masc;Number=Dual;Case=Nom;Definite=Def | cardinal scale quadrillion | 2000000000000000
كْوَادْرِيلْيُونَيْنِ | كْوَادْرِيلْيُون | NUM | NumType=Card;Gender=Masc;Number=Dual;Case=Gen | cardinal scale quadrillion | 2000000000000000
الكْوَادْرِيلْيُونَيْنِ | كْوَادْرِيلْيُون | NUM | NumType=Card;Gender=Masc;Number=Dual;Case=Gen;Definite=Def | cardinal scale quadrillion | 2000000000000000
كْوَادْرِيلْيُونَيْ | كْوَادْرِيلْيُون | NUM | NumType=Card;Gender=Masc;Number=Dual;Case=Gen;Definite=Cons | cardinal scale quadrillion | 2000000000000000
كْوَادْرِيلْيُونَات | كْوَادْرِيلْيُون | NUM | NumType=Card;Gender=Masc;Number=Plur | quantity cardinal scale quadrillion | quadrillions
الكْوَادْرِيلْيُونَات | كْوَادْرِيلْيُون | NUM | NumType=Card;Gender=Masc;Number=Plur;Definite=Def | quantity cardinal scale quadrillion | quadrillions
# nought, a dozen, a few
صِفْر | صِفْر | NUM | NumType=Card;Gender=Masc;Number=Sing | cardinal | 0
الصِفْر | صِفْر | NUM | NumType=Card;Gender=Masc;Number=Sing;Definite=Def | cardinal | 0
دَزِّينَة | دَزِّينَة | NOUN | Gender=Fem;Number=Sing | quantity | 12
الدَزِّينَة | دَزِّينَة | NOUN | Gender=Fem;Number=Sing;Definite=Def | quantity | 12
بِضْع | بِضْع | DET | Gender=Masc | quantifier quantity few | 3–9
بِضْعَة | بِضْع | DET | Gender=Fem | quantifier quantity few | 3–9
نَيِّف | نَيِّف | NUM | NumType=Card | quantity bound-more | and some
النَيِّف | نَيِّف | NUM | NumType=Card;Definite=Def | quantity bound-more | and some
# ordinals
أَوَّل | أَوَّل | ADJ | NumType=Ord;Gender=Masc;Number=Sing | ordinal | 1
الأَوَّل | أَوَّل | ADJ | NumType=Ord;Gender=Masc;Number=Sing;Definite=Def | ordinal | 1
أُولَى | أَوَّل | ADJ | NumType=Ord;Gender=Fem;Number=Sing | ordinal | 1
الأُولَى | أَوَّل | ADJ | NumType=Ord;Gender=Fem;Number=Sing;Definite=Def | ordinal | 1
أَوَّلَانِ | أَوَّل | ADJ | NumType=Ord;Gender=Masc;Number=Dual;Case=Nom | ordinal | 1
الأَوَّلَانِ | أَوَّل | ADJ | NumType=Ord;Gender=Masc;Number=Dual;Case=Nom;Definite=Def | ordinal | 1
أَوَّلَيْنِ | أَوَّل | ADJ | NumType=Ord;Gender=Masc;Number=Dual;Case=Gen | ordinal | 1
الأَوَّلَيْنِ | أَوَّل | ADJ | NumType=Ord;Gender=Masc;Number=Dual;Case=Gen;Definite=Def | ordinal | 1
أُولَيَانِ | أَوَّل | ADJ | NumType=Ord;Gender=Fem;Number=Dual;Case=Nom | ordinal | 1
الأُولَيَانِ | أَوَّل | ADJ | NumType=Ord;Gender=Fem;Number=Dual;Case=Nom;Definite=Def | ordinal | 1
أُولَيَيْنِ | أَوَّل | ADJ | NumType=Ord;Gender=Fem;Number=Dual;Case=Gen | ordinal | 1
الأُولَيَيْنِ | أَوَّل | ADJ | NumType=Ord;Gender=Fem;Number=Dual;Case=Gen;Definite=Def | ordinal | 1
أَوَّلُونَ | أَوَّل | ADJ | NumType=Ord;Gender=Masc;Number=Plur;Case=Nom | ordinal | 1
الأَوَّلُونَ | أَوَّل | ADJ | NumType=Ord;Gender=Masc;Number=Plur;Case=Nom;Definite=Def | ordinal | 1
أَوَائِل | أَوَّل | NOUN | Gender=Masc;Number=Plur | ordinal part-of-time start | early part, first ones
الأَوَائِل | أَوَّل | NOUN | Gender=Masc;Number=Plur;Definite=Def | ordinal part-of-time start | early part, first ones
أُولَيَات | أَوَّل | ADJ | NumType=Ord;Gender=Fem;Number=Plur | ordinal | 1
الأُولَيَات | أَوَّل | ADJ | NumType=Ord;Gender=Fem;Number=Plur;Definite=Def | ordinal | 1
ثَانِي | ثَانِي | ADJ | NumType=Ord;Gender=Masc;Number=Sing | ordinal | 2
الثَانِي | ثَانِي | ADJ | NumType=Ord;Gender=Masc;Number=Sing;Definite=Def | ordinal | 2
ثَانِيَة | ثَانِي | ADJ | NumType=Ord;Gender=Fem;Number=Sing | ordinal | 2
الثَانِيَة | ثَانِي | ADJ | NumType=Ord;Gender=Fem;Number=Sing;Definite=Def | ordinal | 2
ثَانٍ | ثَانِي | ADJ | NumType=Ord;Gender=Masc;Number=Sing | ordinal | 2
ثَالِث | ثَالِث | ADJ | NumType=Ord;Gender=Masc;Number=Sing | ordinal | 3
الثَالِث | ثَالِث | ADJ | NumType=Ord;Gender=Masc;Number=Sing;Definite=Def | ordinal | 3
ثَالِثَة | ثَالِث | ADJ | NumType=Ord;Gender=Fem;Number=Sing | ordinal | 3
الثَالِثَة | ثَالِث | ADJ | NumType=Ord;Gender=Fem;Number=Sing;Definite=Def | ordinal | 3
رَابِع | رَابِع | ADJ | NumType=Ord;Gender=Masc;Number=Sing | ordinal | 4
الرَابِع | رَابِع | ADJ | NumType=Ord;Gender=Masc;Number=Sing;Definite=Def | ordinal | 4
رَابِعَة | رَابِع | ADJ | NumType=Ord;Gender=Fem;Number=Sing | ordinal | 4
الرَابِعَة | رَابِع | ADJ | NumType=Ord;Gender=Fem;Number=Sing;Definite=Def | ordinal | 4
خَامِس | خَامِس | ADJ | NumType=Ord;Gender=Masc;Number=Sing | ordinal | 5
الخَامِس | خَامِس | ADJ | NumType=Ord;Gender=Masc;Number=Sing;Definite=Def | ordinal | 5
خَامِسَة | خَامِس | ADJ | NumType=Ord;Gender=Fem;Number=Sing | ordinal | 5
الخَامِسَة | خَامِس | ADJ | NumType=Ord;Gender=Fem;Number=Sing;Definite=Def | ordinal | 5
سَادِس | سَادِس | ADJ | NumType=Ord;Gender=Masc;Number=Sing | ordinal | 6
السَادِس | سَادِس | ADJ | NumType=Ord;Gender=Masc;Number=Sing;Definite=Def | ordinal | 6
سَادِسَة | سَادِس | ADJ | NumType=Ord;Gender=Fem;Number=Sing | ordinal | 6
السَادِسَة | سَادِس | ADJ | NumType=Ord;Gender=Fem;Number=Sing;Definite=Def | ordinal | 6
سَابِع | سَابِع | ADJ | NumType=Ord;Gender=Masc;Number=Sing | ordinal | 7
السَابِع | سَابِع | ADJ | NumType=Ord;Gender=Masc;Number=Sing;Definite=Def | ordinal | 7
سَابِعَة | سَابِع | ADJ | NumType=Ord;Gender=Fem;Number=Sing | ordinal | 7
السَابِعَة | سَابِع | ADJ | NumType=Ord;Gender=Fem;Number=Sing;Definite=Def | ordinal | 7
ثَامِن | ثَامِن | ADJ | NumType=Ord;Gender=Masc;Number=Sing | ordinal | 8
الثَامِن | ثَامِن | ADJ | NumType=Ord;Gender=Masc;Number=Sing;Definite=Def | ordinal | 8
ثَامِنَة | ثَامِن | ADJ | NumType=Ord;Gender=Fem;Number=Sing | ordinal | 8
الثَامِنَة | ثَامِن | ADJ | NumType=Ord;Gender=Fem;Number=Sing;Definite=Def | ordinal | 8
تَاسِع | تَاسِع | ADJ | NumType=Ord;Gender=Masc;Number=Sing | ordinal | 9
التَاسِع | تَاسِع | ADJ | NumType=Ord;Gender=Masc;Number=Sing;Definite=Def | ordinal | 9
تَاسِعَة | تَاسِع | ADJ | NumType=Ord;Gender=Fem;Number=Sing | ordinal | 9
التَاسِعَة | تَاسِع | ADJ | NumType=Ord;Gender=Fem;Number=Sing;Definite=Def | ordinal | 9
عَاشِر | عَاشِر | ADJ | NumType=Ord;Gender=Masc;Number=Sing | ordinal | 10
العَاشِر | عَاشِر | ADJ | NumType=Ord;Gender=Masc;Number=Sing;Definite=Def | ordinal | 10
عَاشِرَة | عَاشِر | ADJ | NumType=Ord;Gender=Fem;Number=Sing | ordinal | 10
العَاشِرَة | عَاشِر | ADJ | NumType=Ord;Gender=Fem;Number=Sing;Definite=Def | ordinal | 10
# the first word of the ordinals 11 and 21, 31 …
حَادِي | حَادِي | ADJ | NumType=Ord;Gender=Masc;Number=Sing | ordinal | 1
الحَادِي | حَادِي | ADJ | NumType=Ord;Gender=Masc;Number=Sing;Definite=Def | ordinal | 1
حَادِيَة | حَادِي | ADJ | NumType=Ord;Gender=Fem;Number=Sing | ordinal | 1
الحَادِيَة | حَادِي | ADJ | NumType=Ord;Gender=Fem;Number=Sing;Definite=Def | ordinal | 1
أَخِير | أَخِير | ADJ | Gender=Masc;Number=Sing | ordinal-like last | last
الأَخِير | أَخِير | ADJ | Gender=Masc;Number=Sing;Definite=Def | ordinal-like last | last
أَخِيرَة | أَخِير | ADJ | Gender=Fem;Number=Sing | ordinal-like last | last
الأَخِيرَة | أَخِير | ADJ | Gender=Fem;Number=Sing;Definite=Def | ordinal-like last | last
# fractions
نِصْف | نِصْف | NOUN | Gender=Masc;Number=Sing | fraction | 1/2
النِصْف | نِصْف | NOUN | Gender=Masc;Number=Sing;Definite=Def | fraction | 1/2
أَنْصَاف | نِصْف | NOUN | Gender=Masc;Number=Plur | fraction | 1/2
الأَنْصَاف | نِصْف | NOUN | Gender=Masc;Number=Plur;Definite=Def | fraction | 1/2
نِصْفَيْ | نِصْف | NOUN | Gender=Masc;Number=Dual;Definite=Cons | fraction | 1/2
ثُلُث | ثُلُث | NOUN | Gender=Masc;Number=Sing | fraction | 1/3
الثُلُث | ثُلُث | NOUN | Gender=Masc;Number=Sing;Definite=Def | fraction | 1/3
ثُلُثَانِ | ثُلُث | NOUN | Gender=Masc;Number=Dual;Case=Nom | fraction | 2/3
الثُلُثَانِ | ثُلُث | NOUN | Gender=Masc;Number=Dual;Case=Nom;Definite=Def | fraction | 2/3
ثُلُثَيْنِ | ثُلُث | NOUN | Gender=Masc;Number=Dual;Case=Gen | fraction | 2/3
الثُلُثَيْنِ | ثُلُث | NOUN | Gender=Masc;Number=Dual;Case=Gen;Definite=Def | fraction | 2/3
ثُلُثَا | ثُلُث | NOUN | Gender=Masc;Number=Dual;Case=Nom;Definite=Cons | fraction | 2/3
ثُلُثَيْ | ثُلُث | NOUN | Gender=Masc;Number=Dual;Case=Gen;Definite=Cons | fraction | 2/3
أَثْلَاث | ثُلُث | NOUN | Gender=Masc;Number=Plur | fraction | 1/3
الأَثْلَاث | ثُلُث | NOUN | Gender=Masc;Number=Plur;Definite=Def | fraction | 1/3
رُبُع | رُبُع | NOUN | Gender=Masc;Number=Sing | fraction | 1/4
الرُبُع | رُبُع | NOUN | Gender=Masc;Number=Sing;Definite=Def | fraction | 1/4
رُبُعَانِ | رُبُع | NOUN | Gender=Masc;Number=Dual;Case=Nom | fraction | 2/4
الرُبُعَانِ | رُبُع | NOUN | Gender=Masc;Number=Dual;Case=Nom;Definite=Def | fraction | 2/4
رُبُعَيْنِ | رُبُع | NOUN | Gender=Masc;Number=Dual;Case=Gen | fraction | 2/4
الرُبُعَيْنِ | رُبُع | NOUN | Gender=Masc;Number=Dual;Case=Gen;Definite=Def | fraction | 2/4
رُبُعَا | رُبُع | NOUN | Gender=Masc;Number=Dual;Case=Nom;Definite=Cons | fraction | 2/4
رُبُعَيْ | رُبُع | NOUN | Gender=Masc;Number=Dual;Case=Gen;Definite=Cons | fraction | 2/4
أَرْبَاع | رُبُع | NOUN | Gender=Masc;Number=Plur | fraction | 1/4
الأَرْبَاع | رُبُع | NOUN | Gender=Masc;Number=Plur;Definite=Def | fraction | 1/4
خُمُس | خُمُس | NOUN | Gender=Masc;Number=Sing | fraction | 1/5
الخُمُس | خُمُس | NOUN | Gender=Masc;Number=Sing;Definite=Def | fraction | 1/5
خُمُسَانِ | خُمُس | NOUN | Gender=Masc;Number=Dual;Case=Nom | fraction | 2/5
الخُمُسَانِ | خُمُس | NOUN | Gender=Masc;Number=Dual;Case=Nom;Definite=Def | fraction | 2/5
خُمُسَيْنِ | خُمُس | NOUN | Gender=Masc;Number=Dual;Case=Gen | fraction | 2/5
الخُمُسَيْنِ | خُمُس | NOUN | Gender=Masc;Number=Dual;Case=Gen;Definite=Def | fraction | 2/5
خُمُسَا | خُمُس | NOUN | Gender=Masc;Number=Dual;Case=Nom;Definite=Cons | fraction | 2/5
خُمُسَيْ | خُمُس | NOUN | Gender=Masc;Number=Dual;Case=Gen;Definite=Cons | fraction | 2/5
أَخْمَاس | خُمُس | NOUN | Gender=Masc;Number=Plur | fraction | 1/5
الأَخْمَاس | خُمُس | NOUN | Gender=Masc;Number=Plur;Definite=Def | fraction | 1/5
سُدُس | سُدُس | NOUN | Gender=Masc;Number=Sing | fraction | 1/6
السُدُس | سُدُس | NOUN | Gender=Masc;Number=Sing;Definite=Def | fraction | 1/6
سُدُسَانِ | سُدُس | NOUN | Gender=Masc;Number=Dual;Case=Nom | fraction | 2/6
السُدُسَانِ | سُدُس | NOUN | Gender=Masc;Number=Dual;Case=Nom;Definite=Def | fraction | 2/6
سُدُسَيْنِ | سُدُس | NOUN | Gender=Masc;Number=Dual;Case=Gen | fraction | 2/6
السُدُسَيْنِ | سُدُس | NOUN | Gender=Masc;Number=Dual;Case=Gen;Definite=Def | fraction | 2/6
سُدُسَا | سُدُس | NOUN | Gender=Masc;Number=Dual;Case=Nom;Definite=Cons | fraction | 2/6
سُدُسَيْ | سُدُس | NOUN | Gender=Masc;Number=Dual;Case=Gen;Definite=Cons | fraction | 2/6
أَسْدَاس | سُدُس | NOUN | Gender=Masc;Number=Plur | fraction | 1/6
الأَسْدَاس | سُدُس | NOUN | Gender=Masc;Number=Plur;Definite=Def | fraction | 1/6
سُبُع | سُبُع | NOUN | Gender=Masc;Number=Sing | fraction | 1/7
السُبُع | سُبُع | NOUN | Gender=Masc;Number=Sing;Definite=Def | fraction | 1/7
سُبُعَانِ | سُبُع | NOUN | Gender=Masc;Number=Dual;Case=Nom | fraction | 2/7
السُبُعَانِ | سُبُع | NOUN | Gender=Masc;Number=Dual;Case=Nom;Definite=Def | fraction | 2/7
سُبُعَيْنِ | سُبُع | NOUN | Gender=Masc;Number=Dual;Case=Gen | fraction | 2/7
السُبُعَيْنِ | سُبُع | NOUN | Gender=Masc;Number=Dual;Case=Gen;Definite=Def | fraction | 2/7
سُبُعَا | سُبُع | NOUN | Gender=Masc;Number=Dual;Case=Nom;Definite=Cons | fraction | 2/7
سُبُعَيْ | سُبُع | NOUN | Gender=Masc;Number=Dual;Case=Gen;Definite=Cons | fraction | 2/7
أَسْبَاع | سُبُع | NOUN | Gender=Masc;Number=Plur | fraction | 1/7
الأَسْبَاع | سُبُع | NOUN | Gender=Masc;Number=Plur;Definite=Def | fraction | 1/7
ثُمُن | ثُمُن | NOUN | Gender=Masc;Number=Sing | fraction | 1/8
الثُمُن | ثُمُن | NOUN | Gender=Masc;Number=Sing;Definite=Def | fraction | 1/8
ثُمُنَانِ | ثُمُن | NOUN | Gender=Masc;Number=Dual;Case=Nom | fraction | 2/8
الثُمُنَانِ | ثُمُن | NOUN | Gender=Masc;Number=Dual;Case=Nom;Definite=Def | fraction | 2/8
ثُمُنَيْنِ | ثُمُن | NOUN | Gender=Masc;Number=Dual;Case=Gen | fraction | 2/8
الثُمُنَيْنِ | ثُمُن | NOUN | Gender=Masc;Number=Dual;Case=Gen;Definite=Def | fraction | 2/8
ثُمُنَا | ثُمُن | NOUN | Gender=Masc;Number=Dual;Case=Nom;Definite=Cons | fraction | 2/8
ثُمُنَيْ | ثُمُن | NOUN | Gender=Masc;Number=Dual;Case=Gen;Definite=Cons | fraction | 2/8
أَثْمَان | ثُمُن | NOUN | Gender=Masc;Number=Plur | fraction | 1/8
الأَثْمَان | ثُمُن | NOUN | Gender=Masc;Number=Plur;Definite=Def | fraction | 1/8
تُسُع | تُسُع | NOUN | Gender=Masc;Number=Sing | fraction | 1/9
التُسُع | تُسُع | NOUN | Gender=Masc;Number=Sing;Definite=Def | fraction | 1/9
تُسُعَانِ | تُسُع | NOUN | Gender=Masc;Number=Dual;Case=Nom | fraction | 2/9
التُسُعَانِ | تُسُع | NOUN | Gender=Masc;Number=Dual;Case=Nom;Definite=Def | fraction | 2/9
تُسُعَيْنِ | تُسُع | NOUN | Gender=Masc;Number=Dual;Case=Gen | fraction | 2/9
التُسُعَيْنِ | تُسُع | NOUN | Gender=Masc;Number=Dual;Case=Gen;Definite=Def | fraction | 2/9
تُسُعَا | تُسُع | NOUN | Gender=Masc;Number=Dual;Case=Nom;Definite=Cons | fraction | 2/9
تُسُعَيْ | تُسُع | NOUN | Gender=Masc;Number=Dual;Case=Gen;Definite=Cons | fraction | 2/9
أَتْسَاع | تُسُع | NOUN | Gender=Masc;Number=Plur | fraction | 1/9
الأَتْسَاع | تُسُع | NOUN | Gender=Masc;Number=Plur;Definite=Def | fraction | 1/9
عُشُر | عُشُر | NOUN | Gender=Masc;Number=Sing | fraction | 1/10
العُشُر | عُشُر | NOUN | Gender=Masc;Number=Sing;Definite=Def | fraction | 1/10
عُشُرَانِ | عُشُر | NOUN | Gender=Masc;Number=Dual;Case=Nom | fraction | 2/10
العُشُرَانِ | عُشُر | NOUN | Gender=Masc;Number=Dual;Case=Nom;Definite=Def | fraction | 2/10
عُشُرَيْنِ | عُشُر | NOUN | Gender=Masc;Number=Dual;Case=Gen | fraction | 2/10
العُشُرَيْنِ | عُشُر | NOUN | Gender=Masc;Number=Dual;Case=Gen;Definite=Def | fraction | 2/10
عُشُرَا | عُشُر | NOUN | Gender=Masc;Number=Dual;Case=Nom;Definite=Cons | fraction | 2/10
عُشُرَيْ | عُشُر | NOUN | Gender=Masc;Number=Dual;Case=Gen;Definite=Cons | fraction | 2/10
أَعْشَار | عُشُر | NOUN | Gender=Masc;Number=Plur | fraction | 1/10
الأَعْشَار | عُشُر | NOUN | Gender=Masc;Number=Plur;Definite=Def | fraction | 1/10
شَطْر | شَطْر | NOUN | Gender=Masc;Number=Sing | fraction | half, part
الشَطْر | شَطْر | NOUN | Gender=Masc;Number=Sing;Definite=Def | fraction | half, part
# percent
مِئَوِيّ | مِئَوِيّ | ADJ | Gender=Masc;Number=Sing | percent | of a hundred
المِئَوِيّ | مِئَوِيّ | ADJ | Gender=Masc;Number=Sing;Definite=Def | percent | of a hundred
مِئَوِيَّة | مِئَوِيّ | ADJ | Gender=Fem;Number=Sing | percent | of a hundred
المِئَوِيَّة | مِئَوِيّ | ADJ | Gender=Fem;Number=Sing;Definite=Def | percent | of a hundred
# distributive
أُحَادَ | أُحَادَ | ADV | | distributive | by 1s
مَثْنَى | مَثْنَى | ADV | | distributive | by 2s
ثُلَاثَ | ثُلَاثَ | ADV | | distributive | by 3s
رُبَاعَ | رُبَاعَ | ADV | | distributive | by 4s
# accusatives in alef, which is a letter of the spelling
وَاحِدًا | وَاحِد | ADJ | NumType=Card;Gender=Masc;Number=Sing;Case=Acc | cardinal | 1
أَحَدًا | أَحَد | DET | Gender=Masc;Number=Sing;Case=Acc | quantifier one-of cardinal | 1
ثَلَاثًا | ثَلَاثَة | NUM | NumType=Card;Gender=Masc;Case=Acc | cardinal | 3
أَرْبَعًا | أَرْبَعَة | NUM | NumType=Card;Gender=Masc;Case=Acc | cardinal | 4
خَمْسًا | خَمْسَة | NUM | NumType=Card;Gender=Masc;Case=Acc | cardinal | 5
سِتًّا | سِتَّة | NUM | NumType=Card;Gender=Masc;Case=Acc | cardinal | 6
سَبْعًا | سَبْعَة | NUM | NumType=Card;Gender=Masc;Case=Acc | cardinal | 7
تِسْعًا | تِسْعَة | NUM | NumType=Card;Gender=Masc;Case=Acc | cardinal | 9
عَشْرًا | عَشَرَة | NUM | NumType=Card;Gender=Masc;Case=Acc | cardinal | 10
آلَافًا | أَلْف | NUM | NumType=Card;Gender=Masc;Number=Plur;Case=Acc | quantity cardinal scale thousand | thousands
أُلُوفًا | أَلْف | NOUN | Gender=Masc;Number=Plur;Case=Acc | quantity scale thousand | thousands
صِفْرًا | صِفْر | NUM | NumType=Card;Gender=Masc;Number=Sing;Case=Acc | cardinal | 0
نِصْفًا | نِصْف | NOUN | Gender=Masc;Number=Sing;Case=Acc | fraction | 1/2
نَيِّفًا | نَيِّف | NUM | NumType=Card;Case=Acc | quantity bound-more | and some
`;
