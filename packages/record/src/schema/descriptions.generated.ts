// Generated from ../report.ts by `npm run describe -w @isnad/record`; change the comments there.
export const DESCRIPTIONS: Readonly<Record<string, { readonly is: string; readonly fields: Readonly<Record<string, string>> }>> = {
  Span: {
    is: "A half-open stretch of `report.text`: `text.slice(start, end)`.",
    fields: {
      start: "Offset of the first code unit, from 0.",
      end: "Offset after the last code unit; always greater than `start`."
    }
  },
  Alternative: {
    is: "Another reading of one field of a fact, which was weighed against the one in the record and found less likely.",
    fields: {
      field: "The field of the fact that would be otherwise (`sourceEntity`, `content`).",
      value: "What it would be: an id, a code, or null; of `content` the stretches.",
      confidence: "The share of such choices in which annotated reports bear out this reading instead, from 0 to 1."
    }
  },
  Evidence: {
    is: "Why a fact is in the record: the words that it was read from (`start`, `end`), what read it, and what it leans on.",
    fields: {
      start: "Offset of the first code unit, from 0.",
      end: "Offset after the last code unit; always greater than `start`.",
      rule: "The rule or model that read it, as `folder/what-it-reads` (`times/day-month`).",
      from: "Ids of the facts that it leans on; nothing leans on itself, not even through others.",
      confidence: "The share of facts of this rule that annotated reports bear out, from 0 to 1.",
      because: "What a choice rested on, in a few words, where there was one to make.",
      alternatives: "The other readings that were weighed, the likelier first; left out where there was nothing to choose."
    }
  },
  Mention: {
    is: "One place in the text where an entity is named or pointed at.",
    fields: {
      start: "Offset of the first code unit, from 0.",
      end: "Offset after the last code unit; always greater than `start`.",
      form: "How it is named: `name`, `nominal`, `pronoun`, or `inner` for a name inside a longer one."
    }
  },
  EntityIds: {
    is: "Identifiers of an entity in public registers.",
    fields: {
      wikidata: "A Wikidata item (`Q801`).",
      geonames: "A GeoNames number (`294640`)."
    }
  },
  Entity: {
    is: "A person, body, place or unnamed party, with everything that the report says to name it.",
    fields: {
      id: "`E1`, `E2` … in the order of first mention.",
      kind: "What it is; `group` only for unnamed parties (protesters, officials, civilians).",
      name: "The fullest form in the report, in Arabic, without title and attached clitics.",
      nameEn: "The usual English name, where the lexicon has one.",
      country: "ISO 3166-1 alpha-2 of a place's country, or of the government or nationality of a person or body.",
      sector: "PLOVER's code for what the actor is in its country (`GOV`, `MIL`, `CVL`).",
      office: "The office as the text gives it (`وزير الخارجية الأمريكي`).",
      coordinates: "Longitude and latitude in degrees, WGS 84, in GeoJSON's order.",
      ids: "Identifiers in public registers; empty where none is known.",
      mentions: "Every mention, in the order of the text; at least one.",
      evidence: "Why it is in the record."
    }
  },
  Time: {
    is: "A time expression as it stands in the text, and the time that it means.",
    fields: {
      start: "Offset of the first code unit, from 0.",
      end: "Offset after the last code unit; always greater than `start`.",
      id: "`T1`, `T2` … in the order of the text.",
      kind: "TIMEX3's kind: a day or longer is a DATE, a part of a day a TIME, a length a DURATION, a repetition a SET.",
      value: "TIMEX3 value: `2023-11-03`, `2024-W01`, `XXXX-11-03`, `2023-11-03T14:00`, `PT4H`, `P1W`.",
      mod: "TIMEX3's modifier: `APPROX` for `نحو أربع ساعات`, `START` for `مطلع العام`; null when nothing modifies it.",
      edtf: "The same as an EDTF (ISO 8601-2) date or interval; null for durations and sets.",
      anchor: "What it is reckoned from: `publication`, or the id of a time or an event; null when it stands by itself.",
      implied: "The parts of `value` that the text does not state but implies.",
      refinedBy: "The id of a later, closer time of the same occasion (`نوفمبر`, later told to be the 3rd).",
      evidence: "Why it is in the record."
    }
  },
  Figure: {
    is: "A stated quantity that is neither a time nor an ordinal, with the role that it plays.",
    fields: {
      start: "Offset of the first code unit, from 0.",
      end: "Offset after the last code unit; always greater than `start`.",
      id: "`F1`, `F2` … in the order of the text.",
      value: "The number, or a range's lower end; null when only its magnitude is said.",
      high: "A range's upper end, else null.",
      magnitude: "The order of size of a vague figure (`عشرات` is tens), else null.",
      bound: "How the number bounds the truth: `more` for `أكثر من`, `about` for `نحو`, `vague` for `عشرات`.",
      role: "What the number says: people killed, injured or displaced, money, a percentage, a measure, a plain count.",
      word: "The source's own word for what is counted or what befell them (`شهيد`, `قتيل`), kept without judgement.",
      counted: "The words that say what is counted (`فلسطيني`).",
      unit: "A unit of measure as written in the International System (`km`), else null.",
      currency: "ISO 4217 code of an amount of money (`USD`), else null.",
      partOf: "The id of the figure that this one breaks down.",
      shares: "Parts of what is counted that are told without a number (`معظمهم من المدنيين`, `بينهم أطفال`); left out where none are.",
      event: "The id of the event whose toll it is.",
      asOf: "The id of the time at which it held.",
      cumulative: "True for a running total, false for new cases, null when not said.",
      via: "The innermost statement on whose authority it stands; null: the report itself gives it, no source named.",
      evidence: "Why it is in the record."
    }
  },
  Share: {
    is: "A part of what a figure counts that is told without a number; its words from the pronoun's noun (`معظمهم`) on.",
    fields: {
      start: "Offset of the first code unit, from 0.",
      end: "Offset after the last code unit; always greater than `start`.",
      share: "How much of those counted it is.",
      of: "The words that say who they are (`المدنيين`)."
    }
  },
  Statement: {
    is: "What someone is reported to have said.",
    fields: {
      id: "`S1`, `S2` … in the order of the text.",
      cue: "The verb or phrase that attributes (`وقال`, `وفقا ل`); null for a quotation that goes on without one.",
      source: "The words that name who speaks; null when the sentence leaves them out.",
      sourceEntity: "The id of the entity that speaks, also when the words are left out; null when it is none of the record's.",
      sourceKind: "Whether the source is named, anonymous, a body, or a named group of people.",
      anonymity: "The words that give the terms of anonymity (`شريطة عدم الكشف عن هويتهم`).",
      content: "What was said, in one or more stretches, without complementiser and outer quotation marks.",
      manner: "Direct when all is in quotation marks, mixed when part is.",
      act: "What is done by saying it.",
      addressee: "The id of the entity that it is said to.",
      channel: "The words that name the channel (`في مؤتمر صحفي`).",
      time: "The id of the time at which it was said.",
      place: "The id of the entity where it was said.",
      parent: "The statement in whose content this one stands; null: the report itself reports it.",
      evidence: "Why it is in the record."
    }
  },
  Event: {
    is: "Who did what to whom, in PLOVER's codes; the type codes what was done, `status` says whether it was.",
    fields: {
      id: "`V1`, `V2` … in the order of their triggers.",
      trigger: "The verb or noun that tells the event.",
      also: "Further triggers of the same occurrence.",
      type: "PLOVER's type.",
      mode: "One of PLOVER's modes of this type, where it has one.",
      contexts: "PLOVER's contexts: what it was about.",
      actors: "Ids of the entities that did it.",
      recipients: "Ids of the entities that it was done to.",
      places: "Ids of the entities where it happened.",
      time: "The id of the time at which it happened.",
      status: "Whether it happened, is planned, may happen, did not happen, or is asked for.",
      figures: "Ids of the figures that are its toll or measure.",
      via: "The innermost statement in whose content it stands; null: the report itself asserts it.",
      background: "True for what is told as setting only (a war as such).",
      evidence: "Why it is in the record."
    }
  },
  Stop: {
    is: "One stop of a journey.",
    fields: {
      place: "The id of the entity that is the place.",
      role: "Whether the traveller stays there (`stop`) or only passes through (`transit`).",
      time: "The id of the time at which the traveller is there."
    }
  },
  Trip: {
    is: "A named traveller's journey.",
    fields: {
      id: "`J1`, `J2` … in the order of the text.",
      traveller: "The id of the entity that travels.",
      stops: "The stops in the order in which the text gives them; at least one.",
      ordered: "Whether the text asserts the order of the stops, or only lists them.",
      ordinal: "Which of the traveller's visits it is, where said (`الزيارة الرابعة` is 4).",
      length: "The id of the time (a duration) that it takes.",
      purpose: "The words that say what for.",
      status: "Whether it happened, is planned, may happen, did not happen, or is asked for.",
      via: "The innermost statement in whose content it stands; null: the report itself asserts it.",
      evidence: "Why it is in the record."
    }
  },
  Position: {
    is: "What a party demands, offers, refuses, promises, supports or opposes.",
    fields: {
      id: "`P1`, `P2` … in the order of the text.",
      holder: "The id of the entity whose position it is.",
      stance: "How the holder stands to the content.",
      content: "The words that say what is demanded, offered, refused, promised, supported or opposed.",
      toward: "The id of the entity that it is directed at.",
      from: "The id of the statement or event that it rests on.",
      evidence: "Why it is in the record."
    }
  },
  Relation: {
    is: "How two facts hang together: `from` is `kind` of `to` (`V2` `responds-to` `V1`).",
    fields: {
      id: "`R1`, `R2` … in the order of the text.",
      from: "The id of the fact that the relation is told of.",
      to: "The id of the fact that it is told in regard to.",
      kind: "What the first is to the second.",
      evidence: "Why it is in the record."
    }
  },
  Note: {
    is: "What the reader observed of the text itself; the text is never changed. A note on the whole of it has `start` and `end` 0.",
    fields: {
      start: "Offset of the first code unit, from 0.",
      end: "Offset after the last code unit; always greater than `start`.",
      id: "`N1`, `N2` … in the order of the text.",
      kind: "What was observed.",
      message: "One English sentence for people."
    }
  },
  ReaderVersion: {
    is: "The versions that made a record: two records with the same three can be compared fact by fact.",
    fields: {
      version: "The reader's version.",
      lexicon: "The lexicon's version.",
      models: "Names and versions (`words@1f2e3d4c`) of the learned models that took part; empty when rules alone read it."
    }
  },
  Source: {
    is: "What was given to the reader, unchanged, and by which reader it was read.",
    fields: {
      id: "The article's id as given, else the first twelve digits of `sha256`.",
      outlet: "The outlet that published it, as given.",
      url: "Where it was published, as given.",
      title: "The headline, as given; not part of `text`.",
      byline: "Who signs it, as given.",
      dateline: "The place and agency that a report opens with, as given.",
      published: "Day of publication, `YYYY-MM-DD`, or a full ISO 8601 time, as supplied; a month or a year where no more is known.",
      language: "BCP 47 tag of the language: as given, else `ar`, or `und` where hardly any letter is Arabic or the letters are of a sister script.",
      text: "The text exactly as received; every span counts in it.",
      sha256: "SHA-256 of `text` in UTF-8, hexadecimal; a lone surrogate is hashed as U+FFFD.",
      reader: "The reader that read it."
    }
  },
  Report: {
    is: "The record of one report: everything that was read of it, each fact with its chain.",
    fields: {
      isnad: "The version of the schema.",
      report: "What was read, unchanged.",
      entities: "People, bodies, places and unnamed parties.",
      times: "Times.",
      figures: "Quantities.",
      statements: "Who is reported to have said what.",
      events: "Who did what to whom.",
      trips: "Journeys.",
      positions: "What parties demand, offer, refuse, promise, support or oppose.",
      relations: "How facts hang together.",
      notes: "What was observed of the text itself."
    }
  },
  Article: {
    is: "What a reader is given: a text, and what is known about it; every field but `text` may be absent or null.",
    fields: {
      text: "The report's body, as published.",
      id: "A name for it that is unique among the caller's reports.",
      outlet: "The outlet that published it.",
      url: "Where it was published.",
      title: "The headline.",
      byline: "Who signs it.",
      dateline: "The place and agency that it opens with, when they are not part of `text`.",
      published: "Day of publication, `YYYY-MM-DD`, or a full ISO 8601 time; `this week` and `November` are reckoned from it.",
      language: "BCP 47 tag of its language."
    }
  }
};
