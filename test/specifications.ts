/** What IPTC ninjs 3.1 says of the properties that an item may have (its JSON Schema, iptc.org/std/ninjs), in our words; those that no export writes are left out, and so refused. */
const string = { type: "string" } as const;
const uri = { type: "string", format: "uri" } as const;
const time = { type: "string", format: "date-time" } as const;
const code = (...values: string[]) => ({ enum: values });
const object = (properties: object, required: readonly string[] = []) => ({
  type: "object",
  properties,
  required,
  additionalProperties: false,
});
const list = (properties: object, required?: readonly string[]) => ({
  type: "array",
  items: object(properties, required),
});
const concept = { name: string, rel: string, uri, literal: string };
const words = { role: string, contentType: string, value: string };

export const ninjsSchema = object(
  {
    uri,
    type: code("text", "audio", "video", "picture", "graphic", "composite", "component", "event", "planning"),
    representationType: code("full", "partial"),
    profile: string,
    version: string,
    firstCreated: time,
    versionCreated: time,
    contentCreated: time,
    embargoedUntil: time,
    pubStatus: code("usable", "withheld", "canceled"),
    urgency: { type: "integer", minimum: 1, maximum: 9 },
    language: string,
    headlines: list(words, ["value"]),
    descriptions: list(words, ["value"]),
    bodies: list({ ...words, charCount: { type: "integer" }, wordCount: { type: "integer" } }, ["value"]),
    people: list(concept),
    organisations: list(concept),
    places: list({ ...concept, geoJSON: { type: "object" } }),
    events: list({ ...concept, id: string }),
    infoSources: list({ name: string, role: string, uri, literal: string }),
    altIds: list({ role: string, value: string }),
    title: string,
    by: string,
    slugline: string,
    located: string,
    standard: object({ name: string, version: string, schema: uri }),
  },
  ["uri"],
);

const attribute = (name: string, type: string, use = "optional") =>
  `<xs:attribute name="${name}" type="${type}" use="${use}"/>`;
const codes = (name: string, values: string, use = "optional") =>
  `<xs:attribute name="${name}" use="${use}"><xs:simpleType><xs:restriction base="xs:string">${values
    .split(" ")
    .map((v) => `<xs:enumeration value="${v}"/>`)
    .join("")}</xs:restriction></xs:simpleType></xs:attribute>`;
const id = (name: string, letters: string, use = "optional") =>
  `<xs:attribute name="${name}" use="${use}"><xs:simpleType><xs:restriction base="xs:string"><xs:pattern value="${letters}[0-9]+"/></xs:restriction></xs:simpleType></xs:attribute>`;
const mixed = (name: string, attributes: string) =>
  `<xs:element name="${name}"><xs:complexType mixed="true">${attributes}</xs:complexType></xs:element>`;
const empty = (name: string, attributes: string) =>
  `<xs:element name="${name}"><xs:complexType>${attributes}</xs:complexType></xs:element>`;
const unique = (name: string, path: string, field: string) =>
  `<xs:key name="${name}"><xs:selector xpath="${path}"/><xs:field xpath="${field}"/></xs:key>`;
const points = (name: string, at: string, path: string, field: string) =>
  `<xs:keyref name="${name}" refer="${at}"><xs:selector xpath="${path}"/><xs:field xpath="${field}"/></xs:keyref>`;
const held = `
  ${unique("tids", ".//TIMEX3", "@tid")}${unique("eids", ".//EVENT", "@eid")}
  ${unique("eiids", ".//MAKEINSTANCE", "@eiid")}${unique("lids", ".//TLINK|.//SLINK", "@lid")}
  ${points("anchors", "tids", ".//TIMEX3", "@anchorTimeID")}${points("instances", "eids", ".//MAKEINSTANCE", "@eventID")}
  ${points("from", "eiids", ".//TLINK|.//SLINK", "@eventInstanceID")}${points("time", "tids", ".//TLINK", "@timeID")}
  ${points("toTime", "tids", ".//TLINK", "@relatedToTime")}${points("to", "eiids", ".//TLINK", "@relatedToEventInstance")}
  ${points("under", "eiids", ".//SLINK", "@subordinatedEventInstance")}`;

/** TimeML 1.2.1 as an XML Schema, after its formal specification: attributes, codes, ids and what they point at. No official one can be had from npm. */
export const TIMEML = `<?xml version="1.0"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
${mixed(
  "TIMEX3",
  [
    id("tid", "t", "required"),
    codes("type", "DATE TIME DURATION SET", "required"),
    attribute("value", "xs:string", "required"),
    codes(
      "mod",
      "BEFORE AFTER ON_OR_BEFORE ON_OR_AFTER LESS_THAN MORE_THAN EQUAL_OR_LESS EQUAL_OR_MORE START MID END APPROX",
    ),
    attribute("quant", "xs:string"),
    attribute("freq", "xs:string"),
    id("beginPoint", "t"),
    id("endPoint", "t"),
    codes("temporalFunction", "true false"),
    codes(
      "functionInDocument",
      "CREATION_TIME EXPIRATION_TIME MODIFICATION_TIME PUBLICATION_TIME RELEASE_TIME RECEPTION_TIME NONE",
    ),
    id("anchorTimeID", "t"),
  ].join(""),
)}
${mixed("EVENT", id("eid", "e", "required") + codes("class", "REPORTING PERCEPTION ASPECTUAL I_ACTION I_STATE STATE OCCURRENCE", "required"))}
${empty(
  "MAKEINSTANCE",
  [
    id("eiid", "ei", "required"),
    id("eventID", "e", "required"),
    codes("tense", "FUTURE INFINITIVE PAST PASTPART PRESENT PRESPART NONE", "required"),
    codes("aspect", "PROGRESSIVE PERFECTIVE PERFECTIVE_PROGRESSIVE NONE", "required"),
    codes("polarity", "NEG POS", "required"),
    codes("pos", "ADJECTIVE NOUN VERB PREPOSITION OTHER", "required"),
    attribute("modality", "xs:string"),
    attribute("cardinality", "xs:string"),
    id("signalID", "s"),
  ].join(""),
)}
${empty(
  "TLINK",
  [
    id("lid", "l"),
    id("eventInstanceID", "ei"),
    id("timeID", "t"),
    id("relatedToEventInstance", "ei"),
    id("relatedToTime", "t"),
    id("signalID", "s"),
    codes(
      "relType",
      "BEFORE AFTER INCLUDES IS_INCLUDED DURING DURING_INV SIMULTANEOUS IAFTER IBEFORE IDENTITY BEGINS ENDS BEGUN_BY ENDED_BY",
      "required",
    ),
  ].join(""),
)}
${empty(
  "SLINK",
  [
    id("lid", "l"),
    id("eventInstanceID", "ei", "required"),
    id("subordinatedEventInstance", "ei", "required"),
    id("signalID", "s"),
    codes("relType", "MODAL EVIDENTIAL NEG_EVIDENTIAL FACTIVE COUNTER_FACTIVE CONDITIONAL", "required"),
  ].join(""),
)}
<xs:element name="DCT"><xs:complexType mixed="true"><xs:sequence><xs:element ref="TIMEX3" minOccurs="0"/></xs:sequence></xs:complexType></xs:element>
<xs:element name="TEXT"><xs:complexType mixed="true"><xs:choice minOccurs="0" maxOccurs="unbounded"><xs:element ref="TIMEX3"/><xs:element ref="EVENT"/></xs:choice></xs:complexType></xs:element>
<xs:complexType name="TimeML"><xs:sequence><xs:element name="DOCID" type="xs:string"/><xs:element ref="DCT"/><xs:element ref="TEXT"/><xs:choice minOccurs="0" maxOccurs="unbounded"><xs:element ref="MAKEINSTANCE"/><xs:element ref="TLINK"/><xs:element ref="SLINK"/></xs:choice></xs:sequence></xs:complexType>
<xs:element name="TimeML" type="TimeML">${held}</xs:element>
<xs:element name="corpus"><xs:complexType><xs:sequence><xs:element name="TimeML" type="TimeML" minOccurs="0" maxOccurs="unbounded"/></xs:sequence></xs:complexType>${held.replace(/name="(\w+)"/g, 'name="all-$1"').replace(/refer="(\w+)"/g, 'refer="all-$1"')}</xs:element>
</xs:schema>`;
