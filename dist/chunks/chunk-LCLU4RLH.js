import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import{a as fe,b as ee}from"./chunk-5B2M6WBN.js";function se(e,t){return typeof t=="number"||!/[~/]/.test(t)?`${e}/${t}`:`${e}/${t.replaceAll("~","~0").replaceAll("/","~1")}`}function pl(e){return e.split("/").slice(1).map(t=>t.replaceAll("~1","/").replaceAll("~0","~"))}var Ye=class e{pointer;#t;#e;constructor(t,n,o){this.#t=t,this.pointer=n,this.#e=o}get value(){return this.#e.valueOf(this.#t,this.pointer)}get isWhole(){return!this.#e.hasFaultIn(this.pointer)}child(t){return new e(Xe(this.#t,t),se(this.pointer,t),this.#e)}children(){return this.value===void 0?[]:hr(this.#t).map(t=>[String(t),new e(Xe(this.#t,t),se(this.pointer,t),this.#e)]).filter(([,t])=>t.value!==void 0)}};function m(e){return e.children().map(([,t])=>t)}function O(e){return e.children()}function hr(e){return e?.kind==="list"?[...e.items.keys()]:e?.kind==="map"?[...e.pairs.keys()]:[]}function Xe(e,t){if(e?.kind==="map")return e.pairs.get(String(t))?.value;if(e?.kind==="list")return e.items[Number(t)]}var et=class{#t;#e;#n=new Map;constructor(t){this.#t=new Set(t),this.#e=new Set([...this.#t].flatMap(pr))}valueOf(t,n){if(!(!t||t.kind==="alias"||this.#t.has(n)))return t.kind==="scalar"?t.value:(this.#n.has(t)||this.#n.set(t,this.#o(t,n)),this.#n.get(t))}hasFaultIn(t){return this.#e.has(t)}#o(t,n){if(t.kind==="list")return t.items.map((r,i)=>this.valueOf(r,se(n,i))).filter(r=>r!==void 0);if(t.kind!=="map")return;let o={};for(let[r,{value:i}]of t.pairs){let s=this.valueOf(i,se(n,r));s!==void 0&&(o[r]=s)}return o}};function pr(e){let t=[e];for(let n=e.lastIndexOf("/");n>=0&&(t.push(e.slice(0,n)),n!==0);n=e.lastIndexOf("/",n-1));return t}function p(e){return{judges:[],isOfLanguage:!1,...e,check:e.check}}function x(e){return{...e,severity:"error",reads:[],judges:[],isOfLanguage:!1,check:()=>[]}}var fr=/^(yaml|schema|ids|refs|owner|partner|rules)\/|^decisions\/open$/;function bl(e){return!fr.test(e)}var tt=p({id:"out-of-scope/candidate",severity:"info",summary:"Some of what is out of scope is marked as a candidate for a later release.",why:"A list on which nothing may ever come invites people to fight for it now. A candidate release is what makes a no acceptable.",bad:`
out_of_scope:
  - { item: Deletes on either side, waives: delete }
  - { item: Renamed fields, waives: rename }
  - { item: Records that exist on one side only, waives: one-sided }
  - { item: Outages of either API, waives: api-down }`,good:`
out_of_scope:
  - { item: Deletes on either side, waives: delete, candidate: v1.1 }
  - { item: Renamed fields, waives: rename }
  - { item: Records that exist on one side only, waives: one-sided }
  - { item: Outages of either API, waives: api-down }`,reads:["out_of_scope"],*check(e){let t=m(e.child("out_of_scope")),n=t.some(({value:o})=>typeof o=="object"&&o.candidate!==void 0);t.length===0||n||!e.child("out_of_scope").isWhole||(yield{at:e.child("out_of_scope"),missing:!0,message:"No item is a candidate for a later release: is nothing negotiable?",fix:"Give the ones that may come a `candidate`, for example `candidate: v1.1`."})}});var nt=p({id:"cold-read/missing",severity:"info",summary:"Somebody who was not in the meetings reads the scope.",why:"A scope is finished when a stranger can build from it. Nobody knows that until a stranger has read it.",bad:`
cold_read:
  meetings: [dana-reyes, sam-ito]`,good:`
cold_read:
  meetings: [dana-reyes, sam-ito]
  reader: lee-park`,reads:["cold_read"],*check(e){let t=e.child("cold_read");!t.isWhole||t.value?.reader!==void 0||(yield{at:t.value===void 0?e:t,missing:!0,message:"No cold reader is named.",fix:"Add `cold_read: { meetings: [\u2026], reader: \u2026 }` with an engineer who was not in the meetings."})}});function ot(e){return/\S\s+\S/.test(e)}var yr=/\b(drop(s|ped|ping)?|ignor(e|es|ed|ing)|discard(s|ed|ing)?|overwrit(e|es|ten|ing)|overwrote|los(t|es|ing)|delet(e|es|ed|ing)|thrown? away|forgotten|skipped|none|nothing|nowhere)\b/i,gr=/\b(not|never|no longer|without|nothing|none|isn't|is not|aren't)\b[^.;,]*$/i;function ye(e){for(let t of e.matchAll(new RegExp(yr,"gi"))){let n=e.slice(0,t.index),o=t[0].toLowerCase();if(o==="nothing"||o==="none"?e.trim().toLowerCase()===o:!gr.test(n))return!0}return!1}var br=["source-of-truth","last-write","newest-timestamp"],wr=["sync-log","review-queue","kept-beside"],vr=/^(a )?(full |real-?time )?(two|bi|both)[- ]?(way|directional|ways)( (sync|synchroni[sz]ation))?$/i,st=p({id:"records/conflict",severity:"error",summary:"It is said who wins when both sides changed the same record; of a one-way record too.",why:"Sooner or later both sides change one record between two runs. Who wins is then decided by the code of whoever wrote that part, unless it was agreed.",bad:`
records:
  - record: deal
    owner: ledgerly
    direction: ledgerly -> acme
    match: deal ID
    conflict: two-way sync
    deletes: archive`,good:`
records:
  - record: deal
    owner: ledgerly
    direction: ledgerly -> acme
    match: deal ID
    conflict: { winner: source-of-truth, loser: sync-log }
    deletes: archive`,reads:["records"],judges:["/records/*/conflict","/records/*/conflict/winner","/records/*/fields/*/conflict","/records/*/fields/*/conflict/winner"],*check(e){for(let t of m(e.child("records"))){yield*rt(t.child("conflict"));for(let[,n]of O(t.child("fields")))yield*rt(n.child("conflict"))}}});function*rt(e){let t=e.child("winner"),n=e.child("loser");t.value!==void 0&&(yield*it(t,t.value,br,"say whose change stands")),n.value!==void 0&&!ye(n.value)&&(yield*it(n,n.value,wr,"say where the losing change can be found again"))}function*it(e,t,n,o){if(n.includes(t)||ot(t)&&!vr.test(t.trim()))return;let r=fe(t,n);yield{at:e,message:`"${t}" is no rule: it is neither ${n.map(i=>`\`${i}\``).join(", ")} nor a sentence.`,fix:r===void 0?`Take one of these, or ${o} in a few words.`:`Did you mean \`${r}\`?`}}function M(e,t=1e5){let n=new Map,o=0;return r=>{let i=n.get(r);return i!==void 0||(i=e(r),o+=r.length+1,o>t&&(n.clear(),o=r.length+1),o<=t&&n.set(r,i)),i}}function _(e){return e.trim().split(/,\s+/)}var kr=`
  send sent sent, write wrote written, read read read, get got got, keep kept kept, hold held held,
  see saw seen, show showed shown, give gave given, take took taken, make made made, run ran run,
  set set set, put put put, begin began begun, break broke broken, build built built,
  choose chose chosen, come came come, do did done, find found found, go went gone, leave left left,
  lose lost lost, meet met met, pay paid paid, say said said, sell sold sold, split split split,
  stand stood stood, tell told told, think thought thought, bring brought brought, know knew known,
  understand understood understood, withdraw withdrew withdrawn, overwrite overwrote overwritten,
  feed fed fed, fall fell fallen, draw drew drawn, grow grew grown, rise rose risen,
  catch caught caught, buy bought bought, become became become, cut cut cut, let let let, hit hit hit,
  shut shut shut, quit quit quit, reset reset reset, undo undid undone, redo redid redone,
  resend resent resent, rebuild rebuilt rebuilt, speak spoke spoken, hide hid hidden, bind bound bound,
  spend spent spent, win won won, throw threw thrown, forget forgot forgotten, wake woke woken,
  sign signed signed, opt opted opted, deal dealt dealt, lead led led
`,lt=new Map(_(kr).map(e=>{let[t="",...n]=e.split(" ");return[t,n]})),Re=new Map;for(let[e,t]of lt)for(let n of t)Re.set(n,[...Re.get(n)??[],e]);var ae="aeiou",xr=new Set(_(`
  submit, permit, commit, defer, refer, prefer, infer, transfer, recur, occur, admit, omit, emit, control,
  compel, equip, unplug, remap, unmap
`));function Tr(e){let[t="",n="",o=""]=e.slice(-3);return ae.includes(o)||"wxy".includes(o)||!ae.includes(n)||ae.includes(t)?!1:(e.match(/[aeiou]+/g)?.length??0)===1||xr.has(e)}function dt(e){let t=e.indexOf(" "),n=t<0?e:e.slice(0,t),o=t<0?"":e.slice(t),r=n.at(-1)??"",i=r==="y"&&!ae.includes(n.at(-2)??"a"),s=Tr(n)?n+r:n,a=r==="e"&&!n.endsWith("ee")&&!n.endsWith("oe")&&!n.endsWith("ye"),[l,c]=lt.get(n)??[],u=r==="e"?`${n}d`:i?`${n.slice(0,-1)}ied`:`${s}ed`,g=/(?:s|x|z|ch|sh)$/.test(n)||n==="go"||n==="do"||n==="undo"||n==="redo",W=new Map;return W.set(`${a?n.slice(0,-1):s}ing${o}`,"ing"),W.set((l??u)+o,"past"),W.set((c??u)+o,"participle"),W.set((i?`${n.slice(0,-1)}ies`:g?`${n}es`:`${n}s`)+o,"s"),W.set(e,"base"),W}function ct(e){return(e.at(-1)??"")==="y"&&!ae.includes(e.at(-2)??"a")?[e,`${e.slice(0,-1)}ies`]:/(?:s|x|z|ch|sh)$/.test(e)?[e,`${e}es`]:e.endsWith("person")?[e,`${e.slice(0,-6)}people`]:e.endsWith("man")?[e,`${e.slice(0,-2)}en`]:[e,`${e}s`]}function at(e){return e.length>2&&e.at(-1)===e.at(-2)?[e,e.slice(0,-1)]:[e]}function Sr(e){let t=o=>e.slice(0,-o),n=[e,...Re.get(e)??[]];return e.endsWith("ing")?n.push(...at(t(3)),`${t(3)}e`):e.endsWith("ed")?(n.push(...at(t(2)),t(1)),e.endsWith("ied")&&n.push(`${t(3)}y`)):e.endsWith("s")?(n.push(t(1)),e.endsWith("es")&&n.push(t(2)),e.endsWith("ies")&&n.push(`${t(3)}y`)):e.endsWith("people")?n.push(`${t(6)}person`):e.endsWith("men")&&n.push(`${t(2)}an`),n}var ge=M(Sr);var jr=e=>new Map(ct(e).map(t=>[t,"noun"])),te=class{#t=new Map;#e=new Map;#n=new Map;#o=new Map;#r=0;add(t,n,o){let r=n==="verb"?this.#n:n==="noun"?this.#e:this.#t;r.has(t)||r.set(t,{base:t,value:o,order:this.#r}),this.#r+=1;let i=t.indexOf(" ");if(i<0)return;let s=t.slice(0,i),a=t.split(" ").length;a>(this.#o.get(s)??0)&&this.#o.set(s,a)}has(t){return this.#t.has(t)||this.#e.has(t)||this.#n.has(t)}reach(t){if(this.#n.size+this.#e.size===0)return this.#i(t);let n=0;for(let o of ge(t))n=Math.max(n,this.#i(o));return n}#i(t){return this.#o.get(t)??(this.has(t)?1:0)}get(t){let n=this.#t.get(t),o="as-listed",r=(i,s)=>{if(i===void 0||n!==void 0&&n.order<=i.order)return;i.forms??=s(i.base);let a=i.forms.get(t);a!==void 0&&(n=i,o=a)};if(this.#n.size>0){let i=t.indexOf(" "),s=i<0?"":t.slice(i);for(let a of ge(i<0?t:t.slice(0,i)))r(this.#n.get(a+s),dt)}if(this.#e.size>0){let i=t.lastIndexOf(" ")+1,s=t.slice(0,i);for(let a of ge(t.slice(i)))r(this.#e.get(s+a),jr)}return n===void 0?void 0:{base:n.base,value:n.value,form:o}}};function ut(e){let t=new te;for(let n of e)for(let o of _(n.words))t.add(o,n.forms,n);return{lists:n=>t.has(n),find(n,o){let r=n[o];if(r===void 0||r.kind==="quoted")return;let i=r.key.indexOf(" "),s=t.reach(i<0?r.key:r.key.slice(0,i)),a,l="";for(let c=o;c<o+s&&c<n.length;c+=1){l+=(c===o?"":" ")+(n[c]?.key??"");let u=t.get(l);u!==void 0&&(a={group:u.value,base:u.base,form:u.form,from:o,to:c+1})}return a}}}function f(...e){let t;return{find(n,o){return t??=ut(e.flat()),t.find(n,o)},lists(n){return t??=ut(e.flat()),t.lists(n)}}}function mt(...e){return{find(t,n){let o;for(let r of e){let i=r.find(t,n);i!==void 0&&i.to>(o?.to??0)&&(o=i)}return o},lists:t=>e.some(n=>n.lists(t))}}function ne(e){return f([{words:e,example:""}])}function d(e){let t;return{has(n){return t??=new Set(_(e)),t.has(n)}}}var ht=[{words:"delete, deletion, deleting, remove, removal, erase, erasure, purge",item:"Deletion of invoices",text:"An invoice is removed from the ledger on the next sync."},{words:"backfill, initial load, initial import, migration, migrate, first import",item:"Backfill of orders",text:"Orders are migrated in the first run."},{words:"import, importing, ingest, ingestion, upload",item:"Import of receipts",text:"Receipts are uploaded by the accountant."},{words:"export, exporting, download, dump",item:"Export of reports",text:"The owner can download the report."},{common:!0,words:"historical, historic, past, old, legacy, archived, previous, older",item:"Historical orders",text:"Past orders are copied once."},{common:!0,words:"custom, customized, customised, user defined, own, bespoke",item:"Custom fields",text:"User-defined fields are copied."},{common:!0,words:"map, mapping, match, matching",item:"Currency mapping",text:"The job maps each currency."},{common:!0,words:"field, property, attribute, column",item:"Custom properties",text:"A custom attribute is copied."},{common:!0,words:"convert, conversion, exchange rate, exchange rates, recalculate",item:"Currency conversion",text:"The currency is converted at noon."},{common:!0,words:"attachment, file, upload file, document",item:"Attachments of deals",text:"A file on the deal is copied."},{words:"note, comment, remark",item:"Notes",text:"A comment on the deal shows in the CRM."},{words:"picture, image, photo, avatar",item:"Photos of contacts",text:"The image of the contact is copied."},{words:"sso, single sign on, saml, federated login",item:"SSO",text:"Users enter by single sign-on."},{words:"2fa, mfa, two factor authentication, multi factor authentication, second factor",item:"Two-factor authentication",text:"The login asks for a second factor: MFA by app."},{words:"merge, merging, deduplicate, deduplication, dedupe, de duplicate, de duplication",item:"Deduplication of contacts",text:"Two contacts with one e-mail address are merged."},{words:"two way, bidirectional, bi directional, both ways, both directions, in both directions",item:"Two-way sync of notes",text:"Notes sync in both directions."},{common:!0,words:"real time, realtime, live, instant, instantly, immediately",item:"Real-time sync of stock",text:"The stock is synced instantly."},{common:!0,words:"bulk, batch, mass",item:"Bulk edit of deals",text:"Mass edit of deals is one click."},{common:!0,words:"edit, editing, change, modify, modification",item:"Editing of invoices",text:"A clerk can change an invoice."},{common:!0,words:"multi, multiple, several, many, various",item:"Multiple calendars",text:"A user connects several calendars."},{common:!0,words:"alert, notification, notify, push message",item:"Notifications on refunds",text:"The owner gets an alert on a refund."},{common:!0,words:"mobile, phone app, ios, android, smartphone",item:"Mobile app",text:"The Android app shows the deal."},{common:!0,words:"dashboard, report, reporting, analytics, statistics",item:"Dashboards for managers",text:"Managers get a report."},{common:!0,words:"customer, client, buyer",item:"Client import",text:"The import creates each customer."},{common:!0,words:"company, organization, organisation, firm",item:"Merging of companies",text:"Two organizations are merged on request."},{common:!0,words:"contact, person, people",item:"Photos of people",text:"The photo of a contact is shown."},{words:"deal, opportunity",item:"Archived deals",text:"Archived opportunities are copied."},{words:"invoice, bill",item:"Past invoices",text:"A past bill is copied."},{words:"payment, pay",item:"Recurring payments",text:"Recurring bills pay themselves by card."},{words:"refund, reimbursement, repayment",item:"Partial refunds",text:"A partial reimbursement shows in the ledger."},{common:!0,words:"archive, archiving, archival",item:"Archiving of deals",text:"The job archives a deal."},{words:"rename, renaming",item:"Renaming of tags",text:"The job renames a tag."},{words:"translate, translation, localize, localise, localization, localisation, multilingual",item:"Translation of labels",text:"Labels are localized."},{common:!0,words:"tag, label",item:"Tags of contacts",text:"The label of a contact is copied."},{common:!0,words:"e mail, email, mail",item:"E-mail tracking",text:"Tracking of each email shows in the CRM."},{words:"phone call, call log, calls, telephony",item:"Call logs",text:"Telephony of the rep is kept."},{words:"appointment, meeting, calendar event",item:"Recurring meetings",text:"A recurring appointment is copied."},{common:!0,words:"role, permission, access right, access rights",item:"Custom roles",text:"The admin sets a custom permission."},{words:"webhook, callback",item:"Webhooks",text:"A callback is sent on each change."}],pt=`
  a, an, the, of, for, in, on, to, from, with, by, at, and, or, any, all, our, their, its, this, that,
  is, are, be, as, support, supporting, feature, features, functionality, handling, sync, syncing,
  synchronization, synchronisation, integration, v1, v2, v1.1, v1.0, release, version, between, into,
  via, per, no, not, also, out, scope, later, yet, now
`,ft=`
  not, no, never, without, nor, neither, cannot, can't, won't, don't, doesn't, isn't, aren't, except,
  excluding, excludes, excluded, exclude, ignored, ignores, ignore, skipped, skips, skip, omitted,
  instead, unless, rejected, refused, untouched, unchanged, nothing, none, prevented, prevents,
  forbidden, blocked, hidden, out of scope, unsupported, rather than, stays as it is, only in
`;var Ar=d(pt),oe;function qr(){if(oe!==void 0)return oe;oe=new te;for(let e of ht){let t=_(e.words),n={name:t[0]??"",common:e.common===!0};for(let o of t)oe.add(o,"noun",n),oe.add(o,"verb",n)}return oe}function Wr(e){return e.length>4&&e.endsWith("ies")?`${e.slice(0,-3)}y`:e.length>4&&["sses","shes","ches","xes"].some(n=>e.endsWith(n))?e.slice(0,-2):e.length>3&&e.endsWith("s")&&!["ss","us","is"].some(n=>e.endsWith(n))?e.slice(0,-1):e}function be(e){let t=qr(),n=[];for(let[i,s]of e.entries()){let a=s.key.endsWith("'s")?s.key.slice(0,-2):s.key;if(s.kind==="symbol")n.push({key:"",at:i});else for(let l of a.split(" "))n.push({key:l,at:i})}let o=[],r=0;for(;r<n.length;){let i=1,s;for(let u=t.reach(n[r]?.key??"");u>=1&&s===void 0;u-=1)s=t.get(n.slice(r,r+u).map(({key:g})=>g).join(" "))?.value,i=u;let a=n.slice(r,r+i),[l]=a,c=a.at(-1);if(l!==void 0&&c!==void 0&&l.key!==""&&(s!==void 0||!Ar.has(l.key))){let u=a.map(({key:g})=>Wr(g)).join(" ");o.push({written:u,thing:s?.name??u,common:s?.common===!0,from:l.at,to:c.at+1})}r+=i}return o}var Or=200,Cr=new Map([['"','"'],["\u201C","\u201D"],["\u201E","\u201C"],["`","`"],["'","'"],["\u2018","\u2019"],["\xAB","\xBB"]]),Ir=new Set(["e.g","i.e","vs","approx","incl","excl","resp"]),_r="-\u2010\u2011'\u2019._@&:/#+";function P(e){return e!==void 0&&e>="0"&&e<="9"}function we(e){if(e===void 0)return!1;if(e>="a"&&e<="z"||e>="A"&&e<="Z")return!0;let t=e>="\u2000"&&e<="\u2BFF"||e>="\uD800"&&e<="\uF8FF"||e==="\uFE0F";return e>="\xC0"&&!t&&e!=="\xD7"&&e!=="\xF7"}function Z(e){return P(e)||we(e)||e==="_"}function yt(e){return e!==void 0&&(e<=" "||e==="\xA0"||e==="\u202F"||e==="\u3000")}function Rr(e,t){let n=e[t]??"",o=Cr.get(n);if(o===void 0||Z(e[t-1]))return-1;let r=Math.min(e.length,t+Or);for(let i=t+2;i<r;i+=1)if(e[i]===o&&!Z(e[i+1]))return i+1;return-1}function $r(e,t){let n=e[t]??"",o=e[t-1],r=e[t+1];return Z(r)?n===","?P(o)&&P(r)&&P(e[t+2])&&P(e[t+3]):n===":"?P(o)&&P(r)||e[t-1]===":":n==="/"||n==="+"?!1:n==="&"?Z(o)&&o===o?.toUpperCase():_r.includes(n):!1}function zr(e,t){let n=e[t]==="/"&&(we(e[t+1])||e[t+1]==="{"),o=!Z(e[t-1])&&e[t-1]!==")"&&e[t-1]!=="/";if(!(n&&o))return-1;let r=t+1;for(;r<e.length&&!yt(e[r])&&!',;)"\u201D`'.includes(e[r]??"");)r+=1;for(;".:!?".includes(e[r-1]??" ");)r-=1;return r}function Er(e){if(P(e[0]))return e.toLowerCase().endsWith("xx")||e.split(".").length>3?"code":"number";if(e.includes("_")||e.includes("@")||e.includes("#")||e.includes("::")||/^[A-Z]+[-_]\d/.test(e))return"code";let t=e.indexOf(".");if(t>1&&e.length-t>2&&we(e[t-1])&&!e.endsWith(".js"))return"code";for(let n=1;n<e.length;n+=1){let o=e[n]??"";if(o>="A"&&o<="Z")return n>1&&e[0]===e[0]?.toLowerCase()&&we(e[n-1])?"code":"word"}return"word"}function $e(e){return e.toLowerCase().replaceAll("\u2019","'").replace(/[-‐‑]/g," ")}function Vr(e){let t=[],n=0,o=(i,s)=>{let a=e.slice(n,s),l=i==="word"&&a.endsWith(".");t.push({kind:i,text:a,key:$e(l?a.slice(0,-1):a),start:n,end:s}),n=s},r=i=>{let s=t.at(-1)?.text===","?"etc":"\u2026";t.push({kind:"symbol",text:e.slice(n,i),key:s,start:n,end:i}),n=i};for(;n<e.length;){if(yt(e[n])){n+=1;continue}let i=Rr(e,n);if(i>0){o("quoted",i);continue}let s=zr(e,n);if(s>n+1){o("code",s);continue}if(e[n]==="\u2026"||e.startsWith("...",n)){r(e[n]==="\u2026"?n+1:n+3);continue}if(!Z(e[n])){o("symbol",n+((e.codePointAt(n)??0)>65535?2:1));continue}let a=n+1;for(;Z(e[a])||$r(e,a);)a+=1;e[a]==="."&&Ir.has(e.slice(n,a).toLowerCase())&&(a+=1),o(Er(e.slice(n,a)),a)}return t}var S=M(Vr);var Mr=ne(ft),Nr=d("from, to, into, \u2192, >"),Dr=d("but, whereas"),Gr={same:3,similar:5},Lr=16,Pr=M(e=>{let t=e.indexOf("(");return(t>0?e.slice(0,t):e).split(",").flatMap(r=>{let i=r.split(/ (?:and|or) /);return i.length===2&&i.every(s=>be(S(s)).length===1)?i:[r]}).map(r=>{let i=S(r);return{words:be(i),ordered:i.some(s=>Nr.has(s.key))}}).filter(({words:r})=>r.length>0&&r.length<=Lr)});function Fr(e){let t=0;return e.map(n=>((n.kind==="symbol"&&",.;:!?\u2013\u2014".includes(n.text)||Dr.has(n.key))&&(t+=1),t))}function ze(e,t,n){return t==="same"||n&&e.common?e.written:e.thing}function Kr(e,t,n,o){let r=e.words.length===1,i=[...new Set(e.words.map(a=>ze(a,o,r)))],s=i.length+Gr[o];for(let[a,l]of t.entries()){if(!i.includes(ze(l,o,r)))continue;let c=[];for(let u of t.slice(a,a+s)){if(n[u.from]!==n[l.from])break;let g=ze(u,o,r);if(i.includes(g)&&!c.includes(g)&&c.push(g),!(c.length<i.length)){if(e.ordered&&c.join()!==i.join())break;return{from:l.from,to:u.to}}}}}var Hr=M(e=>{let t=S(e),n=Fr(t),o=new Set;for(let i of t.keys())Mr.find(t,i)!==void 0&&o.add(n[i]??0);let r=be(t).filter(i=>!o.has(n[i.from]??0));return{tokens:t,clauses:n,standing:r}});function gt(e,t){let{tokens:n,clauses:o,standing:r}=Hr(t),i=Pr(e);for(let s of["same","similar"])for(let a of i){let l=Kr(a,r,o,s),c=n[l?.from??-1],u=n[(l?.to??0)-1];if(c!==void 0&&u!==void 0)return{how:s,start:c.start,end:u.end}}}var Br=5,bt=p({id:"out-of-scope/contradiction",severity:"error",summary:"What is out of scope is promised nowhere else in the document.",why:"One page that says both yes and no lets each company read the half that it likes.",bad:`
criteria:
  - { id: AC-1, statement: A multi-currency conversion shows the amount in euros within 60 seconds., stories: [S1], records: [deal] }`,good:`
criteria:
  - { id: AC-1, statement: A closed-won deal appears in Acme CRM within 60 seconds., stories: [S1], records: [deal] }`,reads:["release","stories","records","criteria","out_of_scope"],*check(e){let t=[...m(e.child("stories")).flatMap(o=>[o.child("when"),o.child("then")]),...m(e.child("records")).map(o=>o.child("record")),...m(e.child("criteria")).map(o=>o.child("statement"))],n=new Set(m(e.child("criteria")).flatMap(o=>o.value?.covers??[]));for(let o of m(e.child("out_of_scope"))){let r=typeof o.value=="string"?o:Ur(o),i=t.flatMap(u=>{let g=gt(r.value??"",u.value??"");return g?{at:u,how:g.how}:[]}),s=i.filter(({how:u})=>u==="same");if(i.length>0&&(yield{at:r,severity:s.length>0?"error":"warning",message:s.length>0?`"${r.value}" is out of scope, yet it is promised elsewhere.`:`"${r.value}" is out of scope, yet something much like it is promised elsewhere.`,fix:"Take one of the two out, or word them so that they exclude each other.",related:(s.length>0?s:i).slice(0,Br).map(({at:u})=>({message:"Promised here.",at:u}))}),typeof o.value=="string")continue;let a=o,l=a.child("waives");l.value!==void 0&&n.has(l.value)&&(yield{at:l,message:`\`${l.value}\` is waived here, yet a criterion covers it.`,fix:"Take the waiver out, or the tag off the criterion."});let c=a.child("candidate");c.value!==void 0&&c.value===e.child("release").value&&(yield{at:c,message:`It is out of scope for ${c.value}, and a candidate for ${c.value}.`,fix:"Name a later release."})}}});function Ur(e){return e.child("item")}var Zr={delete:"what happens when a record is deleted?",rename:"what happens when a field is renamed?","one-sided":"what happens to a record that exists on one side only?","api-down":"what happens when one side's API is down?"},wt=p({id:"criteria/coverage",severity:"error",summary:"The four cases that a demo skips are each covered by a criterion, or waived.",why:"Delete, rename, one-sided records and an API that is down come in the first week of use. What was not agreed for them is agreed by accident.",bad:`
out_of_scope:
  - { item: Deletes on either side, waives: delete, candidate: v1.1 }
  - { item: Records that exist on one side only, waives: one-sided }
  - { item: Outages of either API, waives: api-down }`,good:`
out_of_scope:
  - { item: Deletes on either side, waives: delete, candidate: v1.1 }
  - { item: Records that exist on one side only, waives: one-sided }
  - { item: Outages of either API, waives: api-down }
criteria:
  - { id: AC-1, statement: A closed-won deal appears in Acme CRM within 60 seconds., stories: [S1], records: [deal] }
  - { id: AC-2, statement: "After a field is renamed in Acme CRM, the next sync writes its value to the same Ledgerly field.", records: [deal], covers: [rename] }`,reads:["criteria","out_of_scope"],*check(e){let t=m(e.child("criteria")),n=m(e.child("out_of_scope"));if(t.some(r=>!r.child("covers").isWhole)||!e.child("out_of_scope").isWhole)return;let o=new Set([...t.flatMap(r=>r.value?.covers??[]),...n.map(r=>typeof r.value=="object"?r.value.waives:void 0)]);for(let[r,i]of Object.entries(Zr))o.has(r)||(yield{at:e.child("criteria"),missing:!0,message:`No criterion covers \`${r}\`: ${i}`,fix:`Tag the criterion that answers it with \`covers: [${r}]\`, or add an out-of-scope item with \`waives: ${r}\`.`})}});var vt=[{words:`
      api, restart, reboot, parcel, pallet, package label, waybill, consignment, tracking number,
      truck, tour, depot, warehouse, meter, tariff, alarm, sim, subscriber line, bed, ward, wristband,
      encounter, referral, discharge letter, admission form, lab result, allergy, medication,
      application form, permit, licence, license, case file, appeal, statement, standing order,
      direct debit, quiz, enrolment, enrollment, grade book, seat, basket, venue, ticket gate,
      handheld, pump, valve, claim form, reserve, estimate, gauge reading, firmware image, heartbeat,
      led, siren, lamp, display, reload, refresh, description, section, question, position, option,
      action, button, field, checkbox, drop down, dropdown, menu, tab, banner, toast, tooltip, badge,
      icon, link, page, screen, dialog, modal, form, table, row, column, cell, list, chart, graph,
      gauge, progress bar, progress indicator, spinner, label, heading, header, footer, sidebar, panel,
      widget, card, toggle, radio button, input, text box, search box, placeholder text, window,
      pop up, popup, wizard step, preview, thumbnail, image, logo, photo, video, map, calendar,
      timeline, counter, breadcrumb, url, route, endpoint, query parameter, status code, error code,
      error message, message, notification, alert, e mail, email, sms, receipt, invoice, voucher,
      report, csv, pdf, file, folder, attachment, archive, zip, screenshot, qr code, barcode,
      interface, ui, view, command, flag, cli, queue, dead letter queue, topic, webhook, callback,
      cookie, token, api key, key, secret, password, certificate, signature, hash, checksum, id,
      identifier, uuid, timestamp, date, time zone, version, version number, serial number, number,
      count, total, sum, amount, price, balance, currency, name, address, phone number, postcode,
      status, state, type, value, default value, enum, schema, index, constraint, migration, trigger,
      record, entry, object, entity, item, document, log, log entry, audit log, audit trail,
      audit entry, event, payload, metric, dashboard, environment variable, config file,
      configuration file, setting, role, permission, scope, user, account, session, login, order, cart,
      product, contact, deal, lead, company, ticket, comment, note, task, project, transaction,
      payment, refund, customer, subscriber, member, group, team member, device, printer, server, node,
      container, pod, branch, commit, tag, pull request, test, fixture, script, job, cron job, worker,
      thread, request, response, body, query, parameter, argument, attribute, property, class, method,
      function, module, package, library, model, repository, channel, room, sensor, reading, sample,
      recipient, sender, author, owner, font, color, colour, theme, language, locale, translation,
      unit, quantity, stock, shipment, delivery, booking, appointment, reservation, slot, shift,
      course, lesson, grade, student, patient, prescription, dose, result, diagnosis, movie, song,
      album, playlist, book, article, post, feed, story, vote, rating, review, profile, avatar, wallet,
      loan, claim, policy number, contract, quote, bid, offer, coupon, discount, tax, fee, salary,
      payslip, employee, manager, admin, administrator, agent, vehicle, trip, driver, location,
      coordinates, country, city, confirmation, acknowledgment, acknowledgement, warning, reminder,
      reply, prompt, gesture, shortcut, keyboard, mouse, click, swipe, pull request template, readme,
      changelog, runbook, sandbox, cursor, keyword, category, tooltip text, placeholder, sheet,
      workbook, template, draft, signature block, timer, stopwatch, key pair, credential, pin, code,
      tan, attempt, retry count, delimiter, prefix, suffix, extension, filename, path, directory,
      bucket, stream, partition, offset, shard, replica, primary key, foreign key, transaction id,
      audit event, cli command, exit code, stack trace, breakpoint, feature flag, env var,
      workflow file, build, artifact, artefact, release, tarball, manifest, stylesheet, caption,
      alt text, aria label, focus ring, subtitle, avatar image
    `,forms:"noun",example:"The job creates one _ for an order."}],kt=[{words:`
      handling, management, support, integration, synchronization, synchronisation, sync, processing,
      logic, flow, workflow, resolution, detection, monitoring, logging, validation, verification,
      migration, implementation, configuration, setup, set up, deployment, testing, reporting,
      tracking, mapping, matching, reconciliation, authentication, authorization, authorisation,
      encryption, caching, throttling, rate limiting, pagination, batching, scheduling, provisioning,
      onboarding, import, export, backup, recovery, maintenance, administration, generation, creation,
      deletion, update, retrieval, storage, optimization, optimisation, performance, security,
      scalability, reliability, usability, availability, quality, compliance, privacy, experience,
      capability, capabilities, functionality, feature, features, mechanism, mechanisms, strategy,
      approach, process, procedure, procedures, operations, analysis, analytics, evaluation,
      assessment, coordination, orchestration, automation, communication, collaboration, discovery,
      planning, documentation, improvement, improvements, refactoring, cleanup, coverage, behavior,
      behaviour, interface design, architecture, design, microservices, infrastructure, framework,
      foundation, service, services, solution, system, platform, access, control, access control,
      governance, isolation, consistency, integrity, conflict resolution, error handling,
      exception handling, retry logic, connection, connectivity, routing, transformation, conversion,
      extraction, classification, enrichment, deduplication, segmentation, scoring, parsing,
      publishing, delivery, distribution, notifications, messaging, search, filtering, sorting,
      versioning, tenancy, multi tenancy, localization, localisation, internationalization,
      accessibility, responsiveness, hosting, networking, implementation details, redemption,
      disbursement, activation, segregation, termination, selection, verification process, exchange,
      enforcement, protection, redaction, rotation, revocation, subscription management, two way sync,
      transfer, hardening, alerting, observability, tracing, auditing, billing, invoicing, review,
      approval, collection, ingestion, consumption, customization, customisation, personalization,
      modeling, modelling, calculation, registration, initialization, execution, submission,
      propagation, allocation
    `,example:"Customer _"}],xt=[{words:`
      error, exception, failure, issue, problem, edge case, corner case, case, situation, scenario,
      condition, conflict, deletion, delete, change, rename, retry, data, information, process,
      operation, activity, aspect, thing, matter, concern, need, requirement, demand, expectation, goal,
      objective, quality, experience, functionality, feature, capability, service, integration,
      synchronization, communication, interaction, environment, resource, asset, content, inconsistency,
      anomaly, deviation, risk, threat, vulnerability, abuse, misuse, change request, complexity, load,
      traffic, volume, growth, workload, lifecycle, life cycle, access, configuration, setting,
      preference, dependency, stakeholder, tool, solution, system, platform, technology, overview,
      summary, engine, framework, architecture, approach, strategy, layer, mechanism, interruption,
      outage, downtime, disaster, invalid input, bad input, timeout, rate limit, quota, duplicate, query,
      complaint, dispute
    `,forms:"noun",example:"The service must handle the _."}],Tt=[{words:`
      json, csv, xml, yaml, pdf, html, css, markdown, parquet, avro, protobuf, jwt, jwk, jwks, https,
      http, tls, mtls, ssl, ssh, sftp, ftp, smtp, imap, oauth, oauth2, oidc, openid connect, saml, scim,
      ldap, totp, mfa, 2fa, otp, hmac, sha 256, sha256, aes 256, aes, rsa, bcrypt, argon2, scrypt,
      base64, utf 8, utf8, unicode, ascii, iso, rfc, wcag, aria, utc, gmt, iso 8601, iso 4217, e.164,
      e164, uuid, guid, ulid, rest, graphql, grpc, soap, websocket, websockets, sse, mqtt, amqp, kafka,
      openapi, json schema, sql, postgres, postgresql, mysql, sqlite, redis, s3, mongodb, docker,
      kubernetes, cron, ical, ics, vcard, png, jpeg, jpg, svg, gif, webp, mp3, mp4, wav, xlsx, docx, zip,
      tar, gzip, qr, nfc, bluetooth, gps, ipv4, ipv6, dns, cidr, url, uri, cors, csrf, xss, csp,
      hsts, etag, cve, sbom, spdx, gdpr article, pci dss, hl7, fhir, dicom, icd 10, snomed, edifact, edi,
      sepa, iban, bic, swift, ean, isbn, gtin, sku
    `,example:"The file must be in _."}];var St=[{words:`
      handle, deal with, counter, overcome, solve, fix, combat, fight, work around, recover from,
      cope with, take care of, cater for, cater to, address, tackle, treat, look after, account for,
      accommodate, react to, resolve, respond to, take charge of, take over, see to, attend to, tend to,
      watch over, keep an eye on, counteract, remedy, rectify, guard against, tame,
      withstand, keep up with, stay on top of, come to terms with
    `,forms:"verb",objectIsInput:!0,example:"The service must _ errors.",asks:"What does one see when it happens: which message, state or retry?",mends:"after",instead:"the third failure is logged with the record ID and raises an alert"},{words:`
      support, enable, facilitate, allow, allow for, allow facilitating, provide for, permit, empower,
      foster, promote, cultivate, stimulate, motivate, inspire, engage with, contribute to,
      benefit from, champion, offer support for, offer
    `,forms:"verb",example:"The service must _ collaboration.",asks:"Who does what, and what do they then see?",mends:"after",instead:"a rep adds a note, and both sides show it"},{words:`
      manage, administer, govern, control, coordinate, orchestrate, organize, organise, oversee,
      supervise, steer, regulate, enforce, prioritize, prioritise, rationalize, rationalise, establish,
      track and manage, operate, conduct, perform, carry out, execute on, run through, undertake, drive
    `,forms:"verb",example:"The service must _ retention.",asks:"Which actions are meant: create, change, delete, list?",mends:"after",instead:"a file is deleted 30 days after its upload"},{words:`
      ensure, guarantee, assure, make sure, ensure that, guarantee that, make certain, safeguard,
      protect, secure, preserve, uphold, maintain, achieve, attain, fulfil, fulfill, satisfy, meet,
      obey, observe, conform, reinforce, shield, stabilize, stabilise, harden, adhere, promise, sustain, respect, honor,
      honour, be aware of, take into account, consider, focus on
    `,forms:"verb",example:"The service must _ integrity.",asks:"By which behaviour, and how would a test see it fail?",mends:"after",instead:"a write with a wrong checksum is refused"},{words:`
      affect, influence, impair, compromise, harm, hamper, hinder, impede, disrupt, degrade, interfere with,
      impact, jeopardize, jeopardise, endanger, lead to, bring about, give rise to
    `,forms:"verb",example:"The service must _ availability.",asks:"What is different afterwards, and what is as before?",mends:"after",instead:"the other job still ends at 6:00",weight:1.3},{words:`
      provide, deliver, supply, furnish, present, give access to, give insight into,
      give visibility into, offer visibility into, provide visibility into, provide access to,
      provide insight into, provide support for, provide information about
    `,forms:"verb",example:"The service must _ transparency.",asks:"What exactly is seen, where, by whom?",mends:"after",instead:"the status page shows the last 10 errors"},{words:`
      improve, enhance, avoid, eliminate, decrease, lessen, lower, diminish, curb, enrich, unify,
      harness, transform, tailor, unlock, optimize, optimise, increase, reduce, minimize, minimise,
      maximize, maximise, streamline, simplify, accelerate, strengthen, boost, leverage, modernize,
      modernise, refine, tune, help, assist, aid, encourage, automate, standardize, standardise,
      harmonize, harmonise, mitigate, alleviate, ease
    `,forms:"verb",objectIsInput:!0,example:"The service must _ maintenance.",asks:"From which number to which, measured how?",mends:"after",instead:"a run takes at most 5 minutes instead of 10"},{words:`
      process, define, model, integrate, connect, interconnect, link up, react, liaise, exchange,
      exchange data, integrate with, interface with, interact with, interoperate with, work with, work,
      function, cover, implement, realize, realise, initialize, initialise, set up, monitor, analyze,
      analyse, evaluate, assess, check for, test for, look for, validate, verify, reconcile,
      synchronize, sync, communicate with, connect with, collaborate with, cooperate with, act on,
      prepare, adapt to, adjust to, translate, convert, extract, query, review, inspect, examine,
      investigate, search, consolidate, aggregate, serve, exchange information with, migrate, evolve,
      adapt, scale, scale up, scale horizontally, decouple, bridge, span, underpin, mediate, intermediate,
      arbitrate, participate in, play together with, bring together, tie together, keep in step,
      keep aligned, orient, gear, relieve, unburden, free up, disadvantage, favour, favor, cleanse, curate, structure, digitize, digitise, digitalize, digitalise
    `,forms:"verb",example:"The service must _ data.",asks:"What is the input, and what result is then seen?",mends:"after",instead:"a row without an ID is refused with the message 'ID missing'"}];var jt=[{words:`
      fast, quick, rapid, swift, speedy, snappy, responsive, performant, efficient, highly efficient,
      high performance, low latency, lightweight, optimized, optimised, brisk, nippy, zippy, agile enough,
      fast enough, quick enough, instant, faster, quicker, slow, sluggish, laggy, time consuming
    `,example:"The import of orders is _.",asks:"How fast: within how many seconds of what?",instead:"done within 60 seconds of the change"},{words:`
      quickly, rapidly, punctually, economically, cost effectively, swiftly, speedily,
      efficiently, optimally, effectively, productively
    `,example:"Orders are imported _.",asks:"How quickly: within how many seconds of what?",instead:"within 60 seconds of the change"},{words:`
      easy, simple, straightforward, intuitive, user friendly, easy to use, simple to use,
      easy to understand, convenient, usable, effortless, hassle free, little maintenance, little effort, little training, minimal maintenance, minimal effort,
      minimal training, ergonomic, approachable,
      comprehensible, learnable, manageable, memorable, workable, well behaved, user centered,
      user centric, human centred, human centered, customer centric, citizen centric, mobile friendly,
      foolproof, beginner friendly, accessible, easily accessible, comfortable, self explanatory,
      easy to maintain, easy to navigate, easy to learn, easier, simpler, uncomplicated, unproblematic,
      trouble free, worry free, stress free, fuss free, carefree, low effort, low friction, low touch,
      low threshold, low overhead, handy, forgiving, cumbersome, clumsy, tedious, tiresome, awkward,
      complicated, difficult to use, hard to use, difficult, digestible, graspable, as simple as,
      as easy as, child's play, within reach, out of the box
    `,example:"Connecting an account is _.",asks:"Easy for whom, measured how: in how many steps, in what time, without which help?",instead:"done in at most 3 steps"},{words:`
      easily, simply, painlessly, without hassle, without friction, organically, intuitively,
      conveniently, effortlessly, comfortably, seamlessly, smoothly, transparently, flawlessly,
      with ease, with minimal effort, with little effort, elegantly, nicely, neatly,
      with little training, without training, with no training, with minimal training,
      without much training, without help, without major, without undue, without unnecessary,
      without noticeable, without significant, without excessive, without much, without great,
      without considerable, without appreciable, without substantial, without extensive,
      without too much, without technical, without prior, without specialist, without special,
      without deep, without difficulty, without fuss, without effort, without detours, with little,
      with minimal, with great, with utmost, with the utmost, with due, with maximum, with care,
      with confidence, with few, in step, in tune, in harmony, hand in hand, users noticing, anyone noticing, unnoticed, technical knowledge,
      technical skills, technical expertise, programming knowledge, programming skills, prior knowledge,
      expert knowledge, special skills, look and feel
    `,example:"A rep connects the account _.",asks:"What does the person do, in how many steps, and what must not happen on the way?",instead:"in at most 3 steps, without entering anything twice"},{words:`
      seamless, smooth, frictionless, painless, zero touch, hands free, noninvasive, uninterrupted,
      fluid, tightly integrated, well integrated, closely integrated, fully integrated, transparent,
      invisible to the user, unobtrusive, non intrusive
    `,example:"The switch between the two systems is _.",asks:"What would a user notice if it were not so?",instead:"done without a second login or a reload"},{words:`
      secure, safe, highly secure, well protected, tamper proof, hardened, trusted, trustworthy,
      credible, confidential, privacy friendly, strong, strongly secured, safer, watertight, airtight, ironclad,
      impenetrable, insecure, unsafe, vulnerable, invulnerable, immune
    `,example:"The exchange of keys is _.",asks:"Secure against what, by which means that a test can probe?",instead:"encrypted with TLS 1.2 or later; a request without a token gets 401"},{words:`
      securely, safely, confidentially, in a secure manner, in a secure way, in a safe manner,
      in a safe way, strongly
    `,example:"Credentials are stored _.",asks:"By which means, and what must an attacker not be able to do?",instead:"encrypted with AES-256, never in logs"},{words:`
      robust, reliable, stable, resilient, dependable, fault tolerant, highly available, durable,
      bulletproof, rock solid, always available, highly reliable, error free, bug free, error tolerant,
      fail safe, recoverable, self healing, sturdy, rugged, hardy, long lasting, lasting, enduring,
      unbreakable, unstable, unreliable, fragile, brittle, noisy, tamper resistant, steady, mature, proven, solid,
      mission critical, industrial strength, vigilant, predictable, error resistant, failsafe
    `,example:"The connection to the partner is _.",asks:"Which failure must it survive, and what is then seen?",instead:"retried three times after a 5xx, then logged with the record ID"},{words:`
      robustly, reliably, predictably, steadily, uniformly, soundly, vigilantly, stably, resiliently,
      dependably, gracefully, graceful, in a robust way, in a reliable way, in a robust manner,
      in a reliable manner, consistently
    `,example:"The job recovers _.",asks:"From which failure, and what is seen afterwards?",instead:"by retrying three times, then logging the record ID"},{words:`
      correct, accurate, in sync, operational, functional, fully functional, functioning, working,
      production ready, ready, up and running, error prone, sound, flawless, perfect, healthy,
      in good shape, high quality, sane, well tested, enterprise grade, production grade, consistent,
      coherent, fully working, precise, truthful, unambiguous, well managed, well maintained,
      well defined, well formatted, ready for production, ready to use, live, faultless, impeccable,
      immaculate, pristine, spotless, exemplary, fit for purpose, fit for use, up to standard, well suited,
      well thought out, well balanced, well rounded, well crafted, well written, well commented,
      well explained, well supported, well governed, well understood, plausible
    `,example:"The sync of invoices is _.",asks:"What does one see when it is so, and what when it is not?",instead:"shown to leave both sides with the same invoices"},{words:`
      correctly, accurately, well, perfectly, as it should, as intended, properly, in a proper manner,
      successfully, without problems, without issues, without a hitch, without errors,
      without any errors, without any problems, without any issues, precisely, sensibly,
      satisfactorily, competently, carefully, diligently, rigorously, prudently, judiciously,
      faithfully, responsibly, wisely, unnecessarily, needlessly, unduly, excessively, aggressively,
      coherently, in a good way, fine, ok, reasonably
    `,example:"The import works _.",asks:"What is the right result, value by value?",instead:"so that every invoice has the same total on both sides"},{words:`
      clear, meaningful, helpful, informative, understandable, readable, easy to read, descriptive,
      expressive, friendly, useful, actionable, valuable, self descriptive, legible, well structured,
      well organized, well organised, well designed, well documented, human readable, insightful,
      concise, human friendly, customer friendly, developer friendly, sensible, intelligible,
      discoverable, recognizable, noticeable, prominent, obvious, non technical, lucid, succinct, vivid,
      clearer, cleaner, unclear, confusing, misleading, ambiguous, self evident, plain enough, tangible
    `,example:"The message about a failed export is _.",asks:"What exactly does it say or show?",instead:"the text 'Invoice 42 not found'"},{words:`
      clearly, meaningfully, visibly, prominently, understandably, concisely, noticeably, legibly,
      in a clear manner, in a clear way
    `,example:"The page _ tells a failed export from a finished one.",asks:"By which text, colour or icon?",instead:"with the label 'failed'"},{words:`
      intelligently, smartly, cleverly, flexibly, proactively, adaptively, creatively,
      dynamically adapted, strategically, systematically, comprehensively, thoroughly, extensively,
      exhaustively, holistically, intensively, professionally, attractively, pleasantly, politely,
      respectfully, courteously, tactfully, discreetly, fairly, ethically, lawfully, methodically,
      harmoniously, favourably, sustainably
    `,example:"The desk answers each question _.",asks:"By which rule, and what is then seen?",instead:"in the order of their due dates"},{words:`
      detailed, comprehensive, thorough, rich, extensive, complete and accurate, holistic, in depth,
      intensive, systematic, rigorous, exhaustive, full featured, feature rich, powerful, advanced,
      sophisticated, intelligent, smart, state of the art, innovative, cutting edge, modern,
      best in class, world class, next generation, first class, first rate, top notch, top quality, top tier,
      best possible, unrivalled, unparalleled, unmatched, market leading, industry leading,
      groundbreaking, pioneering, up to the mark, granular, nuanced, fine tuned, elaborate, profound,
      smarter, richer, all round, multipurpose
    `,example:"The report for the owner is _.",asks:"Which details, one by one?",instead:"a table of record ID, time and error"},{words:`
      attractive, appealing, aesthetic, contemporary, crisp, exciting, motivating, playful, slick,
      stylish, superb, presentable, visually pleasing, immersive, harmonious, tidy, familiar, polite,
      respectful, courteous, persuasive, compelling, pleasant, pleasing, elegant, beautiful,
      professional, professional looking, sleek, polished, delightful, visually appealing,
      aesthetically pleasing, nice, good looking, engaging, fun, culturally sensitive,
      culturally appropriate, sensitive to cultures, inoffensive, enjoyable, lovely, tasteful,
      cluttered, uncluttered, clean, calm, spacious, balanced, lively, ugly, messy, neat, nicer, friendlier,
      impressive, striking, remarkable, brilliant, wonderful, magnificent, terrific, admirable, lovable,
      likeable, comforting, reassuring, welcoming, inviting, thoughtful, considerate, annoying,
      irritating, intrusive, distracting, tiring, boring
    `,example:"The screen for the settings is _.",asks:"Which style guide or mock-up must it match?",instead:"as drawn in the agreed mock-up"},{words:`
      scalable, flexible, extensible, extendable, modular, maintainable, adaptable, portable,
      interoperable, highly configurable, highly customizable, highly customisable, future proof,
      future ready, adaptive, vendor neutral, vendor independent, vendor agnostic, platform agnostic,
      platform independent, platform neutral, technology agnostic, technology neutral, decoupled,
      deployable, independently deployable, testable, evolvable, expandable, upgradable, reusable,
      serviceable, supportable, diagnosable, auditable, nimble, low maintenance, resource efficient,
      energy efficient, eco friendly, environmentally friendly, low cost, inexpensive, cheap,
      economical, lean, plug and play, standards based, data driven, accountable, generic, versatile,
      agile, elastic, loosely coupled, easily configurable, cost effective, cost efficient, affordable,
      sustainable, high availability, high throughput, tailor made, bespoke, malleable, pliable, thrifty,
      frugal, cheaper, leaner, slimmer, bulky, bloated, cohesive, self contained, loosely connected
    `,example:"The connector is _.",asks:"Up to which load, or for which change, done how?",instead:"shown to take 500 records a minute"},{words:`
      good, great, ample, beneficial, competent, convincing, exceptional, favorable, favourable,
      satisfying, viable, worthwhile, tolerable, proportionate, fair, ethical, equitable, impartial,
      unbiased, pragmatic, practical, prudent, cautious, proactive, kept low, kept small, kept short,
      to a minimum, kept clean, kept tidy, excellent, better, best, optimal, improved, enhanced,
      effective, satisfactory, superior, outstanding, ideal, decent, high, low, very high, very low,
      as low as, as high as, minimal, negligible, significant, considerable, substantial, noteworthy,
      competitive, heavy, fewer, less, sparing, short lived, long lived, far reaching, poor, weak, unsatisfactory, inferior, smoother, stronger, as little as possible,
      as few as possible, as small as possible, as short as possible, as long as possible, bearable,
      moderate, modest, generous, extraordinary, outsized
    `,example:"The rate of errors is _.",asks:"Which number is the limit?",instead:"at most 1 in 1,000"}],ve=[{words:`
      usability, reliability, scalability, maintainability, flexibility, extensibility, robustness,
      resilience, stability, ease of use, user experience, good performance, high quality, efficiency,
      interoperability, simplicity, safety, transparency, consistency, integrity, data integrity,
      data quality, security, privacy, accuracy, business continuity, best experience,
      customer satisfaction, performance, fault tolerance, high volumes, high load, high traffic,
      large volumes, large datasets, large exports, large numbers, heavy load, peak load, comfort,
      auditability, accountability, traceability, adaptability, dependability, durability, elasticity,
      interchangeability, learnability, legibility, manageability, modularity, observability,
      operability, portability, practicality, predictability, readability, recoverability,
      responsiveness, reusability, serviceability, supportability, survivability, sustainability,
      testability, timeliness, trustworthiness, understandability, user friendliness,
      cost effectiveness, effectiveness, excellence, professionalism, quality of service,
      ease of maintenance, ease of operation, ease of integration, ease of navigation,
      ease of installation, clarity, coherence, credibility, convenience, fairness, inclusiveness,
      configurability, customizability, discoverability, smoothness, operational excellence,
      bottleneck, bottlenecks, burden, hurdle, hurdles, obstacle, obstacles, nuisance, disturbance, annoyance,
      frustration, hassle, friction, inconvenience, chaos, single point of failure, added value, synergy,
      synergies, peace of mind, low power consumption, long battery life, long life, correctness
    `,example:"The connector ensures _.",asks:"Measured how, and where is the limit?",instead:"no record lost in a run of 10,000"}],At=[{words:`
      rich text, high priority, required flag, required attribute, required marker, lies in the future,
      lie in the future, date in the future, dates in the future, timestamp in the future,
      timestamps in the future, low priority, high severity, low severity, clear text, safe mode,
      low stock, quick reply, quick start, smart quotes, smart group, smart list, working day,
      working days, working hours, working copy, working directory, high contrast, low contrast,
      ready state, dark mode, live chat, live mode, good friday, clean install, clean checkout,
      fewer than, less than, no less, or less, or fewer, less or equal, keep working, keeps working, still working, secure cookie, secure flag, stable id, stable identifier, fine grained, high water mark,
      best before, ready for review, ready to ship, clear button, low balance, best effort delivery,
      strong consistency, perfect forward secrecy, live region, heavy duty, fast forward, as well as,
      as well, well formed, well known, simple mail transfer protocol, high cardinality,
      low resolution, high resolution, hot standby, clean up, secure attribute, secure hash,
      smart card, safe area, stable sort, safe search, as soon as, as well as, simple moving average
    `,example:"The page for _ shows the order number."}];var qt=[{words:`
      grade, view, see, fill, plot, print out, weigh, find, access, click, tap, press, drag, hover,
      swipe, look at, show, display, render, list, print, highlight, hide, mask, redact, omit, mark,
      flag, label, preview, open, close, collapse, expand, scroll, redirect, navigate, load, reload,
      refresh, appear, disappear, pop up, grey out, sort, order, group, filter, focus, announce, count,
      prompt, ask, confirm, warn, notify, alert, inform, remind, e mail, email, page, paginate,
      truncate, visualize, visualise, toggle, surface, present as, reveal, draw, zoom, blink, beep,
      play, stream, pause, resume, pre fill, prefill, autofill, populate, shown, display as
    `,forms:"verb",example:"After the import the page must _ the orders."},{words:`
      create, define, model, cover, preserve, override, combine, filter out, add, admit, discharge, dispense,
      bar, port, void, seize, ship, deliver at, load onto, unload, shade, decrease, occupy, free,
      vacate, enrol, enroll, resubmit, settle, bounce, book back, halt, insert, write, store, save,
      persist, record, log, keep, retain, copy, clone, duplicate, import, export, upload, download,
      attach, append, merge, split, join, link, unlink, map, match, assign, unassign, set, reset,
      change, update, edit, modify, overwrite, replace, rename, move, delete, remove, purge, erase,
      archive, restore, revert, roll back, undo, redo, publish, unpublish, backfill, deduplicate,
      de duplicate, generate, calculate, compute, sum, round, increment, decrement, convert to,
      encrypt, decrypt, hash, sign, timestamp, tag, stamp, index, cache, compress, encode, decode,
      parse, format, normalize, normalise, trim, skip, queue, enqueue, dequeue, buffer, batch,
      schedule, reschedule, register, unregister, deregister, provision, deprovision, install,
      uninstall, configure, select, choose, pick, enter, type, search by, filter by, include, exclude,
      contain, carry, hold, hash with, propagate, transfer, transmit, forward, route, dispatch,
      deliver to, issue, redeem, debit, credit, charge, refund, pay, bill, capture, scan, derive,
      back up, backup, rotate, snapshot, replicate, fall back, default, print to, dedupe, drop,
      discard, ignore, allocate, reserve, book, order for, cancel, adjust, associate, invoke, call,
      query for, fetch, pull, push, poll, read, retrieve, look up, receive, send, resend, return,
      respond with, reply with, answer, emit, raise, throw, expose, fire, trigger, start, stop,
      restart, run, rerun, execute, launch, terminate, abort, end, finish, complete, fail, succeed,
      pass, time out, retry, repeat, wait, back off, throttle, limit, cap, block, unblock, lock,
      unlock, suspend, unsuspend, enable the, disable, deactivate, activate, revoke, grant, deny,
      reject, accept, refuse, require, prevent, forbid, approve, escalate, expire, log in, log out,
      sign in, sign out, authenticate, authorize, authorise, invite, subscribe, unsubscribe, connect,
      disconnect, pair, exist, remain, stay, survive, persist across, equal, differ, consist, comprise,
      specify, accept as, conflict, detect, distinguish, recognize, recognise, identify, resolve to,
      compare, verify that, check that, validate that, validate against, verify against, tolerate,
      deploy, bind, subtract, multiply, collect, submit, share, comment, vote, mention, follow up,
      post, use, initiate, recover, measure, ping, inject, mount, unmount, swap, downgrade, upgrade,
      migrate to, seed, tick, untick, check off, re run, re send, re try, re open, reopen, re queue,
      requeue, restrict, quarantine, isolate, dismiss, snooze, sync to, auto detect, auto save,
      autosave, resize, crop, rate, track, browse, search for, cross out, warn about, strip, escape,
      sanitize, sanitise, whitelist, blacklist, blocklist, allowlist, cascade to, nest, open in,
      print as, lose, gain, withdraw, acknowledge, reference, occur, happen, belong, take, give, turn,
      reappear, vanish, rise, fall, grow, shrink, double, halve, exceed, leave, win, step, apply,
      arrive, reach, update to, flow to, synchronize to, request
    `,forms:"verb",example:"After the import the job must _ the orders."}],Wt=`
  sync, report, log, record, request, support, access, display, limit, test, transfer, export, import,
  download, upload, flow, update, search, filter, group, order, map, match, batch, queue, cache,
  schedule, index, tag, stamp, hash, sign, link, lock, block, charge, credit, debit, bill, page, list,
  label, mark, flag, preview, load, focus, count, issue, trigger, start, stop, run, end, pass, answer,
  return, reply, call, query, poll, push, pull, post, change, edit, copy, clone, backup, snapshot,
  default, format, round, use, rate, track, vote, comment, mention, conflict, process, control, monitor,
  review, deal, contact, address, function, work, result, set, view, cover, drop, measure, share, retry,
  timestamp, drive, store, route, book, command, help, need, want, plan, place, stage, state, field,
  message, file, form, name, value, type, cost, time, point, show, form, document, table, part, end,
  request, reserve, notice, release, deploy, build, audit, present, record, duplicate, alert, prompt,
  focus, offer, hold, research, interface, contract, design, display, increase, exchange, read, write,
  email, e mail, split, merge, sort, rename, delete
`,Ot=[{words:`
      understand, trust, feel, believe, know, agree, agree on, align, discuss, negotiate, appreciate,
      enjoy, love, learn, rely on, think, strive, aspire, perceive, adopt, embrace, commit to, distract, confuse, annoy, bother, disturb, frustrate, delight, impress,
      convince
    `,forms:"verb",example:"All the users _ the process."}];var T=d(`
  shall, must, should, will, can, may, might, could, would, cannot, can't, won't, mustn't, shouldn't,
  needs, has to, ought
`),w=d(`
  is, are, was, were, be, been, being, isn't, aren't, wasn't, weren't, gets, get, got, stays, stay,
  remains, remain, becomes, become
`),N=d("has, have, had, hasn't, haven't, contains, contain, does, do, doesn't, don't, did, didn't"),v=d(`
  a, an, the, this, that, these, those, each, every, all, any, no, its, their, his, her, my, our, your,
  some, both, one, only, another
`),j=d(`
  of, in, on, at, by, with, for, from, to, into, onto, over, under, via, through, per, across, between,
  against, within, without, about, during, as, than, after, before, until, upon, towards, toward, using,
  based, including, showing, that, which, who, whose, where, when, if, while, once, unless, because,
  containing, among, beyond, except, like
`),D=d("and, or, but, nor, then, so, plus"),F=d(`
  also, then, always, never, not, only, automatically, immediately, directly, either, both, just, still,
  again, already, manually, be, been, being, able, all, each, now, once, at, least, first, explicitly,
  individually, independently, additionally, therefore, further, instantly
`),z=d(`
  i, he, she, it, they, we, you, one, who, this, that, everyone, everybody, somebody, someone, anyone,
  nobody, them, us
`),re=d(`
  not, never, no, cannot, can't, won't, mustn't, shouldn't, doesn't, don't, isn't, aren't, without, nor,
  neither, none, didn't, hasn't, haven't, nothing, nobody, zero
`),Jr=d(Wt),J={has:e=>Jr.has(e)||C.lists(e)},G=f(qt),K=f(St),Ee=f(Ot),R=mt(G,K,Ee),C=f(vt),It=f(xt),ke=f(kt),Ct=f(Tt);function Qr(e,t){let n=Ct.find(e,t);if(n!==void 0)return n;let o=e[t];return o?.kind==="word"&&o.key.includes(" ")&&o.key.split(" ").some(i=>Ct.lists(i))?{to:t+1}:void 0}var E={find:Qr},xe=f(At);var _t=[{words:`
      system, subsystem, application, app, platform, software, service, microservice, web service, api,
      backend, back end, frontend, front end, server, client application, database, data store,
      scheduler, job, cron job, batch job, message broker, event broker, mqtt broker,
      background worker, queue worker, sync worker, import worker, web worker, service worker,
      job worker, daemon, process, pipeline, engine, module, component, connector, adapter,
      integration, gateway, middleware, proxy, bot, agent process, plugin, extension, script, queue,
      broker service, webhook, endpoint, interface, library, framework, sdk, crawler, importer,
      exporter, sync, sync engine, sync job, sync service, synchronizer, device, sensor, machine,
      robot, website, web site, portal, product, solution, tool, infrastructure, layer, bridge,
      listener, handler, controller, model, algorithm, cluster, node, container, monitoring,
      automation, workflow, service account, system account, technical user, machine user, program,
      computer, erp, crm, warehouse system, implementation, feature, github action, template, data warehouse, data lake, mobile client, web client, desktop client,
      rest client, http client, message bus, event bus, service bus, event hub, data hub, cache, data platform,
      cloud, firmware, search index, search engine, rules engine, load balancer, task runner, test runner,
      source system, target system, event store, key store, file store, message queue
    `,forms:"noun",example:"As a _, I want to store the orders, so that nothing is lost."}],Rt=[{words:`
      developer, software developer, senior engineer, lead engineer, platform engineer, cloud engineer,
      integration engineer, system engineer, systems engineer, infrastructure engineer,
      security engineer, network engineer, machine learning engineer, full stack engineer,
      automation engineer, penetration tester, software tester, manual tester, senior architect,
      enterprise architect, data architect, cloud architect, graphic designer, interaction designer,
      lead designer, backend developer, frontend developer, web developer, app developer,
      software engineer, devops engineer, site reliability engineer, sre, data engineer, test engineer,
      qa engineer, quality engineer, qa, qa tester, programmer, coder, dba, database administrator,
      database admin, software architect, solution architect, system architect, ui designer,
      ux designer, ui ux designer, web designer, product designer, ui sme, product owner,
      product manager, scrum master, tech lead, technical lead, team lead, lead developer, maintainer,
      contributor, committer, code reviewer, development team, dev team, engineering team,
      development team member, dev, devops, release manager, release engineer,
      test automation engineer, requirements engineer, technical writer, ux researcher, build engineer,
      integrator, project team, platform team, product team, release team, qa team, ops team, operations team,
      scrum team, agile team, delivery team, data team, it team, software team, security team,
      integration team, infrastructure team, devops team, test team, design team, qa lead, dev lead,
      devops lead, test lead, engineering lead, development lead, engineering manager, development manager,
      delivery manager, operations engineer, database engineer, software developer in test,
      development engineer, firmware engineer, embedded developer, api developer, mobile developer,
      android developer, ios developer, game developer, database developer, bi developer, etl developer,
      performance tester, usability tester, qa analyst, qa manager, test manager, configuration manager,
      build manager, devsecops engineer, cloud administrator, kubernetes administrator
    `,forms:"noun",example:"As a _, I want to move the schema, so that the work goes on."}],$t=[{words:"engineer, tester, architect, designer, team",forms:"noun",example:"As a _, I want to move the schema, so that the work goes on."}],zt=[{words:"worker",forms:"noun",example:"As a _, I want to store the orders, so that nothing is lost."}],Et=[{words:`
      rep, sales rep, case worker, caseworker, social worker, health worker, care worker, adjuster,
      claimant, underwriter, actuary, learner, instructor, tutor, lecturer, trainer, trainee,
      professor, headmaster, ward nurse, midwife, surgeon, paramedic, radiologist, caregiver, carer,
      household, homeowner, meter reader, electrician, plumber, mechanic, courier, forwarder, shipper,
      consignee, warehouse clerk, picker, packer, storekeeper, foreman, supervisor, secretary,
      receptionist, specialist, treasurer, teller, banker, cardholder, account holder,
      customer service agent, call centre agent, civil servant, mayor, councillor, voter, taxpayer,
      spectator, ticket holder, usher, artist, musician, photographer, translator, curator, fundraiser,
      philanthropist, commuter, cyclist, hiker, neighbour, neighbor, mother, father, widow, freelancer,
      contractor, entrepreneur, founder, business owner, sales representative, representative, user,
      end user, customer, client, buyer, seller, merchant, vendor, supplier, shopper, visitor, guest,
      member, subscriber, reader, author, editor, publisher, reviewer, approver, admin, administrator,
      manager, owner, agent, operator, clerk, accountant, bookkeeper, cashier, employee, staff,
      staff member, teacher, student, pupil, parent, patient, doctor, nurse, clinician, physician,
      therapist, pharmacist, driver, rider, passenger, traveller, traveler, tenant, landlord, resident,
      citizen, applicant, candidate, recruiter, donor, volunteer, organizer, organiser, attendee,
      participant, player, coach, analyst, researcher, scientist, archivist, librarian, auditor,
      inspector, officer, planner, dispatcher, technician, consultant, advisor, adviser, broker,
      trader, investor, farmer, chef, waiter, host, person, people, human, colleague, teammate,
      team member, partner, recipient, sender, caller, consumer, beneficiary, payer, payee, borrower,
      lender, policyholder, insured, lawyer, attorney, judge, journalist, marketer, moderator,
      support agent, salesperson, businessperson, hiring manager, account manager, account owner,
      whoever, new hire, new joiner, newcomer, beekeeper, housekeeper, grower, breeder, gardener, forester, fisher, hunter, baker, butcher,
      tailor, carpenter, roofer, painter, welder, miner, porter, janitor, caretaker, doorkeeper, starter, leaver, hire, midwives, diner, eater, viewer, beginner, expert, professional, practitioner, craftsman, salesman, saleswoman, chairman,
      chairwoman, fireman, policeman, fisherman, bookkeepers, shop owner, api client developer, partner developer, third party developer,
      external developer, anyone, somebody, someone, everybody, everyone, who
    `,forms:"noun",example:"When a _ saves the order, it appears in the list."}];var Mt=f(_t),Yr=f(Rt),Nt=f(Et),Xr=d(`
  of, in, at, for, with, who, that, which, using, working, on, from, i, we, want, wants, would, need,
  needs, can, should, must, will, may, when, whenever, if, so, to, responsible, like, after, once,
  looking, without, and, or, my, the
`),Vt={internal:f($t),system:f(zt)},ei=d("we, us, our"),ti=d("senior, junior, lead, principal, chief, staff, new, experienced, it, operations");function le(e,t,n){let o=t,r;for(;o<n;){let s=e[o];if(s===void 0||s.kind==="symbol"||o>t&&Xr.has(s.key))break;if(o+=1,/[a-z]I$/.test(s.text)){r=$e(s.text.slice(0,-1));break}}if(o===t)return{kind:"unknown",from:t,to:o};if(ei.has(e[t]?.key??""))return{kind:"system",from:t,to:o};let i=r===void 0?e.slice(t,o):[{...e[o-1],key:r}];return{kind:ni(i),from:t,to:o}}function ni(e){let t=e.findIndex(({key:o})=>!ti.has(o)),n=t>0?e.slice(t):e;for(let o=0;o<n.length;o+=1){let r=n.length-o,i=s=>s!==void 0&&s.to-o===r;if(o===0&&i(Vt.internal.find(n,0)))return"internal";if(o===0&&i(Vt.system.find(n,0)))return"system";if(i(Yr.find(n,o)))return"internal";if(i(Nt.find(n,o)))return"person";if(i(Mt.find(n,o)))return"system"}return"unknown"}var Dt=[{words:`
      sync, synchronize, synchronise, integrate, replicate, mirror, flow, map, transfer, exchange,
      import, export, push, pull, post, propagate, move, send, connect, support, handle, copy, pass,
      stream, share, feed, ingest, load, migrate, manage, process, associate, link, implement, provide,
      offer, enable, update
    `,forms:"verb",example:"_ contacts and deals."}],Gt=[{words:`
      see, hear, want, wish, tap, click, choose, decide, notice, forget, remember, look at, watch, learn, sign in,
      log in, type, swipe, press, understand, know, feel, believe
    `,forms:"verb",example:"At noon, lodgers _ the bell."}],Lt=[{words:`
      contact, company, deal, lead, account, customer, order, invoice, payment, product, ticket, task,
      note, event, user, opportunity, activity, calendar, e mail, email, file, document, record, object,
      transaction, refund, subscription, item, quote, contract, employee, vendor, bill, expense, project,
      issue, comment, message, attachment, meeting, call, shipment, return, booking, appointment, price,
      stock, inventory, catalog, category, custom field, field, tag, list, campaign, form, member,
      delete, deletion, rename, update, change, data
    `,forms:"noun",example:"Syncs _ of all kinds."}],Pt=`
  when, whenever, if, after, once, as soon as, every time, each time, the first time, upon, while,
  before, until, during, on update, on change, on save, on every, on each, in case, as, following,
  now that, even if, at the start, at the end, on creation, on delete
`,Ft=`
  immediately, instantly, right away, at once, in real time, real time, realtime, near real time, daily,
  weekly, monthly, hourly, nightly, yearly, quarterly, every day, every night, every morning, every week,
  every hour, every month, per day, per week, on the next sync, next sync, at night, overnight,
  in the same second, quickly, promptly, in time, on time, timely, as soon as, as soon as possible,
  within, in under, in seconds, in minutes, by the end of, by noon, by tomorrow, same day, the same day,
  up to date, at any time, anytime, in the morning, regularly, periodically, deadline, always current,
  automatically every, continuously, seconds, minutes, hours, days, weeks
`,Kt=`
  so that, so i, so we, so the, so my, so they, so our, so it, so users, so customers, so all, so no,
  so that i, in order to, in order that, because, such that, thus, thereby, without having to, and so
`;var Ht=f(Lt),Bt=f(Dt);function Te(e){let t=-1,n=-1,o=0;for(let r=0;r<e.length;r+=1){let i=Ht.find(e,r);if(i===void 0){let s=e[r]?.key??"",a=e[r]?.text??"";if(!(a===","||s==="and"||s==="or"||a==="/"||a==="&"||s==="all"||s==="the"||s==="plus")){if(o>=2)break;t=-1,o=0}continue}t<0&&(t=r),n=i.to,o+=1,r=i.to-1}return o>=2?{from:t,to:n}:void 0}function Ve(e){for(let t=0;t<e.length;t+=1){let n=Bt.find(e,t);if(n!==void 0)return n}}var oi=new Set([",","/","&","and","or","plus","all"]);function ri(e){return e.length>3&&e.endsWith("s")&&!e.endsWith("ss")}function Ut(e){let t=Bt.find(e,0),n=t?.to??0,o=0,r=!1;for(let i=n;i<e.length;i+=1){let s=e[i];if(s.text==="."&&i===e.length-1)break;if(oi.has(s.key)){r&&(o+=1),r=!1;continue}let a=Ht.find(e,i)!==void 0;if(s.kind!=="word"||ii(s)||t===void 0&&!a)return!1;r=a||ri(s.key)}return r&&o>0}function ii({key:e}){return[v,z,w,T,j].some(t=>t.has(e))}var Zt=[{words:`
      unique, uniquely, idempotent, idempotently, identical, the same, same result, no duplicate,
      no duplicates, without duplicates, duplicate free, exactly one, only one, immutable, read only,
      append only, case insensitive, case sensitive, byte for byte, unchanged, equal to,
      in the same order, atomic, atomically, mandatory, optional, sorted, encrypted, hashed, signed,
      masked, redacted, empty, null, blank, non null, not null, non empty, not empty, are present,
      is present, be present, are absent, is absent, enabled, disabled, activated, deactivated,
      in order, in sequence, one by one, in turn, in alphabetical order, in chronological order, by id,
      exponential backoff, backoff
    `,example:"The numbers are _."}],Jt=[{words:`
      execution, initiation, creation, deletion, removal, export, import, upload, download, registration,
      update, updating, editing, cancellation, selection, filtering, sorting, printing, viewing, login,
      logout, invitation, activation, deactivation, suspension, renewal, assignment, submission,
      addition, installation, replay, rollback, undo, search, refresh, resend, archiving, renaming,
      copying
    `,example:"The service must allow the _ of vouchers."}],Qt=[{words:`
      ability, capability, mechanism, means, way, option, possibility, facility, function, functionality,
      feature, method, interface, tool
    `,example:"The service must provide the _ to export orders."}],Yt=`
  generate, create, execute, run, apply, start, track, collect, store, capture, retrieve, send, receive,
  connect, authenticate, derive, record, transfer, transmit, publish, measure, initiate, add, implement,
  introduce
`,Xt="data, information, details, functionality, features, capabilities, services, experience";var Q=f(Zt),si=d(Xt),ai=d("via, using, through, by, with, based, upon, across"),li=d("showing, containing, listing, from, displaying"),di=d(`
  integration, communication, interaction, interoperability, compatibility, connectivity, connection,
  collaboration, compliance, conformity, together, along, synchronization, sync
`),ci=d(`
  much, major, undue, unnecessary, noticeable, significant, excessive, great, considerable, appreciable,
  substantial, extensive, too, technical, prior, specialist, special, deep, difficulty, fuss, effort, having,
  needing, requiring, delay, problems, issues
`),ui=d("a, an, one"),mi=d(`
  harmonize, harmonise, align, coordinate, integrate, synchronize, synchronise, sync, reconcile, connect, interface,
  communicate, cooperate, collaborate, liaise, consolidate, exchange, interoperate, interact
`),hi=d("made, sent, given, set, done"),pi=11,fi=6,yi=["ing","tion","sion","ment","ance","ence","ity","ness","ship","ysis"];function de(e){return yi.some(t=>e.length>t.length+2&&e.endsWith(t))}function en(e){return j.has(e.key)||e.key==="to"}function tn(e,t){let n=e[t]?.kind;return n==="code"||n==="quoted"||n==="number"?!0:E.find(e,t)!==void 0||C.find(e,t)!==void 0}function Me(e,t){let{tokens:n}=e;if(t.passive)return!1;let o=-1;for(let i=t.object.from;i<t.object.to;i+=1){let s=n[i];if(s.kind==="symbol"||en(s)||D.has(s.key))break;o=i}let r=n[o];return r?.kind!=="word"||C.find(n,o)!==void 0?!1:si.has(r.key)||ke.find(n,o)!==void 0||de(r.key)}var gi=d("support, work with, work, run"),bi=d("on, in, with");function Ne({tokens:e},t){if(t.passive||!gi.has(t.base))return!1;let n=bi.has(e[t.to]?.key??"")?1:0;return/^[A-Z][a-z]/.test(e[t.to+n]?.text??"")}function H(e,t,n){let{tokens:o}=e,r=0,i=0;for(let a=t.object.from;a<t.object.to;a+=1){let l=o[a];if(n==="first phrase"&&a>t.object.from&&l.key!=="of"&&en(l))break;tn(o,a)?i+=1:It.find(o,a)!==void 0&&(r+=1)}if(Me(e,t))return!1;if(Ne(e,t))return!0;let s=r===0&&ui.has(o[t.object.from]?.key??"");return i>0&&i>=r||s}var nn=d("allow, enable, support, permit, provide, offer, facilitate"),Se=f(Jt),on=4;function je(e,t){if(!nn.has(t.base))return!1;let{tokens:n}=e;for(let o=t.to;o<t.to+on;o+=1)if(Se.find(n,o)!==void 0||sn(n,o)&&(n[o+1]?.key==="of"||wi(n,o+1)))return!0;return!1}function wi(e,t){let n=e[t]?.key??"";return v.has(n)||n==="which"||n.length>3&&n.endsWith("s")}function Ae(e,t){let{tokens:n}=e;return t.passive&&(n[t.at-1]?.key==="not"||n[t.object.from]?.key==="no")}function rn(e,t){if(!nn.has(t.base))return!1;for(let n=t.to+1;n<t.to+on;n+=1)if(Se.find(e.tokens,n)!==void 0&&C.find(e.tokens,n-1)!==void 0)return!0;return!1}function sn(e,t){return G.find(e,t)?.form==="ing"&&K.find(e,t)===void 0}function vi(e,t){let n=v.has(e[t]?.key??"")?t+1:t;return e[n]?.kind==="code"||E.find(e,n)!==void 0}function Y(e,t,n){let{tokens:o,zones:r}=e;for(let i=t.to;i<o.length&&i<t.to+pi;i+=1){let{key:s,text:a}=o[i];if(a===".")return!1;if(r[i]!=="main")continue;if(s==="without"&&!ci.has(o[i+1]?.key??"")||n&&(s==="in"||s==="as")&&vi(o,i+1))return!0;let l=o[i-1]?.key??"";if(!(s==="with"&&(di.has(l)||mi.has(t.base)))&&!(s==="by"&&(hi.has(l)||l.endsWith("ed")))){if(s==="by"&&sn(o,i+1))return!0;if(ai.has(s)||n&&li.has(s)){for(let c=i+1;c<o.length&&c<i+fi;c+=1)if(tn(o,c)||Q.find(o,c)!==void 0)return!0}}}return!1}var an=d("which, that, who, whose, of, for");function I(e,t){return e[t]?.key??""}function qe(e){return e.length>3&&e.endsWith("s")&&!e.endsWith("ss")&&!e.endsWith("us")&&!e.endsWith("is")}function b(e){if(e===void 0||e.kind==="symbol")return!1;let{key:t}=e;return!(v.has(t)||j.has(t)||D.has(t)||T.has(t)||w.has(t)||F.has(t)||z.has(t))}function De(e,t){let n=t-1;for(;n>=0&&(F.has(I(e,n))||I(e,n).endsWith("ly"))&&n>t-4;)n-=1;return n}var ki=d("set, set up, put, reset, read, split, cut, shut, hit, overwrite");function xi(e,t){for(let n=t;n<t+4;n+=1){let o=I(e,n);if(w.has(o)||T.has(o))return!0}return!1}function Ti(e,t){return qe(I(e,t))||!b(e[t])?!1:[1,2,3].some(n=>/^(?:the|a|an|each|every)$/.test(I(e,t-n)))}var ln=d("to, not, cannot, don't, doesn't, does, do");function Si(e,t,n){let o=De(e,t.from),r=e[t.to],i=r?.key??"",a=r?.kind==="quoted"||r?.kind==="number"||r?.kind==="code"||v.has(i)||z.has(i);return{previous:o,key:I(e,o),next:r,following:i,objectFollows:a,clauseStart:n}}function ji(e,t){let{previous:n,key:o,next:r,following:i,objectFollows:s}=t;return w.has(o)||N.has(o)||(o==="and"||o==="or"||o===",")&&I(e,n-1).endsWith("ed")&&!b(r)?!0:b(e[n])&&(!b(r)||s||i.endsWith("ly"))}function Ai(e,t){let n=I(e,t-1);return(t===0||T.has(n)||ln.has(n))&&R.find(e,t)?.form==="base"&&!J.has(I(e,t))}function qi(e,t,n){let{previous:o,key:r,next:i,following:s,objectFollows:a,clauseStart:l}=t;return v.has(r)||r==="of"||n&&Ai(e,o)?!1:l?!n||a:b(e[o])||z.has(r)||D.has(r)?Ti(e,o)||!n||a?!0:j.has(s)&&!an.has(s)||s.endsWith("ly")||i===void 0&&!Wi(e,o):!1}function Wi(e,t){return[1,2].some(n=>j.has(I(e,t-n)))}var Oi=d("return, show, display, trigger, contain, include"),Ci=d("open, close, complete, present, secure, live, clear, clean, lower, separate, free, empty"),Ii=d(`
  wait, search, look, ask, check, pay, apply, account, allow, test, charge, listen, watch, cater, provide, poll,
  scan, book, register, call, bill, care, query, prepare, submit, send, monitor
`);function _i(e,t,n,o){let{key:r,next:i,following:s,objectFollows:a,clauseStart:l}=t;if(w.has(r))return ki.has(n.base);if(l){if(s==="of"||s==="for"&&!Ii.has(n.base))return!1;if(!o)return!0;let u=R.find(e,n.to);return u?.form==="s"&&!J.has(u.base)||xi(e,n.to)?!1:a||qe(s)||n.base==="support"&&b(i)}if(D.has(r))return!o||a;if(!qe(r))return!o&&!Ci.has(n.base)&&b(e[t.previous])&&(a||j.has(s)&&!an.has(s));if(Oi.has(n.base)&&b(i))return!0;let c=j.has(s)||F.has(s)||s.endsWith("ly");return!o||a||c||i===void 0||i.kind==="symbol"}function dn(e,t,n){let o=Si(e,t,n);if(T.has(o.key)||ln.has(o.key))return t.form==="base"||t.form==="participle";let r=J.has(t.base);switch(t.form){case"participle":case"past":return ji(e,o);case"s":return qi(e,o,r);case"base":return _i(e,o,t,r);case"ing":return w.has(o.key);default:return!1}}var Ri=d(`
  involved, concerned, based, related, required, needed, affected, used, provided, given, selected,
  specified, supported, named, advanced, limited, detailed, associated, distributed, centralized,
  centralised, automated, structured, integrated, shared, unified, predefined, dedicated
`);function cn(e,t){let n=e[t];if(n?.kind!=="word"||t===0||!b(e[t-1])||!b(n))return!1;let o=e[t+1],r=o?.key??"";if(qe(n.key))return v.has(r)||r==="to";let i=o===void 0||o.kind==="symbol";return n.key.endsWith("able")||n.key.endsWith("ible")?i||D.has(r)||j.has(r):!n.key.endsWith("ed")||Ri.has(n.key)?!1:i||j.has(r)&&r!=="of"}var $i=d(`
  when, whenever, if, after, before, once, while, upon, given, until, unless, during, following, whilst
`),zi=d("on, for, at, in case, where, in, with, as, since, every, without, from, by"),Ei=d(`
  ensure, prevent, avoid, enable, support, allow, improve, help, reduce, maintain, facilitate, protect,
  minimize, minimise, enhance, guarantee, make, keep, let, promote, simplify, optimize, achieve,
  encourage, increase, meet, comply, assist, aid, serve, give, safeguard, identify, verify, monitor,
  detect, understand, determine, track, assess, represent, indicate, confirm, receive, view,
  authenticate, decide, take, provide
`),Vi=d(`
  able, has, have, had, need, needs, needed, ought, allowed, allows, allow, used, required, requires,
  try, tries, attempts, attempt, ability, option, possible, want, wants, wanted, permitted, permits,
  enables, enable, ready, user, users, customer, customers, how, where, when, it, them, him, her, me, us,
  going, supposed, fails, fail, failed, failing, willing, free, up, due, prior, according, likely,
  expected, order, admin, administrator, authorized, service, application, system, person, client,
  member, due
`),Mi=d(`
  purposes, purpose, reasons, auditing, audit, monitoring, compliance, debugging, analysis, reference,
  reconciliation, transparency, troubleshooting, accountability, reporting, discovery, investigation,
  convenience, traceability
`);function Ge(e,t){let n=e[t];return n?.kind==="symbol"&&(n.text==="."||n.text===";"||n.text==="!"||n.text==="?")}function Ni(e,t,n){let o=e[t]?.key,r=e[t+1]?.key??"";if(!n)return!1;if(o==="so")return r!=="on"&&r!=="forth";if(o==="in")return r==="order"&&e[t+2]?.key==="to";if(o==="because"||o==="thereby"||o==="thus")return!0;if(o==="to")return Ei.has(r)&&!Vi.has(e[t-1]?.key??"");if(o==="for")for(let i=t+1;i<t+7&&i<e.length;i+=1){if(Mi.has(e[i]?.key??""))return!0;if(e[i]?.kind==="symbol")return!1}return!1}function Di(e){let t=Math.min(e.length-2,9);for(let n=1;n<=t;n+=1){let o=e[n];if(o!==void 0&&T.has(o.key))return 0;if(o?.kind==="symbol"){if(o.text===":"||(o.text==="\u2014"||o.text==="\u2013")&&n<6)return n+1;if(o.text===","||o.text==="."||o.text===";")return 0}}return 0}function Gi(e){let t=new Array(e.length).fill(!1),n=!1;for(let o=e.length-1;o>=0;o-=1)Ge(e,o)&&(n=!1),t[o]=n,e[o]?.key==="then"&&(n=!0);return t}var Li=d("it, they, he, she, i, we, you"),Pi=d("the, a, an, its, their, his, her, my, our, each, every, all"),Fi=5;function Ki(e,t,n){for(let o=t+2;o<n;o+=1){let r=e[o]?.key??"";if(o>t+2&&Li.has(r))return o;if(T.has(r)){for(let i=o-1;i>t&&i>o-Fi;i-=1)if(Pi.has(e[i]?.key??""))return i;return o-1}}return t+1}function un(e){let t=Hi(e),n=0;for(let o=0;o<=e.length;o+=1){if(o<e.length&&!Ge(e,o))continue;for(;n<o&&(t[n]==="label"||t[n]==="aside");)n+=1;let r=t.slice(n,o).includes("main");if(t[n]==="trigger"&&!r)for(let i=Ki(e,n,o);i<o;i+=1)t[i]==="trigger"&&(t[i]="main");n=o+1}return t}function Hi(e){let t=[],n=Di(e),o=Gi(e),r="main",i=0,s=0,a=!1;for(let l=0;l<e.length;l+=1){let c=e[l];if(l<n){t.push("label");continue}if((c.text==="("||c.text==="[")&&(i+=1),i>0){t.push("aside"),(c.text===")"||c.text==="]")&&(i-=1);continue}let{key:u}=c;if(Ge(e,l)){t.push(r),r="main",s=0,a=!1;continue}u==="then"?(r="main",a=!1):r!=="purpose"&&Ni(e,l,s>1)?r="purpose":r==="main"&&$i.has(u)?(r="trigger",a=u==="given"&&s===0&&o[l]===!0):r==="main"&&s===0&&zi.has(u)?r="trigger":r==="trigger"&&!a&&c.text===","&&(r="main",s=-1),t.push(r),s+=1}return t}var Bi=24,Ui=16;function Zi(e,t,n){let o=n;for(;o<e.length&&o<n+Bi;){let r=e[o];if(t[o]!==t[n]||r.kind==="symbol"&&(r.text==="."||r.text===";"))break;o+=1}return o}function Ji(e,t,n){let o=n;for(;o>0&&o>n-Ui&&t[o-1]===t[n];){let r=e[o-1];if(r.kind==="symbol"&&(r.text==="."||r.text===";"||r.text===":"))break;o-=1}return o}function Qi(e){let t=S(e),n=un(t),o=[],r=!1,i=!0;for(let a=0;a<t.length;a+=1){let l=t[a];if(a>0&&n[a]!==n[a-1]&&(i=!0),l.kind==="symbol"){i=!0;continue}n[a]!=="label"&&(T.has(l.key)||w.has(l.key)||N.has(l.key))&&(r=!0),a===0&&l.key==="no"&&(r=!0),n[a]!=="label"&&cn(t,a)&&(r=!0);let c=R.find(t,a);if(c!==void 0&&dn(t,c,i)){let u=K.find(t,a),g=De(t,a),W=(c.form==="participle"||c.form==="past")&&(w.has(I(t,g))||!(v.has(I(t,c.to))||b(t[c.to])));o.push({at:a,to:c.to,base:c.base,vague:u!==void 0,objectIsInput:u?.group.objectIsInput===!0,seen:G.find(t,a)!==void 0,passive:W,object:W?{from:Ji(t,n,a),to:a}:{from:c.to,to:Zi(t,n,c.to)}}),(n[a]==="main"||n[a]==="trigger")&&(r=!0)}i=i&&(F.has(l.key)||D.has(l.key)||l.key.endsWith("ly"))}let s=o.findLast(a=>a.seen&&!a.vague);return{text:e,tokens:t,zones:n,verbs:o,asserts:r,hasTrigger:n.includes("trigger"),lastPlainVerb:s?.at??-1}}var L=M(Qi);var mn=d(`
  show, display, list, appear, render, highlight, open, close, print, notify, alert, inform, tell,
  remind, warn, e mail, email, ask, prompt, confirm, play, offer, let, mark, hide, disappear, redirect,
  message, send, update, see, view, find, get, receive
`),Yi=d("we, it, this, that"),Xi=d("to, in, into, on, at, under, within");function hn(e){return L(e).verbs.some(t=>mn.has(t.base))}function Le(e){let{verbs:t,tokens:n}=L(e),o=Ve(n);if(o===void 0||n.some(s=>z.has(s.key)&&!Yi.has(s.key)))return!1;let r=Te(n),i=s=>r!==void 0&&s.at>=r.from&&s.at<r.to;return t.every(s=>i(s)||(s.vague||s.at===o.from)&&!mn.has(s.base))}function pn(e){let t=L(e),{tokens:n,verbs:o}=t;if(o.length===0||o.some(s=>!s.vague||s.seen))return!1;let r=o.some(s=>s.base!=="work"&&s.base!=="sync"&&!s.passive&&H(t,s,"first phrase")),i=n.some((s,a)=>Xi.has(s.key)&&es(n,a+1));return!r&&!i}function es(e,t){if(v.has(e[t]?.key??""))return t+1<e.length;let n=e[t]?.text??"";return n!==""&&n[0]!==n[0]?.toLowerCase()}var oc=ne(Pt),rc=ne(Ft),ic=ne(Kt);function ts(e){return e.length>100?`"${e.slice(0,100)} \u2026"`:`"${e}"`}function fn(e,t){let n=ts(t);switch(e){case"system-actor":return{message:`${n} is not a customer: nobody does or gets anything here.`,question:"Which person does something at that moment, and what does that person then see?",suggestion:`Put a person in the place of ${n}: "When \u2039a sales rep\u203A \u2039closes a deal\u203A, \u2039the deal appears in the CRM\u203A within \u203960 seconds\u203A."`};case"internal-role":return{message:`${n} makes the product: this is a task, not a story of the customer.`,question:"Which customer notices when this is done, and by what?",suggestion:`Put the person who gains in the place of ${n}: "As \u2039a sales rep\u203A, when \u2039\u2026\u203A, \u2039I see \u2026\u203A." If nobody outside gains, make it a task.`};case"no-outcome":return{message:`${n} names nothing that the person sees or gets.`,question:"What does the person see, and where?",suggestion:`Say what is seen in the place of ${n}: "\u2039the deal\u203A appears in \u2039the CRM\u203A".`};case"feature-list":return{message:`${n} lists what is synced, not a moment in somebody's day.`,question:"Who does what with one of them, and where does it then show?",suggestion:`Take one thing out of ${n} and tell its moment: "When \u2039a rep\u203A \u2039edits one\u203A, \u2039the change shows in the other system\u203A within \u203960 seconds\u203A."`}}}var hc=d(`
  created, updated, deleted, synced, synchronized, imported, exported, merged, added, removed, archived,
  copied, mapped, linked, associated, matched
`),pc=d("record, records, data, field, fields, object, objects, list, lists"),fc=d(`
  sync, syncs, synchronize, synchronizes, import, imports, export, exports, of, push, pushes, pull,
  pulls, map, maps, create, creates, and, or, update, updates
`),yc=d(`
  when, if, whenever, after, once, and, then, while, before, until, that, so, given, as, because, but,
  upon
`),gc=d("i, my, me, i'm, i've, mine"),bc=d(`
  to, for, shows, tells, notifies, gives, sends, lets, by, show, tell, notify, give, send, let, reminds,
  remind, asks, ask, alerts, alert, informs, inform
`),wc=d("story, us, user story");var vc=d(`
  list, lists, exist, exists, assist, assists, consist, consists, persist, persists, insist, insists, resist,
  checklist, checklists, whitelist, blacklist, blocklist, allowlist, playlist, playlists, wishlist, wishlists,
  watchlist, waitlist, shortlist, twist, median, medians, waiting list, price list
`),kc=f(Gt);function ce(e){let t=e[0]?.key??"";return t==="we"||t==="our"}function ns(e,t){let n=e[t]?.key??"";if(T.has(n)||w.has(n)||N.has(n))return!0;let o=R.find(e,t);return o!==void 0&&o.form!=="ing"&&(o.form!=="base"||e[t-1]?.key.endsWith("s")===!0)}function yn(e){let t=0;for(;t<e.length&&!ce(e.slice(t,t+1))&&(v.has(e[t]?.key??"")||e[t]?.kind==="symbol");)t+=1;if(t===e.length)return{kind:"unknown",from:0,to:t};if(e[t]?.key==="we")return{kind:"system",from:t,to:t+1};let n=t+1;for(;n<e.length&&!ns(e,n);)n+=1;let o=le(e,t,n);return o.kind==="unknown"?{...o,to:t+1}:o}var os=d(`
  sync, synchronize, synchronise, integrate, replicate, mirror, push, pull, post, map, process, handle,
  support, propagate, ingest, migrate, call, keep in sync
`);function gn(e,t){return t.kind!=="system"?!1:e[0]?.key==="we"?e.some((n,o)=>os.has(R.find(e,o)?.base??"")):!w.has(e[t.to]?.key??"")}var Ac=d(`
  my, sdk, api, apis, library, client, package, cli, docs, documentation, webhook, webhooks, sample,
  samples, python, javascript, integrate
`),qc=d(`
  refactor, refactoring, test, tests, testing, deploy, deployment, codebase, schema, environment,
  environments, pipeline, ci, migration, issues, bugs, bug, logs, logging, architecture, investigate,
  debug, maintain, database, tables, table, update
`),Wc=d("front end, frontend, back end, backend, full stack, fullstack, lead, senior, junior");function ue(e,t,n,{from:o,to:r}){let i=n[o]?.start??0,s=n[Math.max(o,r-1)]?.end??t.length;return{kind:e,start:i,end:s,...fn(e,t.slice(i,s))}}function rs(e,t,n){if(n.kind==="system")return ue("system-actor",e,t,n);if(n.kind==="internal")return ue("internal-role",e,t,n)}function is(e){let t=S(e),n=v.has(t[0]?.key??"")&&!ce(t)?1:0;return rs(e,t,le(t,n,t.length))}function ss(e,t){let n=S(t);if(Ut(n))return!0;let o=e.trim()!==""&&!ce(S(e))&&!Le(e);return Te(n)!==void 0&&!o&&Le(t)}function as(e){let t=S(e),n=t.at(-1)?.text==="."?1:0;return ue("feature-list",e,t,{from:0,to:t.length-n})}function We(e){let{as:t="",when:n="",then:o=""}=e,r=is(t),i=r===void 0?[]:[{field:"as",...r}];if(ss(n,o))return[...i,{field:"then",...as(o)}];for(let[s,a]of[["when",n],["then",o]]){let l=S(a),c=yn(l),u=hn(a)&&!ce(l);gn(l,c)&&!u?i.push({field:s,...ue("system-actor",a,l,c)}):s==="then"&&pn(a)&&i.push({field:s,...ue("no-outcome",a,l,{from:0,to:l.length})})}return i}var bn=p({id:"stories/customer-led",severity:"warning",summary:"A story is told by the person who does something and gets something.",why:"A story whose actor is a system is built for the partner instead of the customer: nobody can say whether it helped.",bad:`
stories:
  - { id: S1, direction: ledgerly -> acme, as: our backend, when: a deal is marked closed-won in Ledgerly, then: the deal appears in Acme CRM, within: 60 seconds }`,good:`
stories:
  - { id: S1, direction: ledgerly -> acme, as: sales rep, when: I mark a deal closed-won in Ledgerly, then: the deal appears in Acme CRM, within: 60 seconds }`,reads:["stories"],isOfLanguage:!0,*check(e){for(let t of m(e.child("stories")))for(let n of We(t.value??{})){if(n.kind==="feature-list")continue;let{field:o,start:r,end:i,message:s,question:a,suggestion:l}=n;yield{at:t.child(o),words:{start:r,end:i},message:s,fix:`${a} ${l}`}}}});var wn=p({id:"decisions/open",severity:"error",summary:"Every question has its answer.",why:"Work on an open question is work twice: once as one company guessed, once as it was decided.",bad:`
decisions:
  - { question: Do archived deals keep their CRM link?, asked_by: lee-park, asked: 2026-10-30 }`,good:`
decisions:
  - { question: Do archived deals keep their CRM link?, asked_by: lee-park, asked: 2026-10-30, answer: Yes; the link is read-only., answered_by: dana-reyes, decided: 2026-11-02 }`,reads:["decisions"],judges:[{at:"/decisions/*/answer",kinds:["empty"]}],*check(e){for(let t of m(e.child("decisions"))){let n=t.child("answer");if(n.value!==void 0||!n.isWhole)continue;let o=t.child("question");yield{at:o.value===void 0?t:o,message:"This decision is open: the scope is not finished.",fix:"Have the owner answer it, and add `answer`, `answered_by` and `decided`."}}}});function q(e){let t=/^(\S+?) *(<?)-> *(\S+)$/.exec(e??"");return t?{from:t[1],to:t[3],both:t[2]==="<"}:void 0}function me({from:e,to:t,both:n}){return n?[`${e} -> ${t}`,`${t} -> ${e}`]:[`${e} -> ${t}`]}var vn=p({id:"records/deletes",severity:"error",summary:"It is said what a delete on either side does on the other.",why:"A delete that is not agreed either leaves ghosts or takes data away that the other company needs.",bad:`
records:
  - record: deal
    owner: ledgerly
    direction: ledgerly -> acme
    match: deal ID
    conflict: { winner: source-of-truth, loser: sync-log }
    deletes: { ledgerly: archive }`,good:`
records:
  - record: deal
    owner: ledgerly
    direction: ledgerly -> acme
    match: deal ID
    conflict: { winner: source-of-truth, loser: sync-log }
    deletes: { ledgerly: archive, acme: keep }`,reads:["records"],judges:["/records/*/deletes","/records/*/deletes/*"],*check(e){for(let t of m(e.child("records"))){let n=t.child("deletes"),o=q(t.value?.direction);if(typeof n.value!="object"||!n.isWhole||!o)continue;let r=[o.from,o.to],i=Object.keys(n.value);for(let s of r.filter(a=>!i.includes(a)))yield{at:n,missing:!0,message:`What happens when one is deleted in \`${s}\`? \`deletes\` does not say.`,fix:`Add \`${s}\`: \`propagate\`, \`archive\`, \`keep\` or \`unlink\`.`};for(let s of i.filter(a=>!r.includes(a)))yield{at:n.child(s),key:!0,message:`\`${s}\` is neither end of this record's direction.`,fix:ee(s,r)}}}});var kn=p({id:"records/direction-of-owner",severity:"warning",summary:"A one-way record flows away from its owner, or says why not.",why:"A record that flows only towards its owner overwrites the truth with a copy. Sometimes that is meant; then the reason is worth a line.",bad:`
records:
  - record: deal
    owner: acme
    direction: ledgerly -> acme
    match: deal ID
    conflict: { winner: source-of-truth, loser: sync-log }
    deletes: archive`,good:`
records:
  - record: deal
    owner: acme
    direction: ledgerly -> acme
    reason: sales closes deals in Ledgerly first; Acme CRM takes over from there
    match: deal ID
    conflict: { winner: source-of-truth, loser: sync-log }
    deletes: archive`,reads:["records"],*check(e){for(let t of m(e.child("records"))){let{owner:n,direction:o,reason:r}=t.value??{},i=q(o);!i||i.both||i.to!==n||r!==void 0||(yield{at:t.child("direction"),message:`\`${n}\` owns this record, yet it only flows towards \`${n}\`.`,fix:"Turn the direction round, change the owner, or add a `reason`."})}}});var xn=p({id:"stories/each-direction",severity:"error",summary:"Each direction in which data flows has a story, and each story has one direction in which data flows.",why:'Each direction is a promise of its own. "Two-way sync" is two of them, and the second is the one that gets built for nobody.',bad:`
stories:
  - { id: S1, direction: ledgerly -> acme, as: sales rep, when: I mark a deal closed-won in Ledgerly, then: the deal appears in Acme CRM, within: 60 seconds }
  - { id: S2, direction: acme -> ledgerly, as: sales rep, when: I edit a deal in Acme CRM, then: the deal in Ledgerly shows the new amount, within: 60 seconds }
criteria:
  - { id: AC-1, statement: A closed-won deal appears in Acme CRM within 60 seconds., stories: [S1, S2], records: [deal] }`,good:`
stories:
  - { id: S1, direction: ledgerly -> acme, as: sales rep, when: I mark a deal closed-won in Ledgerly, then: the deal appears in Acme CRM, within: 60 seconds }`,reads:["systems","stories","records"],*check(e){let t=Object.keys(e.child("systems").value??{}),n=m(e.child("stories")).map(c=>c.child("direction")),o=m(e.child("records")).flatMap(c=>[c.child("direction"),...O(c.child("fields")).map(([,u])=>u.child("direction"))]),r=new Set(n.flatMap(he)),i=new Set(o.flatMap(he)),s=c=>c.split(" -> ").every(u=>t.includes(u)),a=c=>c.every(u=>u.isWhole&&he(u).every(s));for(let c of n){let u=q(c.value);u?.both?yield{at:c,message:"A story has one direction; each way is a promise of its own.",fix:`Write one story for \`${u.from} -> ${u.to}\` and one for \`${u.to} -> ${u.from}\`.`}:u&&a(o)&&he(c).every(g=>s(g)&&!i.has(g))&&(yield{at:c,message:`No record flows \`${u.from} -> ${u.to}\`: what does this story move?`,fix:"Give a record this direction, or take the story out."})}if(!a(n))return;let l=new Set([...i].filter(c=>s(c)&&!r.has(c)));for(let c of o)for(let u of he(c).filter(g=>l.delete(g)))yield{at:c,message:`Data flows \`${u}\`, but no story says what a customer gets from it.`,fix:`Add a story with \`direction: ${u}\`, or let nothing flow that way.`}}});function he(e){let t=q(e.value);return t?me(t):[]}var Tn=p({id:"stories/feature-list",severity:"warning",summary:"A story is a moment in somebody's day, not a list of what is synced.",why:"A list of objects says what moves, not for whom. What the customer expected of it is found out after it is built.",bad:`
stories:
  - { id: S1, direction: ledgerly -> acme, as: sales rep, when: I use the integration, then: "syncs contacts, companies and deals", within: 60 seconds }`,good:`
stories:
  - { id: S1, direction: ledgerly -> acme, as: sales rep, when: I mark a deal closed-won in Ledgerly, then: the deal appears in Acme CRM, within: 60 seconds }`,reads:["stories"],isOfLanguage:!0,*check(e){for(let t of m(e.child("stories")))for(let{kind:n,field:o,start:r,end:i,message:s,question:a,suggestion:l}of We(t.value??{}))n==="feature-list"&&(yield{at:t.child(o),words:{start:r,end:i},message:s,fix:`${a} ${l}`})}});var Sn=p({id:"ids/unique",severity:"error",summary:"No two stories or criteria share an id; no two names differ only by case or by look-alikes.",why:"Issues, approvals and tests hang on the id. Two things with one id, or with ids that people take for one, close each other.",bad:`
criteria:
  - { id: AC-1, statement: A closed-won deal appears in Acme CRM within 60 seconds., stories: [S1], records: [deal] }
  - { id: ac-1, statement: A deal that exists only in Ledgerly is created in Acme CRM once., records: [deal] }`,good:`
criteria:
  - { id: AC-1, statement: A closed-won deal appears in Acme CRM within 60 seconds., stories: [S1], records: [deal] }
  - { id: AC-2, statement: A deal that exists only in Ledgerly is created in Acme CRM once., records: [deal] }`,reads:["systems","stories","records","criteria"],*check(e){let t=[...m(e.child("stories")).map(o=>Pe(o.child("id"))),...m(e.child("criteria")).map(o=>Pe(o.child("id")))];yield*Fe("id",t),yield*Fe("system",O(e.child("systems")).map(([o,r])=>({name:o,at:r,key:!0})));let n=m(e.child("records")).map(o=>Pe(o.child("record")));yield*Fe("record",[...new Map(n.map(o=>[o.name,o])).values()])}});function Pe(e){return{name:e.value??"",at:e}}function*Fe(e,t){let n=new Map;for(let o of t.filter(({name:r})=>r!=="")){let r=[o.name.toLowerCase(),ls(o.name)],i=r.map(l=>n.get(l)).find(l=>l!==void 0);for(let l of r)n.has(l)||n.set(l,o);if(!i)continue;let{name:s,...a}=o;yield{...a,message:i.name===s?`The ${e} \`${s}\` is given twice.`:`The ${e} \`${s}\` is too much like \`${i.name}\`.`,fix:`Give this one ${e==="id"?"an id":"a name"} of its own.`,related:[{message:`\`${i.name}\` stands here first.`,at:i.at,key:i.key??!1}]}}}function ls(e){return e.replaceAll(/[1lI]/g,"l").replaceAll(/[0Oo]/g,"o").toLowerCase()}var jn=`
  the, of, and, to, is, are, in, that, it, for, with, on, as, be, at, this, by, from, or, an, not, when,
  which, has, have, must, will, can, after, if, then, their, its, was, within, each, no, only, shall,
  should, who, what, how, we, our, does, every
`,An={German:`
    der, das, und, ist, nicht, wird, werden, ein, eine, einen, einer, mit, f\xFCr, auf, von, dem, den, des,
    im, zu, sich, wenn, nach, innerhalb, oder, wie, kann, muss, bei, aus, als, dass, alle, \xFCber, sind,
    nur, sie, er, es, beim, zum, zur, durch, keine, kein
  `,French:`
    le, les, des, est, une, dans, que, qui, pour, sur, avec, par, pas, sont, du, et, au, aux, ce, cette,
    ses, il, elle, nous, vous, lorsque, doit, \xEAtre, sera, lors, leur, apr\xE8s, ou
  `,Spanish:`
    el, los, las, una, un, que, del, por, para, con, se, es, en, al, lo, como, cuando, debe, ser, est\xE1,
    su, sus, y, m\xE1s, pero, son, este, esta, despu\xE9s, cada
  `,Italian:`
    il, gli, della, delle, che, per, una, di, con, \xE8, nel, nella, sono, non, deve, essere, quando, dopo,
    ogni, alla, dal, viene
  `,Portuguese:`
    os, uma, um, que, n\xE3o, com, da, das, dos, na, nas, ao, para, \xE9, em, quando, deve, ser, ap\xF3s, cada,
    pelo, pela
  `,Dutch:`
    het, een, van, niet, wordt, worden, met, voor, zijn, naar, bij, als, moet, wanneer, deze, dat, ook,
    uit, aan, elke, binnen, alleen
  `,Polish:`
    nie, jest, si\u0119, na, do, dla, oraz, przez, kt\xF3ry, kt\xF3ra, po, je\u015Bli, gdy, musi, by\u0107, ka\u017Cdy, lub
  `,Swedish:`
    och, att, \xE4r, som, det, inte, med, p\xE5, av, ska, till, fr\xE5n, n\xE4r, efter, varje, eller, kan, blir
  `,Danish:"og, at, er, ikke, det, med, skal, p\xE5, af, til, fra, n\xE5r, efter, hver, eller, bliver, som",Turkish:"ve, bir, i\xE7in, bu, ile, olarak, veya, sonra, her, de\u011Fil, olan, gibi",Czech:"je, se, \u017Ee, na, p\u0159i, kter\xE1, kter\xFD, nebo, mus\xED, b\xFDt, po, ka\u017Ed\xFD, kdy\u017E, jsou"};var ds=d(jn),cs=Object.values(An).map(e=>d(e)),qn=3,us=12;function ms(e){return e<592||e>=7680&&e<7936}function Wn(e){let t=S(e).filter(i=>i.kind==="word"),n=0,o=0;for(let{text:i}of t)for(let s=0;s<i.length;s+=1)n+=1,ms(i.charCodeAt(s))&&(o+=1);if(n-o>=us&&o<n/2)return!1;let r=t.filter(({key:i})=>ds.has(i)).length;return t.length<qn||t.length<=r*2?!0:cs.every(i=>{let s=t.filter(({key:a})=>i.has(a)).length;return s<qn||s<=r*2})}function On(e){let t=e.child("language");if(t.value!==void 0)return/^en\b/i.test(t.value);let n=[...m(e.child("criteria")).map(o=>o.value?.statement),...m(e.child("stories")).flatMap(o=>[o.value?.when,o.value?.then])];return Wn(n.filter(o=>o!==void 0).join(`
`))}var Cn=p({id:"language/unchecked",severity:"info",summary:"The rules on language know English only.",why:"In another language they would guess. They are silent instead, and say so, that nobody takes their silence for praise.",bad:`
language: de`,good:`
language: en`,reads:["language","stories","criteria"],*check(e){if(On(e))return;let t=e.child("language");yield{at:t.value===void 0?e:t,missing:t.value===void 0,message:"The sentences are not in English: the rules on language did not run.",fix:"Have somebody ask of each sentence: could an engineer write a test for it? (If they are English, say `language: en`.)"}}});var In=1e3,_n=["stories","records","criteria","owner","partner","out_of_scope"],Rn=p({id:"scope/length",severity:"warning",summary:"The five parts fit on two printed pages.",why:"Nobody reads the third page. A section that runs long usually hides a decision that was not taken.",bad:`
records:
  - record: deal
    owner: ledgerly
    direction: ledgerly -> acme
    match: deal ID
    conflict: { winner: source-of-truth, loser: sync-log }
    deletes: archive
    reason: a word from finance
    fields:${Array.from({length:12},(e,t)=>`
      field_${t+1}:
        owner: ledgerly
        conflict: { winner: last-write, loser: ${"the log of the sync with the notes of the call and ".repeat(8)}so on }`).join("")}`,good:`
records:
  - record: deal
    owner: ledgerly
    direction: ledgerly -> acme
    match: deal ID
    conflict: { winner: source-of-truth, loser: sync-log }
    deletes: archive`,reads:_n,*check(e){let t=_n.map(r=>({part:r,at:e.child(r),words:$n(e.child(r).value)})),n=t.reduce((r,i)=>r+i.words,0);if(n<=In)return;let o=t.reduce((r,i)=>i.words>r.words?i:r);yield{at:o.at,missing:!0,message:`The scope has ${n} words; two pages hold ${In}. The longest part is \`${o.part}\` with ${o.words}.`,fix:`Which decision hides in \`${o.part}\`? Take it, and say it in a sentence.`}}});function $n(e){return typeof e=="string"?e.match(/\S+/g)?.length??0:typeof e!="object"||e===null?0:Object.values(e).reduce((t,n)=>t+$n(n),0)}var zn=p({id:"records/match",severity:"warning",summary:"It is said how one thing is recognised on both sides.",why:"Without a match each side takes the other's record for a new one, and a sync makes duplicates.",bad:`
records:
  - record: deal
    owner: ledgerly
    direction: ledgerly -> acme
    conflict: { winner: source-of-truth, loser: sync-log }
    deletes: archive`,good:`
records:
  - record: deal
    owner: ledgerly
    direction: ledgerly -> acme
    match: deal ID
    conflict: { winner: source-of-truth, loser: sync-log }
    deletes: archive`,reads:["records"],judges:[{at:"/records/*/match",kinds:["missing","empty"]}],*check(e){for(let t of m(e.child("records"))){let n=t.child("match");n.value!==void 0||!n.isWhole||(yield{at:t,missing:!0,message:`How is one ${t.value?.record??"record"} recognised on both sides? Without \`match\`, duplicates follow.`,fix:"Add `match`, for example `match: e-mail address`."})}}});var hs=/^(both|shared|either|all|everyone|nobody|none|tbd)$/i;function Oe(e){return hs.test(e)}var Vn=p({id:"records/one-owner",severity:"error",summary:"A record is listed once and owned by one of the two systems between which it flows.",why:"With two owners each side believes that it may overwrite the other. The data then depends on who wrote last.",bad:`
records:
  - record: deal
    owner: both
    direction: ledgerly -> acme
    match: deal ID
    conflict: { winner: source-of-truth, loser: sync-log }
    deletes: archive`,good:`
records:
  - record: deal
    owner: ledgerly
    direction: ledgerly -> acme
    match: deal ID
    conflict: { winner: source-of-truth, loser: sync-log }
    deletes: archive`,reads:["systems","records"],judges:["/records/*/owner","/records/*/fields/*/owner"],*check(e){let t=Object.keys(e.child("systems").value??{}),n=new Map;for(let o of m(e.child("records"))){let r=o.child("record"),i=n.get(r.value??"");i?yield{at:r,message:`The record "${r.value}" is listed a second time.`,fix:"Keep one entry; exceptions for single fields stand under its `fields`.",related:[{message:"It is listed here first.",at:i}]}:r.value!==void 0&&n.set(r.value,r);let s=q(o.value?.direction);yield*En("record",o.child("owner"),s,t);for(let[,a]of O(o.child("fields"))){let l=q(a.value?.direction);yield*En("field",a.child("owner"),l??s,t)}}}});function*En(e,t,n,o){if(t.value===void 0||!n)return;let{from:r,to:i}=n,s=Oe(t.value)&&!o.includes(t.value);[r,i].includes(t.value)||!(s||o.includes(t.value))||(yield{at:t,message:s?`"${t.value}" is not one owner: whose copy of the ${e} is the truth?`:`\`${t.value}\` owns the ${e}, but is neither end of its direction.`,fix:`Name \`${r}\` or \`${i}\`.`})}var ps=d("and, while, whereas, but"),fs=d(`
  then, it, its, they, their, them, this, that, these, those, both, which, who, so, thus, otherwise, he,
  she, his, her, afterwards, finally, instead, thereby
`),ys=d("error, errors, message, messages, alert, alerts, warning, warnings, notification, reason"),Mn=d("when, if, after, once, whenever, before, on, upon, given, while, until, unless, for"),gs=8,bs=60;function Nn(e){let t=e?.key??"";return T.has(t)||w.has(t)||N.has(t)}function ws(e,t,n){let{tokens:o}=e,r=o[n]?.key??"";if(fs.has(r)||z.has(r)||r.endsWith("ed")&&Nn(o[n+1]))return-1;for(let i=n;i<o.length&&i<n+gs;i+=1){let s=o[i];if(s.kind==="symbol"||ys.has(s.key))return-1;if(i>n&&Nn(s))return i;if(i>n&&j.has(s.key)&&!["of","in","on","for","from","with","without"].includes(s.key))return-1;let a=t.get(i);if(a!==void 0&&i>n&&!a.passive&&vs(e,i,a.base))return i}return-1}function vs(e,t,n){let o=e.tokens[t]?.key??"";return o.endsWith("ed")||o.endsWith("ing")?!1:!J.has(n)||v.has(e.tokens[t+1]?.key??"")}function ks(e,t,n){for(let o=t;o<n;o+=1)if(re.has(e[o]?.key??""))return!0;return!1}function xs(e,t){let n=t;for(;n<e.length&&n<t+bs&&!Ke(e[n]);)n+=1;return n}function Ke(e){return e?.kind==="symbol"&&".;".includes(e.text)}function Ts(e){let t=e.verbs[0]?.at??e.tokens.length,n=e.tokens.findIndex(({key:o})=>T.has(o)||w.has(o));return n<0?t:Math.min(t,n)}function Ss(e,t){let n=e.zones[t];if(n==="aside"||n==="purpose")return!1;let o=e.tokens[t];return o?.key==="while"&&e.tokens[t-1]?.text!==","?!1:Ke(o)||o?.kind==="word"&&ps.has(o.key)}function Dn(e){let t=L(e),{tokens:n,zones:o}=t,r=new Map(t.verbs.map(a=>[a.at,a])),i=Ts(t),s=o[0]==="trigger"||Mn.has(n[0]?.key??"");for(let a=1;a<n.length-2;a+=1){if(!Ss(t,a))continue;let l=a+1;for(;F.has(n[l]?.key??"")&&!v.has(n[l]?.key??"");)l+=1;let c=Mn.has(n[l]?.key??"");if(Ke(n[a]))s=c;else if(s||o[a-1]==="trigger")continue;if(i>=a||!s&&ws(t,r,l)<0)continue;let u=xs(n,l),g=n[l],W=n[u-1];if(!(g===void 0||W===void 0||ks(n,l,u)))return{start:g.start,end:W.end}}}var Gn=p({id:"criteria/one-thing",severity:"warning",summary:"A criterion has one verdict.",why:"Two verdicts in one sentence can pass and fail apart: half done, the issue can be neither closed nor left open.",bad:`
criteria:
  - { id: AC-1, statement: A closed-won deal appears in Acme CRM within 60 seconds and the invoice page shows the deal owner., stories: [S1], records: [deal] }`,good:`
criteria:
  - { id: AC-1, statement: A closed-won deal appears in Acme CRM within 60 seconds., stories: [S1], records: [deal] }
  - { id: AC-2, statement: The invoice page shows the deal owner., records: [deal] }`,reads:["criteria"],isOfLanguage:!0,*check(e){for(let t of m(e.child("criteria"))){let n=t.child("statement"),o=n.value===void 0?void 0:Dn(n.value);o&&(yield{at:n,words:o,message:"This is a second verdict: it can fail while the first one passes.",fix:"Make it a criterion of its own."})}}});var Ln=p({id:"out-of-scope/present",severity:"error",summary:"At least one thing is said not to be built.",why:'What nobody excluded, somebody expects: "I thought v1 had that" is said at the launch.',bad:`
out_of_scope: []`,good:`
out_of_scope:
  - { item: Deletes on either side, waives: delete, candidate: v1.1 }
  - { item: Renamed fields, waives: rename }
  - { item: Records that exist on one side only, waives: one-sided }
  - { item: Outages of either API, waives: api-down }`,reads:["out_of_scope"],judges:["/out_of_scope"],check:()=>[]});var Fn=p({id:"cold-read/outsider",severity:"error",summary:"The cold reader was not in the meetings and owns nothing here.",why:"Who was in the room reads what was meant. Only somebody who was not reads what is written.",bad:`
cold_read: { meetings: [dana-reyes, sam-ito, lee-park], reader: lee-park }`,good:`
cold_read: { meetings: [dana-reyes, sam-ito], reader: lee-park }`,reads:["owner","partner","cold_read"],*check(e){let t=e.child("cold_read").child("reader"),n=m(e.child("cold_read").child("meetings")),o=[e.child("owner").child("github"),e.child("partner").child("owner").child("github")],r=l=>l.value!==void 0&&Pn(l.value)===Pn(t.value),i=n.find(r),s=o.find(r),a=i??s;t.value===void 0||!a||(yield{at:t,message:`\`${t.value}\` ${i?"was in the meetings":"is an owner"}: that is no cold read.`,fix:"Ask an engineer who was not there; the partner's is a good one.",related:[{message:i?"In the meetings.":"The owner.",at:a}]})}});function Pn(e){return(e??"").toLowerCase().replaceAll(/[\s_.]+/g,"-")}var js=new Set(`team teams squad crew group guild tribe chapter department dept division unit office board committee council
  staff engineering engineers development developers devs product platform operations ops devops support sales
  marketing finance it hr security data architecture integrations integration partnerships leadership management
  company inc gmbh ltd llc owners owner everyone all tbd`.split(/\s+/)),Hn=p({id:"owner/person",severity:"error",summary:"The owner on each side is one person with a GitHub login.",why:"A team decides nothing on a Friday afternoon. One person who may decide, and can be asked, keeps decisions from stalling.",bad:`
owner: { name: Platform team, github: ledgerly-platform }`,good:`
owner: { name: Dana Reyes, github: dana-reyes }`,reads:["owner","partner"],judges:[{at:"/owner",kinds:["type"]},{at:"/partner/owner",kinds:["type"]},"/owner/name","/owner/github","/partner/owner/name","/partner/owner/github"],*check(e){yield*Kn(e.child("owner")),yield*Kn(e.child("partner").child("owner"))}});function*Kn(e){let t=e.child("name"),n=t.value===void 0?void 0:As(t.value);n!==void 0&&(yield{at:t,message:`"${t.value}" is ${n}: who is the one person who decides?`,fix:"Write one person's name."})}function As(e){let t=e.toLowerCase().match(/[\p{L}\p{N}]+/gu)??[];return e.includes("@")?"an address or a handle":/[&/+,;]|\s(and|or)\s/i.test(e)?"more than one":/\bbot\b/i.test(e)?"a bot":js.has(t.at(-1)??"")?"a team or a department":void 0}var Bn=p({id:"partner/reviewers",severity:"error",summary:"The partner has reviewers of its own, and enough of them.",why:"A scope changes only with the other company's consent. If nobody of theirs can sign, or one of ours could, the promise is empty.",bad:`
partner:
  company: Acme
  owner: { name: Sam Ito, github: sam-ito }
  reviewers: [dana-reyes]`,good:`
partner:
  company: Acme
  owner: { name: Sam Ito, github: sam-ito }
  reviewers: [acme-inc/integrations]`,reads:["owner","reviewers","partner","gate"],judges:[{at:"/partner/reviewers",kinds:["missing","empty","type"]},"/gate/approvals"],*check(e){let t=[e.child("owner").child("github"),...m(e.child("reviewers"))],n=e.child("partner"),o=[n.child("owner").child("github"),...m(n.child("reviewers"))];for(let a of o){let l=a.value===void 0?void 0:t.find(c=>qs(c,a));l&&(yield{at:a,message:`\`${a.value}\` is named for both companies.`,fix:"Name each person, and each team, for one company only.",related:[{message:"Named here for our side.",at:l}]})}let r=e.child("gate").child("approvals"),i=new Set(o.flatMap(({value:a})=>a?.toLowerCase()??[])),s=[...i].some(a=>a.includes("/"));r.value===void 0||s||!n.isWhole||r.value<=i.size||(yield{at:r,message:`${r.value} approvals are asked for, but the partner has only ${i.size} to give.`,fix:"List more reviewers or a team under `partner.reviewers`, or ask for fewer."})}});function qs(e,t){return e.value?.toLowerCase()===t.value?.toLowerCase()}var Zn=p({id:"refs/known",severity:"error",summary:"Every system, story, record and company that is named is declared in the document.",why:"A name that nothing answers to is a promise about nothing: the criterion proves no story, the direction flows nowhere.",bad:`
criteria:
  - { id: AC-1, statement: A closed-won deal appears in Acme CRM within 60 seconds., stories: [S1, S3], records: [deal] }`,good:`
criteria:
  - { id: AC-1, statement: A closed-won deal appears in Acme CRM within 60 seconds., stories: [S1], records: [deal] }`,reads:["systems","partner","stories","records","criteria","rules"],*check(e){let t=e.child("systems").isWhole,n=t?Object.keys(e.child("systems").value??{}):void 0,o=He(m(e.child("stories")),"id"),r=He(m(e.child("records")),"record"),i=He(m(e.child("criteria")),"id");for(let a of m(e.child("stories")))yield*Be(a.child("direction"),n);for(let a of m(e.child("records"))){yield*Be(a.child("direction"),n),yield*Un(a.child("owner"),n);for(let[,l]of O(a.child("fields")))yield*Be(l.child("direction"),n),yield*Un(l.child("owner"),n)}for(let a of m(e.child("criteria"))){for(let l of m(a.child("stories")))yield*pe("story",l,o);for(let l of m(a.child("records")))yield*pe("record",l,r)}for(let[,a]of O(e.child("rules")))for(let l of m(a.child("at")))yield*pe("story, criterion or record",l,[...o,...i,...r]);let s=O(e.child("systems")).flatMap(([,a])=>a.value?.company??[]);t&&(yield*pe("company of a system",e.child("partner").child("company"),s))}});function He(e,t){return e.flatMap(n=>n.value?.[t]??[])}function*pe(e,t,n){t.value===void 0||n.includes(t.value)||(yield{at:t,message:`\`${t.value}\` is no ${e} of this scope.`,fix:ee(t.value,n)})}function*Un(e,t){t&&!Oe(e.value??"")&&(yield*pe("system",e,t))}function*Be(e,t){let n=q(e.value);if(!n||e.value===void 0||!t)return;let{from:o,to:r}=n,i=e.value.length;if(o===r){yield{at:e,message:`This direction goes from \`${o}\` to itself.`,fix:ee("",t)};return}for(let[s,a]of[[o,0],[r,i-r.length]])t.includes(s)||(yield{at:e,words:{start:a,end:a+s.length},message:`\`${s}\` is no system of this scope.`,fix:ee(s,t)})}var Jn=x({id:"rules/reason",summary:"A rule that is lowered or switched off says why, can be lowered, exists and is needed.",why:"An exception without a reason is a rule that nobody dares to switch on again.",bad:`
rules:
  criteria/testable: { severity: off, at: [AC-1] }`,good:`
criteria:
  - { id: AC-1, statement: Contacts sync quickly., stories: [S1], records: [deal] }
rules:
  criteria/testable: { severity: off, at: [AC-1], reason: the figure follows after the load test of 2026-12 }`});var Qn=x({id:"schema/enum",summary:"Where the format knows the words, one of them stands.",why:"A word that the tool does not know would be skipped, and with it what was agreed.",bad:`
gate:
  branches: { main: everything }`,good:`
gate:
  branches: { main: all }`});var Yn=x({id:"schema/format",summary:"Ids, logins, dates and directions have their form.",why:"They are used to find people, issues and systems; a form that is nearly right finds nobody.",bad:`
due: 29.01.2027`,good:`
due: 2027-01-29`});var Xn=x({id:"schema/required",summary:"What an agreement can do without is optional; everything else is there.",why:"Each key answers a question that otherwise comes up in week six.",bad:`
owner:`,good:`
owner: { name: Dana Reyes, github: dana-reyes }`});var eo=x({id:"schema/type",summary:"A value is of its kind: a text, a list, a mapping.",why:"YAML turns `1.0`, `012` and `true` into something else than was written. A text that looks so is quoted, never silently changed.",bad:`
release: 1.0`,good:`
release: "1.0"`});var to=x({id:"schema/unknown-key",summary:"Every key is one of the format, or begins with `x-`.",why:"A misspelt key is a sentence that nobody reads: the agreement would lack it without a word.",bad:`
relase: v1`,good:`
release: v1
x-contract: MSA-2026-11`});var oo=p({id:"records/silent-drop",severity:"error",summary:"A losing change can be found again.",why:"A change that is dropped without a trace is lost data: the person who typed it sees it vanish, and nobody can say why.",bad:`
records:
  - record: deal
    owner: ledgerly
    direction: ledgerly -> acme
    match: deal ID
    conflict: { winner: source-of-truth, loser: dropped }
    deletes: archive`,good:`
records:
  - record: deal
    owner: ledgerly
    direction: ledgerly -> acme
    match: deal ID
    conflict: { winner: source-of-truth, loser: sync-log }
    deletes: archive`,reads:["records"],judges:["/records/*/conflict/loser","/records/*/fields/*/conflict/loser"],*check(e){for(let t of m(e.child("records"))){yield*no(t.child("conflict"));for(let[,n]of O(t.child("fields")))yield*no(n.child("conflict"))}}});function*no(e){let t=e.child("loser");t.value===void 0||!ye(t.value)||(yield{at:t,message:`"${t.value}" loses the change that did not win: silently lost data.`,fix:"Say where it can be found again: `sync-log`, `review-queue`, `kept-beside`, or a sentence."})}var Ue={delete:[{words:`
        delete, remove, erase, purge, trash, unlink, archive, discard, wipe, cancel, withdraw, clear out,
        tombstone
      `,forms:"verb",example:"They _ the contact."},{words:"deletion, removal, erasure, tombstone, soft delete, hard delete, ghost",forms:"noun",example:"The _ is copied."},{words:"no longer exists, no longer exist, gone",example:"The contact _ on one side."}],rename:[{words:"rename, relabel, retitle",forms:"verb",example:"They _ the field."},{words:`
        new name, changed name, changed label, new label, different name, name changes, label changes,
        change of name, name is changed, label is changed, former name, old name, changes the name,
        changes its name, by id not by label, not by label, not by name
      `,example:"The field has a _."}],"one-sided":[{words:`
        only in, only on, exists only, exist only, one side, on one side, other side has none,
        without a counterpart, no counterpart, counterpart, not yet in, not in, not on, missing in,
        missing on, missing from, is missing, are missing, unmatched, no match, no matching,
        without a match, without a matching, does not exist, do not exist, not exist, not found in,
        unknown to, absent, absent from, orphan, orphaned, orphans, only one of, either side alone,
        lacks, no equivalent, new in, has no, have no, created in only, known to only, only one system
      `,example:"The contact _ the CRM."}],"api-down":[{words:`
        5xx, 500, 502, 503, 504, down, is down, outage, unavailable, unavailability, offline,
        unreachable, not reachable, timeout, time out, times out, timed out, does not answer, not answer,
        no answer, does not respond, not respond, no response, fails to respond, server error,
        connection refused, connection fails, connection is lost, network error, api error, api errors,
        interruption, maintenance window, rate limited, circuit breaker, cannot be reached,
        not available, downtime, api fails, call fails, request fails, requests fail, retries, retry,
        retried, backoff
      `,example:"The partner is _."}],conflict:[{words:`
        conflict, conflicts, conflicting, both sides, on both sides, both systems, in both,
        in both systems, at the same time, simultaneous, simultaneously, concurrent, concurrently, wins,
        winner, loser, losing, overwrite, overwrites, overwritten, newest, most recent change,
        last write, later change, newer change, older change, competing, collide, collision, diverge,
        diverging, contradict, contradicting, between two syncs, source of truth
      `,example:"The change is _."}],timing:[{words:`
        second, seconds, sec, minute, minutes, min, hour, hours, day, days, week, weeks, month, months,
        year, years, ms, millisecond, milliseconds, next sync, next run, immediately, instantly, at once,
        daily, hourly, nightly, weekly, monthly, midnight, noon, deadline, interval, schedule, scheduled,
        delay, latency, timezone, time zone, utc, until, by the end of, every night, on the same day,
        business day, real time, timestamp, late, later than, order of arrival, out of order,
        business days, overnight
      `,example:"It happens after one _."}],auth:[{words:`
        token, tokens, oauth, oauth2, login, logins, log in, logs in, logged in, logged out, log out,
        sign in, signs in, signed in, password, passwords, credential, credentials, api key, api keys,
        permission, permissions, unauthorized, unauthorised, unauthenticated, authorized, authorised,
        authenticate, authenticates, authenticated, authentication, authorization, authorisation,
        forbidden, 401, 403, revoke, revokes, revoked, revoking, access, sso, saml, session, sessions,
        expired, scope, scopes, signature, signed, secret, secrets, certificate, role, roles, right,
        rights, consent, reconnect, disconnect, disconnects
      `,example:"The user has no _."}],volume:[{words:`
        bulk, batch, batches, per second, per minute, per hour, per day, rows, records, requests, pages,
        page, pagination, paged, throughput, load, concurrent, parallel, at once, rate limit,
        rate limits, 429, quota, quotas, thousand, thousands, million, millions, mb, gb, kb, megabytes,
        gigabytes, large, backlog, queue, size, limit, limits, contacts, orders, deals, events, messages,
        calls, items, files, users, invoices, entries, at most, up to, more than
      `,example:"The job takes many _."}]};var Ws=new Map(Object.keys(Ue).map(e=>[e,f(Ue[e])]));function ro(e,t){let n=Ws.get(t);if(n===void 0)return!0;let o=S(e);return o.some((i,s)=>n.find(o,s)!==void 0)?t!=="volume"||o.some(i=>i.kind==="number"||Os.has(i.key)):!1}var Os=new Set(["bulk","batch","batches","thousand","thousands","million","millions","large","load","throughput","pagination","paged","backlog","quota","quotas","concurrent","parallel","limit","limits","many","all","hundred","hundreds","pages","queue"]);var io=p({id:"criteria/tag-shown",severity:"warning",summary:"A criterion speaks of the cases that it is tagged with.",why:"A tag alone satisfies the coverage rule and nobody else: the case is ticked off and still not agreed.",bad:`
criteria:
  - { id: AC-1, statement: A closed-won deal appears in Acme CRM within 60 seconds., stories: [S1], records: [deal], covers: [timing, volume] }`,good:`
criteria:
  - { id: AC-1, statement: A closed-won deal appears in Acme CRM within 60 seconds., stories: [S1], records: [deal], covers: [timing] }`,reads:["criteria"],isOfLanguage:!0,*check(e){for(let t of m(e.child("criteria"))){let n=t.value?.statement;if(n!==void 0)for(let o of m(t.child("covers")))o.value===void 0||ro(n,o.value)||(yield{at:o,message:`The sentence does not speak of \`${o.value}\`.`,fix:"Say in the sentence what happens then, or move the tag to the criterion that does."})}}});var y={measured:3,countedInWords:2,moment:2.4,contrast:2.3,fact:2.2,spelledOut:2.2,enumerated:2,named:2,standard:1.8,deed:1.5,toldDeed:1.5,only:1.5,statusCode:1.4,bareDeed:1,thing:1,besidesTheVerdict:1,withTrigger:.6,forbidden:.6},h={placeholder:9,qualityVerdict:2.9,softTime:2.6,escape:2.6,processTitle:2.6,feeling:2.5,qualityAdornment:2.4,manner:2.4,unlistedManner:1.6,praise:2,praisingState:1.2,judgingKind:1.3,reference:2.3,untoldDemand:1.9,universal:2.3,universalListed:.95,openList:2.2,vagueVerb:2.2,escapeInAside:2,officeWork:2,qualityInTrigger:1.7,qualityNoun:1.6,vagueVerbOnThing:1.4,explainedReference:1.3,title:1.3,hollowDeed:1.2,setUp:1.7,referenceInPurpose:1.05,harmless:1,thingTitle:1,bareThing:1.2,stoppedTitle:.9,nothingSeen:.5,none:0},V={means:.9,deedAsNoun:.9,denied:.9,only:.8,alsoPlain:.7,aside:.6,trigger:.3},so=2.4;function A(e,t,n){let o=e.tokens[t],r=e.tokens[Math.max(t,n-1)];return{start:o?.start??0,end:r?.end??e.text.length}}var Cs=/^[1-5]\d\d$/,Is=/^[A-Z][A-Z0-9]*_[A-Z0-9_]+$/;function _s(e){let{tokens:t,zones:n}=e,o=[],r=!1;for(let i=t.length-1;i>=0;i-=1)n[i]!=="aside"?r=!1:t[i]?.key==="etc"&&(r=!0),o[i]=r;return o}function Rs(e,t){let n=e[t];if(n.kind==="quoted"||n.kind==="code"||Is.test(n.text))return{strength:y.named,to:t+1};if(n.kind==="number"&&Cs.test(n.text))return{strength:y.statusCode,to:t+1};let o=E.find(e,t);if(o!==void 0)return{strength:y.standard,to:o.to};let r=C.find(e,t);return r===void 0?void 0:{strength:y.thing,to:r.to}}function ao(e){let{tokens:t,zones:n}=e,o=_s(e),r=[];for(let i=0;i<t.length;i+=1){if(n[i]==="purpose"||n[i]==="label"||o[i]===!0)continue;let s=Rs(t,i);s!==void 0&&r.push({kind:"artefact",strength:s.strength,...A(e,i,s.to)})}return r}var lo=d("no, not, nothing, neither"),$s=d("a, an, one"),zs=d("provide, offer, present, deliver, implement"),Es=d(`
  offer, provide, supply, deliver, process, permit, allow, sync, synchronize, serve, present, migrate,
  translate, convert, extract, exchange, consider, search, connect
`),Vs=4;function Ms(e,t){let{tokens:n}=e;if(lo.has(n[t.to]?.key??""))return!0;for(let o=t.at-1;o>=Math.max(0,t.at-Vs);o-=1){let r=n[o]?.key??"";if(re.has(r)||r==="only")return!0}return!1}function Ns(e,t){let{tokens:n}=e,o=n[t.to]?.key??"";if(lo.has(o)||rn(e,t)||Es.has(t.base)&&Ae(e,t)||Y(e,t,!t.objectIsInput)||n.slice(t.to,t.to+5).some(({key:s})=>s==="of"||s==="which")&&je(e,t))return!0;let r=!t.objectIsInput&&H(e,t,"first phrase"),i=zs.has(t.base)&&($s.has(o)||t.base==="implement");return r&&(e.hasTrigger||i||Ne(e,t))}function Ds(e,t){if(!t.seen)return Ns(e,t)?y.toldDeed:0;let n=H(e,t,"whole"),o=Ms(e,t)?y.forbidden:0;return t.vague?(n?y.bareDeed:0)+o:(n?y.deed:y.bareDeed)+o+(e.hasTrigger?y.withTrigger:0)}function co(e){let t=[];for(let n of e.verbs){if(e.zones[n.at]!=="main")continue;let o=Ds(e,n);o>0&&t.push({kind:"behaviour",strength:o,...A(e,n.at,n.to)})}return t}function uo(e){let{tokens:t,zones:n}=e,o=[],r=(i,s,a)=>{o.push({kind:"behaviour",strength:a,...A(e,i,s)})};for(let i=0;i<t.length;i+=1){if(n[i]==="purpose"||n[i]==="label")continue;let s=t[i];s?.text===","&&t[i+1]?.key==="not"&&i+3<t.length&&r(i+1,i+3,y.contrast);let l=Q.find(t,i),c=l?.base==="in order"&&t[l.to]?.key==="to";l!==void 0&&!c?r(l.from,l.to,y.fact):s?.key==="only"&&n[i]==="main"&&r(i,i+1,y.only)}return o}var mo=[{words:`
      ms, millisecond, milliseconds, s, sec, secs, second, seconds, min, mins, minute, minutes, h, hr,
      hrs, hour, hours, day, days, week, weeks, month, months, quarter, quarters, year, years,
      business day, business days, working day, working days, calendar day, calendar days, %, percent,
      percentage points, kb, mb, gb, tb, kib, mib, gib, bytes, byte, bit, bits, characters, character,
      chars, digits, lines, pages, rows, records, users, requests, req, rps, qps, tps, calls, messages,
      events, items, contacts, orders, files, attempts, attempt, retries, tries, times, clicks, steps,
      px, pixels, dpi, fps, hz, khz, mhz, ghz, mbit, mbps, gbps, kbps, km, m, cm, mm, kg, g, mg,
      celsius, fahrenheit, degrees, ml, l, litres, liters, w, kw, mw, kwh, mwh, gwh, v, volts, amps,
      mah, bar, psi, kpa, hpa, rpm, bpm, mmhg, lux, db, ppm, mph, inch, inches, ft, lb, lbs, oz,
      tonnes, kelvin, eur, usd, gbp, chf, euros, pounds, dollars, cents, points, copies, instances,
      connections, sessions, threads, processes, transactions, devices, nodes, columns, fields, words,
      levels, versions, releases, decimal places, decimals, stars, entries, results, movies,
      concurrent users, simultaneous users
    `,example:"The limit is 7 _."}],ho=[{words:`
      daily, nightly, hourly, weekly, monthly, yearly, annually, quarterly, every day, every night,
      every hour, every week, every month, every minute, every second, every year, midnight, noon,
      monday, tuesday, wednesday, thursday, friday, saturday, sunday, january, february, april, june,
      july, august, september, october, november, december, weekdays, per day, per month, per week,
      per hour, per minute, per second, per year, a day, a week, a month, next sync, next run,
      next poll, same day, next day, next morning, following morning, following day, next working day,
      following working day, next month, next week, following month, same evening, next business day,
      within a minute, within an hour, within a second, within a day, under a minute, under a second,
      under an hour, within one minute, within one second, within one hour, at most once, exactly once,
      at least once, once, twice, only once
    `,example:"The job runs _."}],po=[{words:`
      at most, at least, no more than, not more than, more than, less than, fewer than, no less than,
      no fewer than, up to, max, maximum, maximum of, a maximum of, min, minimum, minimum of,
      a minimum of, exactly, within, under, below, above, over, after, every, first, last, latest, top,
      limit, limited to, equal to, greater than, the same number of, before, by
    `,example:"The count is _ 7."}],fo=[{words:`
      within a second, within a minute, within an hour, within a day, under a minute, under a second,
      under an hour, in under a minute, exactly once, at most once, at least once, only once,
      every second, every minute, every hour, once a day, once per day, once a week, twice a day,
      once per week, once per hour, once an hour
    `,example:"The job runs _."}];var Gs=f(ho);function yo(e){let t=[];for(let n=0;n<e.tokens.length;n+=1){let o=e.zones[n];if(o==="purpose"||o==="label")continue;let r=Gs.find(e.tokens,n);r!==void 0&&t.push({kind:"deadline",strength:y.moment,...A(e,r.from,r.to)})}return t}var Ls=f(ve),Ps=d(`
  include, includes, including, included, contain, contains, containing, show, shows, showing, display,
  displays, record, records, recording, with, namely, of, has, have, list, lists, fields, carry, carries,
  about, following, columns, store, stores
`),Fs=d("etc, e.g, such, where, needed, eg, appropriate, relevant"),go=2,Ks=60;function Hs(e,t){let{tokens:n,zones:o}=e,r=0,i=t;for(;i<t+Ks&&o[i]==="aside";){let{key:s,text:a}=n[i];if(Fs.has(s))return;if(a===","&&(r+=1),i+=1,a===")")break}if(!(r<go))return{kind:"artefact",strength:y.spelledOut,...A(e,t,i)}}function Bs({tokens:e,asserts:t},n){return!t&&Ls.find(e,n-1)!==void 0}function bo(e){let{tokens:t,zones:n}=e,o=[],r=-1,i=0,s=a=>{r>=0&&i>=go&&o.push({kind:"artefact",strength:y.enumerated,...A(e,r,a)}),r=-1,i=0};for(let[a,l]of t.entries()){if(l.text==="("&&n[a]==="aside"){let c=Hs(e,a);c!==void 0&&o.push(c)}l.text==="."||l.text===";"||n[a]==="purpose"?s(a):l.text===":"&&Bs(e,a)?r=-1:l.text===":"||Ps.has(l.key)&&r<0?(s(a),r=a+1):l.text===","&&r>=0?i+=1:(l.key==="etc"||l.key==="such")&&(r=-1)}return s(t.length),o}var Ze=f(mo),Us=f(po),Zs=f(fo),Js=d(`
  ms, millisecond, milliseconds, s, sec, secs, second, seconds, min, mins, minute, minutes, h, hr, hrs,
  hour, hours, d, day, days, week, weeks, month, months, year, years, business day, business days,
  working day, working days, am, pm
`),vo=d(`
  one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, fifteen, twenty, thirty,
  sixty, hundred, thousand, million, zero, half, single
`),Qs=d("<, >, \u2264, \u2265, =, \xD7, ~, \xB1, \u2248"),Ys=d("%, +, \xD7, \xB0, \u20AC, $"),Xs=/^[\d.,]+(?:ms|s|sec|min|m|h|hr|d|kb|mb|gb|tb|px|x|k|fps|hz|am|pm|kg|g|cm|mm|km|bit|bits)$/,wo=/^(?:[\d.,]+(?:ms|s|sec|min|m|h|hr|d|am|pm)|\d\d?:\d\d)$/,ea=/^\d\.\d/,ta=4;function na(e,t){let n=e[t-1];return n===void 0||n.kind==="symbol"?!1:n.text[0]!==n.text[0]?.toLowerCase()&&(t>1||ea.test(e[t]?.text??""))}function oa(e,t){let n=-1;for(let o=t-1;o>=Math.max(0,t-ta);o-=1){if(Qs.has(e[o]?.text??""))return o;Us.find(e,o)?.to===t&&(n=o)}return n}function ra(e,t){let n=Ze.find(e,t+1);return n!==void 0||e[t+1]?.kind!=="word"?n:Ze.find(e,t+2)}function ia(e){let[t="",n="",...o]=e.split(" ");if(!(o.length>0||!(/^[\d.,]+$/.test(t)||vo.has(t))))return[n,`${n}s`].find(r=>r!=="s"&&Ze.lists(r))}function sa(e,t){let{tokens:n,zones:o}=e,r=n[t],i=r.kind==="number",s=r.key.includes(" ")?ia(r.key):void 0;if(!(i||vo.has(r.key)||s!==void 0))return;let a=oa(n,t),l=ra(n,t),c=Ys.has(n[t+1]?.text??"");if(!(s!==void 0||l!==void 0||c||Xs.test(r.key)||wo.test(r.key)||a>=0&&i&&!na(n,t)))return;let W=o[t]!=="purpose"&&o[t]!=="label"?y.measured:y.besidesTheVerdict;return{kind:Js.has(s??l?.base??"")||wo.test(r.key)?"deadline":"number",strength:i||a>=0?W:y.countedInWords,...A(e,a<0?t:a,Math.max(t+(c?2:1),l?.to??0))}}function ko(e){let t=[];for(let n=0;n<e.tokens.length;n+=1){let o=Zs.find(e.tokens,n);if(o!==void 0){t.push({kind:"deadline",strength:y.measured,...A(e,n,o.to)});continue}let r=sa(e,n);r!==void 0&&t.push(r)}return t}var X=160;function k(e,t,n,o,r){let{start:i,end:s}=A(e,n.from,n.to),l=`"${e.text.slice(i,Math.min(s,i+X))}${s-i>X?" \u2026":""}"`;return{strength:o,objection:{kind:t,start:i,end:s,message:r.wrong(l),question:r.asks,suggestion:r.mend(l)}}}function xo(e,t){let{start:n,end:o}=A(e,t.from,t.to),r=e.text.slice(Math.max(0,n-X),n).trimStart(),i=e.text.slice(o,o+X).trimEnd();return{head:n>X?`\u2026 ${r}`:r,words:e.text.slice(n,Math.min(o,n+X)),tail:o+X<e.text.length?`${i} \u2026`:i}}function Ce(e){let t=e.length;for(;t>0&&" .,;:!?".includes(e[t-1]??"");)t-=1;return e.slice(0,t)}function Je(e){return".?!".includes(e.at(-1)??" ")?`"${e}"`:`"${e}".`}function $(e,t,n){let{head:o,tail:r}=xo(e,t);return Je(`${o}\u2039${n}\u203A${r}`)}function aa(e,t,n,o){let{head:r,words:i,tail:s}=xo(e,t);if(!o)return Je(`${Ce(r+i+s)}: \u2039${n}\u203A.`);let a=s===""||Ce(s)===""?Ce(r):r+Ce(s).trimStart();return Je(`${a}; \u2039${n}\u203A.`)}function B(e,t,n,o=t.mends){return`Say it so that a test can fail, for example ${o===void 0||o==="in place"?$(e,n,t.instead):aa(e,n,t.instead,o==="without")}`}var To=4;function la(e){let{tokens:t,zones:n}=e,o=-1;for(let[r,i]of t.entries()){if(n[r]==="label")continue;if(n[r]!=="main")break;let s=i.kind==="symbol"&&i.text!=="/"&&i.text!=="&";if(o>=0&&(s||j.has(i.key)))break;i.kind!=="symbol"&&(o=r)}return o}var da=2,ca=d("showing, containing, listing, displaying, with, to");function ua({tokens:e,zones:t}){let n=e.filter((r,i)=>t[i]==="aside");return n.filter(({text:r})=>r===",").length>=da||n.some(({kind:r})=>r==="code"||r==="quoted")}function ma({tokens:e,zones:t},n){let o=G.find(e,0)?.form==="base";return t[0]==="label"||n>To||o?!0:e.some((r,i)=>i<=n||t[i]==="purpose"?!1:r.kind!=="word"||ca.has(r.key)||C.find(e,i)!==void 0)}function ha(e,t){let{tokens:n}=e;if(n.at(-1)?.text==="."&&t>To)return h.stoppedTitle;let o=la(e),r=n[o];return r===void 0?h.title:ua(e)?h.title:n.some((i,s)=>Q.find(n,s)!==void 0)?h.title:Se.find(n,o)!==void 0&&n.some((i,s)=>E.find(n,s))?h.title:ke.find(n,o)!==void 0?h.processTitle:C.find(n,o)!==void 0?ma(e,o)?h.thingTitle:h.bareThing:r.kind==="word"&&de(r.key)?h.processTitle:h.title}function So(e){if(e.asserts)return[];let t=e.tokens.filter(n=>n.kind!=="symbol").length;return t===0?[]:[k(e,"no-verdict",{from:0,to:e.tokens.length},ha(e,t),{wrong:n=>`${n} names a topic and says nothing that could be true or false.`,asks:"What must happen, or be seen, for this to count as done?",mend:n=>`Make ${n} a sentence with a verb and a result: "When \u2039this happens\u203A, \u2039that\u203A is seen within \u203960 seconds\u203A."`})]}function pa(e){let{tokens:t}=e;return t.some(({key:n},o)=>{let r=t[o-1]?.key??"";return n.endsWith("ed")&&w.has(r)&&R.find(t,o)===void 0})}function jo(e){let{tokens:t}=e;return!e.asserts||e.hasTrigger||pa(e)?[]:t.some(({key:n})=>re.has(n))?[]:[k(e,"no-verdict",{from:0,to:t.length},h.nothingSeen,{wrong:n=>`${n} names nothing that a test could look at or measure.`,asks:"What does one see or measure when it is so, and what when it is not?",mend:()=>'Name an event and its result: "When \u2039this happens\u203A, \u2039that\u203A is seen within \u203960 seconds\u203A."'})]}var fa=f(Qt),ya=d(Yt),ga=d("allow, enable, permit"),ba=d("no, not, nothing"),wa=d(`
  synchronized, synchronised, synced, aligned, harmonized, harmonised, coordinated, informed, posted, organized,
  organised, current, happy, engaged, satisfied, under control, safe, tidy
`),va=8,ka=d("configure, define, implement, set up, specify, establish, introduce"),xa=d(`
  threshold, thresholds, limit, limits, rule, rules, policy, policies, strategy, strategies, level, levels,
  criteria, target, targets, objective, objectives, plan, plans, concept, procedure, procedures, process,
  processes, standards, parameters, metrics, kpis, alerts, workflow, workflows, mechanism, mechanisms
`);function Qe(e,t,n){for(let o=e.to;o<e.to+t;o+=1)if(n(o))return!0;return!1}function Ta(e,t){let{tokens:n,zones:o}=e,r=s=>n[s]?.key??"";return ga.has(t.base)&&Qe(t,10,s=>r(s)==="to"&&o[s]==="main")||(t.base.endsWith(" that")||r(t.to)==="that")&&e.lastPlainVerb>t.to?!0:Qe(t,5,s=>{let a=r(s+1);return fa.find(n,s)===void 0||!(a==="to"||a==="for"||a==="of")?!1:G.find(n,s+2)!==void 0&&K.find(n,s+2)===void 0})}function Sa(e,t,n){let{tokens:o}=e,i=!t.objectIsInput&&H(e,t,"first phrase")?h.vagueVerbOnThing:h.vagueVerb;return(ba.has(o[t.to]?.key??"")||Ae(e,t))&&(i-=V.denied),Y(e,t,!t.objectIsInput)&&(i-=V.means),e.hasTrigger&&(i-=V.trigger),(o[t.at-1]?.key==="only"||o[t.to]?.key==="only")&&(i-=V.only),je(e,t)&&(i-=V.deedAsNoun),t.seen&&(i-=V.alsoPlain),Math.min(i,n.group.weight??i)}function ja(e,t){if(!ya.has(t.base)||!Me(e,t))return[];if(e.hasTrigger||Y(e,t,!0))return[];let n={from:t.at,to:Math.min(t.object.to,t.to+4)};return[k(e,"placeholder-verb",n,h.hollowDeed,{wrong:o=>`${o} does not say what is there afterwards.`,asks:"What can one look at afterwards, and what does it contain?",mend:()=>`Name the result: ${$(e,n,"write this record, with these fields")}`})]}function Aa(e,t){let{tokens:n}=e;if(!(t.passive&&ka.has(t.base))||e.hasTrigger||Y(e,t,!0))return[];let o=t.at-1;for(;o>0&&!b(n[o]);)o-=1;let r=n[o]?.key??"";if(n[o]?.kind!=="word"||!(xa.has(r)||de(r)))return[];let i={from:o,to:t.to};return[k(e,"placeholder-verb",i,h.setUp,{wrong:s=>`${s} does not say what holds afterwards.`,asks:"Which value does it have, and what happens by it?",mend:()=>`Name the value: ${$(e,i,"at 5 errors in 10 minutes an alert is sent")}`})]}function qa(e,t){if(t.base!=="keep"||Y(e,t,!1))return[];let{tokens:n}=e;if(!Qe(t,va,i=>wa.has(n[i]?.key??"")))return[];let o={from:t.at,to:t.to},r=h.vagueVerb-(e.hasTrigger?V.means:0);return[k(e,"placeholder-verb",o,r,{wrong:i=>`${i} leaves out what happens.`,asks:"On which event is what written where?",mend:()=>`Name the event: ${$(e,o,"on each change, within 60 seconds, copies to")}`})]}function Ao(e){let t=[];for(let n of e.verbs){if(e.zones[n.at]!=="main")continue;t.push(...ja(e,n),...Aa(e,n),...qa(e,n));let o=n.vague?K.find(e.tokens,n.at):void 0;if(o===void 0||n.passive&&n.base==="enable"||Ta(e,n))continue;let r=Sa(e,n,o);r<=h.none||t.push(k(e,"placeholder-verb",o,r,{wrong:i=>`${i} leaves out what happens.`,asks:o.group.asks,mend:()=>B(e,o.group,o)}))}return t}var Wa=d("(, :, e.g, i.e, namely"),Oa=6,Ca=8;function Ie(e,t){let{tokens:n}=e;for(let o=t;o<n.length&&o<t+Oa;o+=1){let r=n[o]?.key??"";if(r==="."||r===";")return!1;if(Wa.has(r)&&_a(e,o,r===":"))return!0}return!1}var qo=4;function Ia(e,t){let n=t;for(;n<t+qo&&/^[A-Z]/.test(e[n]?.text??"");)n+=1;return e[n]?.kind==="number"}function Wo(e,t){let{tokens:n}=e,o=n[t];if(o?.kind==="number"||o?.kind==="code"||/^[A-Z]$/.test(o?.text??""))return!0;for(let r=t;r<t+qo;r+=1){let i=E.find(n,r);if(i!==void 0&&Ia(n,i.to))return!0}return!1}function _a(e,t,n){let{tokens:o}=e,r=0;for(let i=t+1;i<o.length&&i<t+Ca;i+=1){let s=o[i];if(s?.text===")")return!1;if(s?.text===","&&(r+=1),n&&r>1||s?.kind==="code"||s?.kind==="quoted"||s?.kind==="number"||E.find(o,i)!==void 0||Q.find(o,i)!==void 0)return!0}return!1}function ie(e,t){if(t===0)return!1;let n=e.tokens[t]?.text??"",o=e.tokens[t-1];return!(o?.kind==="symbol"&&".:;".includes(o.text))&&n[0]!==n[0]?.toLowerCase()&&n!==n.toUpperCase()}var Oo=[{words:`
      only, early, daily, weekly, monthly, hourly, nightly, yearly, quarterly, annually, automatically,
      manually, immediately, instantly, directly, indirectly, explicitly, implicitly, individually,
      separately, independently, jointly, collectively, simultaneously, concurrently,
      synchronously, asynchronously, sequentially, subsequently, consecutively, alternately,
      alphabetically, numerically, chronologically, hierarchically, vertically, horizontally,
      diagonally, randomly, digitally, electronically, physically, verbally, orally, locally, remotely,
      centrally, globally, nationally, regionally, internally, externally, publicly, privately,
      anonymously, permanently, temporarily, initially, finally, previously, formerly, currently,
      presently, newly, recently, lately, originally, ultimately, firstly, secondly, thirdly, lastly,
      respectively, namely, mutually, exclusively, solely, merely, entirely, wholly, completely, fully,
      totally, partially, partly, equally, identically, exactly, legally, additionally,
      alternatively, accidentally, deliberately, intentionally, knowingly, mistakenly, erroneously,
      wrongly, incorrectly, conditionally, unconditionally, recursively, cumulatively, statically,
      dynamically, programmatically, atomically, idempotently, uniquely, irreversibly, reversibly,
      officially, formally, silently, negatively, positively,       bilaterally, unilaterally, biannually, fortnightly, bimonthly, forcibly,
      especially, particularly, specifically, inversely,
      proportionally, linearly, exponentially, likely, unlikely, family, assembly, anomaly, supply,
      reply, apply, comply, rely, multiply, imply, fly, ally, rally, tally, july, italy,       monopoly, elderly, orderly, butterfly,             thermally, optically, magnetically, chemically, medically, clinically, surgically, fiscally,
      financially, contractually, administratively, technically, functionally, logically, virtually,
      nominally, notably, consequently, similarly, conversely, nearly, hardly, barely,
      differently, doubly, singly, triply
    `,example:"The parcel is _ sent to the customer."}],Co={words:"readily, deftly, handily, briskly, snugly, tenderly, warmly, admirably",example:"The parcel is _ sent to the customer.",asks:"What is seen when it is done like that, and what when it is not?",instead:"within 60 seconds, and no step is done twice"},Io=`
  friendly, centric, centred, centered, grade, class, proof, oriented, driven, efficient, effective,
  agnostic, neutral, tolerant, resistant, saving, conscious, ready, rich, smart, intuitive, optimized,
  optimised, quality, worthy, minded, savvy
`,_o={words:"kitchen-grade, owner-centric, glove-friendly, child-proof, space-saving, budget-conscious",example:"The panel for the settings is _.",asks:"What has it that another has not, and how does a test tell the two apart?",instead:"usable with one hand: each button is at least 15 mm wide"},Ro=`
  active, inactive, passive, identical, equal, unequal, optional, digital, local, global, final, initial, total,
  partial, numeric, alphanumeric, automatic, asynchronous, synchronous, anonymous, public, static, dynamic,
  chronological, alphabetical, bidirectional, unidirectional, hexadecimal, exclusive, inclusive, negative,
  positive, consecutive, continuous, contiguous, primary, secondary, temporary, absent, present, different,
  adjacent, dependent, independent, persistent, permanent, recent, italic, cubic, vertical, horizontal, external,
  internal, individual, historic, historical, electric, electronic, metallic, cyclic, acyclic, periodic, binary,
  ternary, mandatory, regulatory, circular, rectangular, regular, similar, familiar, compliant, pregnant, vacant,
  silent, patent, parent, student, client, tenant, topic, traffic, logic, metric, music, clinic, public, medical,
  physical, chemical, legal, illegal, social, commercial, manual, annual, virtual, visual, textual, contractual,
  normal, formal, terminal, signal, journal, hospital, capital, portal, material, serial, interval, approval,
  removal, renewal, arrival, refusal, proposal, archive, drive, receive, relative, native, alive, live, sent,
  spent, rent, went, recipient, patient, agent, event, content, incident, document, payment, comment, component,
  department, appointment, shipment, dictionary, library, salary, summary, category, directory, inventory, history,
  factory, memory, territory, calendar, dollar, bar, car, year, clear, far, near, sugar, basic, generic, specific,
  hash, wireless, stateless, cashless, paperless, contactless, endless, homeless, empty, full, faulty, ready
`,$o=`
  able, unable, available, unavailable, editable, payable, receivable, taxable, variable, table, timetable,
  configurable, customizable, downloadable, removable, disposable, printable, executable, sortable, searchable,
  filterable, clickable, selectable, scrollable, resizable, draggable, collapsible, expandable, billable,
  refundable, returnable, deductible, visible, invisible, wearable, rechargeable, reachable, unreachable, readable,
  writable, writeable, immutable, mutable, nullable, callable, cancellable, cancelable, renewable, transferable,
  deliverable, redeemable, bookable, rentable, lockable, clonable, exportable, shareable, undoable, cable, stable,
  syllable, vegetable, addressable, traceable, measurable, countable, computable, combustible, flammable, eatable,
  chargeable, erasable, deletable, assignable, unassignable, installable, orderable, queryable, translatable,
  responsible, eligible, inaccessible, viewable, hoverable, focusable, tappable, previewable, adjustable,
  extractable, invokable, replayable, retryable, verifiable, retrievable, resumable, playable, streamable,
  enable, disable, crucible, bible, full, handful, wakeful, fulfil, useful life, previous, continuous, anonymous,
  synchronous, asynchronous, simultaneous, homogeneous, heterogeneous, dangerous, hazardous, infectious, contagious,
  contiguous, poisonous, venous, intravenous, subcutaneous, cutaneous, nitrous, ferrous, porous, religious,
  indigenous, extraneous, miscellaneous, spontaneous, delirious, malicious, ambiguous, some, chromosome, awesome,
  handsome, twosome, threesome, foursome, house, mouse, spouse, bus, status, bonus, campus, consensus, autonomous,
  unanimous, synonymous, eponymous, exogenous, endogenous, luminous, gaseous, aqueous, cancerous
`,zo="able, ible, ful, ous, some, worthy",Eo={words:"reputable, respectable, honourable, laudable, tactful, bountiful, sumptuous, wholesome, praiseworthy",example:"The job stops at _ carriers.",asks:"By which sign does one tell such a one from the others?",instead:"rated with 4 stars or more"},Vo="ous, ive, ful, ic, ical, al, ant, ent, less, ish, esque",Mo={words:"conspicuous, harmless, persuasive, graceful, ergonomic, elegant, benevolent, idyllic",example:"The handle of the door must be _.",asks:"What does one see or measure when it is so, and what when it is not?",instead:"drawn as in the agreed sketch"};var Ra=f(Oo),$a=d(Ro),No=d($o),za=d(Io),Ea=_(Vo),Va=_(zo),Ma=3;function Do(e,t){return t.some(n=>e.endsWith(n)&&e.length>=n.length+Ma)}function Na({tokens:e},t){let n=e[t+1];return w.has(e[t-1]?.key??"")&&!b(n)&&n?.key!=="to"}var Da=[{fits:(e,t,n)=>n.includes(" ")&&za.has(n.slice(n.lastIndexOf(" ")+1)),group:_o,weight:h.praise},{fits:({tokens:e},t,n)=>n.endsWith("ly")&&Ra.find(e,t)===void 0,group:Co,weight:h.unlistedManner},{fits:({tokens:e},t,n)=>Do(n,Va)&&!n.includes(" ")&&!No.has(n)&&b(e[t+1]),group:Eo,weight:h.judgingKind},{fits:(e,t,n)=>Na(e,t)&&Do(n,Ea)&&!($a.has(n)||No.has(n)),group:Mo,weight:h.praisingState}];function Go(e,t){let n=e.tokens[t];if(n?.kind!=="word"||e.zones[t]!=="main"||ie(e,t))return[];let o=Da.find(({fits:i})=>i(e,t,n.key));if(o===void 0)return[];let r={from:t,to:t+1};return[k(e,"quality-word",r,o.weight,{wrong:i=>`${i} is a quality without a measure.`,asks:o.group.asks,mend:()=>B(e,o.group,r,"in place")})]}var Ga=f(jt),La=f(ve),Pa=d("way, manner, fashion, basis"),Fa=d("clear, clean, better, live, secure"),Ka=d("to, must, shall, should, will, can, may, not");function Ha(e,t){let{tokens:n}=e,o=[2,3,4].find(s=>Pa.has(n[t+s]?.key??""));if(!(n[t]?.key==="in"||n[t]?.key==="on")||o===void 0)return[];let i={from:t,to:t+o+1};return[k(e,"quality-word",i,h.manner,{wrong:s=>`${s} is a manner, not a result.`,asks:"What is seen when it is done in that way, and what when it is not?",mend:()=>`Name the result: ${$(e,i,"so that this is seen")}`})]}function Lo(e,t){let{tokens:n}=e,o=n[t.to-1]?.key??"";return o.endsWith("ly")&&!o.endsWith("friendly")||w.has(n[t.from-1]?.key??"")?!0:t.to>=n.length-1||n[t.to]?.kind==="symbol"}function Ba(e,t,n){let o=e.zones[t.from];if(Ie(e,t.to)||ie(e,t.from)||o==="aside")return h.harmless;if(o==="trigger")return h.qualityInTrigger;let r=n&&C.find(e.tokens,t.to)!==void 0;return n?r?h.harmless:h.qualityNoun:Lo(e,t)?h.qualityVerdict:h.qualityAdornment}function Po(e){let{tokens:t,zones:n}=e,o=[];for(let r=0;r<t.length;r+=1){let i=xe.find(t,r);if(i!==void 0){r=i.to-1;continue}n[r]==="main"&&o.push(...Ha(e,r));let s=Ga.find(t,r),a=s??La.find(t,r);a===void 0&&o.push(...Go(e,r)),!(a===void 0||n[r]==="label"||n[r]==="purpose")&&(Fa.has(a.base)&&Ka.has(t[r-1]?.key??"")||(o.push(k(e,"quality-word",a,Ba(e,a,s===void 0),{wrong:l=>`${l} is a quality without a measure.`,asks:a.group.asks,mend:()=>B(e,a.group,a,Lo(e,a)?"in place":"after")})),r=a.to-1))}return o}var Fo=[{words:`
      appropriate, relevant, suitable, adequate, sufficient, reasonable, acceptable, proper, applicable,
      pertinent, fitting
    `,example:"The job writes the _ fields.",asks:"Which ones, and who decides?",mends:"after",instead:"name, e-mail and phone"},{words:`
      appropriately, adequately, sufficiently, suitably, accordingly, correspondingly, as appropriate,
      as required, as needed, as necessary, as expected, as applicable, as usual, as desired, as agreed,
      when appropriate, where appropriate, where relevant, where required, when required, when needed,
      where needed, where necessary, when necessary, if needed, if necessary, if required, if applicable,
      where applicable, if appropriate, when applicable, as the case may be, whenever necessary,
      on an as needed basis, as planned, as designed, as intended, as configured, as indicated,
      as instructed, as directed, as foreseen, as stipulated, as provided for, as determined, as mandated,
      as envisaged, as arranged, as customary, as called for, as deemed fit, as they see fit,
      as seen fit, as suits, as far as necessary, to the extent necessary, to the degree necessary,
      no longer needed, no longer required, no longer necessary, no longer relevant, no longer useful
    `,example:"The job retries _.",asks:"In which cases exactly, and what happens in each?",instead:"after a 5xx or a timeout of 10 seconds, three times"},{words:`
      as defined, as defined in, as defined by, as specified, as specified by, as specified in,
      as described, as described in, as per, as per the, as stated, as documented, as outlined,
      as discussed, as mentioned, according to, in accordance with, in line with, in compliance with,
      compliant with, in conformance with, in conformity with, conforming to, consistent with, per the,
      pursuant to, subject to, based on business rules, governed by, as dictated by, in keeping with,
      set forth by, mandated by, comply with, complies with, adhere to, adheres to, conform to,
      conforms to, in agreement with, in harmony with, in the spirit of, in observance of, in the light of,
      conformant with, conformant to, compatible with, backward compatible, backwards compatible,
      forward compatible, in the annex, in the appendix, in the annexes, in the appendices,
      in the contract, in the tender, in the agreement, into account, into consideration, in mind,
      legally required, legally mandated, legally prescribed, required by law, by law, as long as necessary, as long as required,
      as long as needed, as prescribed by, as laid down in, as set out in, demands it, demand it, requires it, require it, permits it, permit it,
      allows it, allow it, warrants it, calls for it, needs it, need arises, the need arises
    `,example:"Invoices are numbered _ the rules of the company.",asks:"What do those rules say, and where can a tester read them?",mends:"after",instead:"year and running number, as in 2026-00042"},{words:`
      business rules, business rule, business needs, business requirements, regulations,
      regulatory requirements, legal requirements, applicable laws, law, laws, legislation,
      company policy, company policies, corporate policy, security policy, privacy policy,
      information policy, internal policy, internal policies, guidelines, corporate guidelines,
      architecture guidelines, best practice, best practices, industry standard, industry standards,
      industry best practices, market standards, quality standards, security standards,
      security requirements, performance requirements, performance targets, corporate standards,
      company standards, coding standards, service level agreements, service level agreement,
      internal standards, organizational standards, organisational standards, conventions,
      established procedures, procedures, standard procedures, principle of least privilege,
      least privilege, budget, principles, philosophy, paradigm, design principles, good practice, good practices, compliance requirements,
      design guidelines, brand guidelines, directives, statutes, ordinances, code of conduct, codes of conduct,
      bylaws, by laws, house rules, style guide, style guides, corporate design, corporate identity,
      security guidelines, data protection principles, privacy principles, legal framework,
      regulatory framework, statutory requirements, contractual obligations, legal obligations,
      regulatory guidance, official guidance, established practice, current practice, accepted practice,
      usual practice, common practice, need to know
    `,example:"The export meets the _.",asks:"Which rule of it, and how does a test see that it holds?",mends:"after",instead:"rule 4.2: no name without consent"},{words:`
      predefined, pre defined, pre determined, predetermined, pre agreed, previously defined, various,
      several, different types of, different kinds of, different levels of, different types,
      different levels, various types of, various kinds of, multiple types of, a number of, a variety of,
      a range of, a wide range of, a wide variety of, a large number of, a small number of, a few,
      some kind of, many, numerous, all sorts of, all kinds of, all types of, all manner of,
      certain types of, different formats, multiple formats, multiple sources, various sources,
      different sources
    `,example:"The job copies _ objects.",asks:"Which ones, by name, or how many?",mends:"after",instead:"contacts, companies and deals",weight:1.9},{words:`
      other systems, external systems, third party systems, existing systems, other applications,
      external applications, multiple systems, different systems, legacy systems, other services,
      external services, external parties, third parties, other parties, multiple channels,
      different channels, various channels, multiple languages, multiple platforms, different platforms,
      modern browsers, major browsers, popular browsers, all major browsers, common browsers,
      sensitive data, sensitive information, confidential data, confidential information,
      private information, critical data, important data, user needs, depending on, dependent on,
      based on the needs, according to need, other tools, existing tools, existing infrastructure,
      external tools, other components
    `,example:"The job asks the _.",asks:"Which ones, by name?",mends:"after",instead:"CRM and the ledger",weight:1.8},{words:`
      mandated, prescribed, stipulated, foreseen, envisaged, envisioned, foreseeable, anticipated, competent,
      qualified, affected, concerned, interested, impacted, legitimate, trusted parties, entitled,
      unauthorized, unauthorised, improper, illegal, illegitimate, undesired, undesirable, unwanted,
      unintended, inadvertent, unforeseen, unforeseeable, unexpected, unnecessary, undue, excessive,
      superfluous, erroneous, faulty, defective, breaking changes, existing, expected, intended, desired, agreed, preferred, designated, eligible, user preferences,
      policies, certain, some, most, other types of, additional, particular, specific, special,
      interesting, special purpose, different
    `,example:"All _ objects are there.",asks:"Which ones, by name?",mends:"after",instead:"contacts, companies and deals",weight:1.3},{words:`
      standard, normal, usual, typical, conventional, customary, generally accepted, realistic,
      representative, essential, important, significant, similar, comparable, equivalent, requisite,
      useful, basic, regular, ordinary
    `,example:"All _ objects are there.",asks:"Which ones exactly, named one by one?",mends:"after",instead:"contacts, companies and deals",weight:2},{words:`
      necessary, required, needed, related, associated, supported, critical, crucial, key, common,
      general, generic, standardized, standardised, incorrect data, bad data, wrong data, faulty data,
      invalid data
    `,example:"All _ objects are there.",asks:"Which ones exactly, named one by one?",mends:"after",instead:"contacts, companies and deals",weight:1.3},{words:`
      requirements, specification, specifications, rules, standards, guideline, criteria, thresholds, tolerance,
      tolerances, too old, too long, too large, too small, too much, too many, too often, too late, too high,
      too low, too short, too big, too slow, too far, in force, in effect,
      threshold values, limit values, invalid state, invalid states
    `,example:"All _ are met.",asks:"What do they say, and where can a tester read them?",mends:"after",instead:"year and running number, as in 2026-00042",weight:1.3},{words:"reports, reporting",example:"Wall of _",asks:"Which values, one by one?",mends:"after",instead:"order number, date and total",weight:1.2},{words:`
      existing functionality, existing features, existing behavior, existing behaviour, needs of,
      the needs, regressions, no regression, degradation, sufficient detail, enough detail,
      the right person, the right people, the right team, the right department, the right place,
      the right moment, the right data, the right information, the right level, the correct people,
      the correct team, right people, enough information, sufficient information, relevant information,
      relevant details, relevant data, necessary information, required information,
      appropriate information, appropriate action, appropriate actions, appropriate measures,
      necessary steps, necessary actions, corrective action, remedial action, remediation steps,
      similar to, related data, proper authorization, useful information, specific explanations,
      additional information, further details, necessary details, important information, key metrics,
      key information, key fields, common fields, internal review, available for review, of interest,
      of importance, of significance, of relevance, of concern, worth knowing, what matters,
      the essentials, the basics, the important flows, previous clients, older clients, older versions,
      earlier versions, happy path, error paths, unhappy path, main flows, critical paths, formalities, compliance formalities,
      that are necessary, which are necessary, that is necessary, which is necessary, that are needed,
      which are needed, that is needed, which is needed, necessary for, needed for, terms and conditions,
      the circumstances, circumstances allow, transition period, transitional period, grace period,
      retention period, retention schedule, notice period, waiting period, cooling off period,
      reasonable period, defined period, agreed period, certain period, specified period, given period,
      limited period, period of time, certain time, given time, defined time, agreed time, next steps, follow up actions, countermeasures, sensible measures, best course
    `,example:"The log entry holds _.",asks:"Which fields or steps, one by one?",mends:"after",instead:"record ID, time and HTTP status"},{words:`
      details, information, capability, capabilities, functionality, functionalities, insights,
      explanations, instructions, statistics, feedback, context, visibility, guidance, indication,
      an overview, a summary
    `,example:"The person sees _.",asks:"Which values, one by one?",mends:"after",instead:"order number, date and total",weight:1.2},{words:"outdated, obsolete, aged, out of date, elevated",example:"The job lists _ orders.",asks:"From which age or state on, exactly?",mends:"after",instead:"closed for more than 2 years",weight:1.6},{words:`
      fraudulent, suspicious, anomalous, abnormal, unusual, malicious, harmful, inappropriate,
      questionable, problematic, irregular, implausible, nonsensical, dubious,
      doubtful, spurious, bogus, inaccurate, exceptional cases, complex cases, special attention,
      with priority
    `,example:"The job lists _ orders.",asks:"By which signs is one recognized?",mends:"after",instead:"more than 5 orders with one card in an hour",weight:1.9},{words:`
      full view, complete view, holistic view, unified view, consolidated view, 360 degree view,
      single view, full picture, complete picture, full overview, complete overview, full visibility,
      end to end visibility, single source of truth, insight, insights into
    `,example:"The person gets _ here.",asks:"Which values, one by one?",mends:"after",instead:"order number, date and total",weight:1.9},{words:`
      showing reports, showing reporting, showing status, showing errors, showing warnings,
      showing statistics, showing details
    `,example:"Wall _",asks:"Which values, one by one?",mends:"after",instead:"order number, date and total",weight:1.2}];function U(e,t,n,o,r,i){let s=[];for(let a=0;a<e.tokens.length;a+=1){let l=n.find(e.tokens,a),c=xe.find(e.tokens,a);if(c!==void 0&&c.to>=(l?.to??0)){a=c.to-1;continue}let u=e.zones[a]??"main",g=l===void 0?h.none:o(u,l);l===void 0||g<=h.none||(s.push(k(e,t,l,g,{wrong:r,asks:l.group.asks,mend:i??(()=>B(e,l.group,l))})),a=l.to-1)}return s}var Ua=d("specification, specifications, requirements, rules, standards, guideline"),Za=d(`
  requires, require, needs, need, demands, demand, expects, expect, wants, want, prescribes, prescribe, dictates,
  stipulates, stipulate, wishes, wish, prefers, prefer, asks for
`),Ja=f(Fo);function Qa(e){let{tokens:t,zones:n}=e,o=[];for(let r=2;r<t.length;r+=1){let i=t[r+1];if(!Za.has(t[r]?.key??"")||n[r]==="purpose"||!(i===void 0||i.kind==="symbol")||!b(t[r-1]))continue;let s={from:r-1,to:r+1};o.push(k(e,"undefined-reference",s,h.untoldDemand,{wrong:a=>`${a} points at something that the sentence does not say.`,asks:"What is it, item by item?",mend:()=>`Name it: ${$(e,s,"these three: \u2026")}`}))}return o}function Ko(e){return[...U(e,"undefined-reference",Ja,(n,o)=>{if(n==="label")return h.none;if(n==="purpose")return h.referenceInPurpose;if(n==="aside")return h.harmless;if(Ua.has(o.base)&&C.find(e.tokens,o.to)!==void 0)return h.harmless;if(o.base==="key"&&!b(e.tokens[o.to]))return h.none;let r=o.group.weight??h.reference;return ie(e,o.from)?h.harmless:Ie(e,o.to)||Wo(e,o.to)?Math.min(r,h.explainedReference):r},n=>`${n} points at something that the sentence does not say.`),...Qa(e)]}var Ho=[{words:`
      real time, in real time, near real time, in near real time, realtime, near realtime,
      real time basis, soon, promptly, shortly, timely, in a timely manner, in a timely fashion, in time,
      on time, in due course, in due time, without delay, without undue delay, without noticeable delay,
      without unnecessary delay, without significant delay, without too much delay,
      within a reasonable time, within a short time, within reasonable time, at short notice,
      at the earliest, as soon as possible, asap, as quickly as possible, as fast as possible,
      eventually, sooner or later, after a while, for a while, for a short time, for some time,
      after some time, just in time, at an early stage, at the right time, in advance, ahead of time,
      ahead of its, ahead of their, ahead of the, well before, well ahead, well in advance, long before,
      shortly before, shortly after, shortly afterwards, soon after, soon afterwards, in good time,
      before long, before too long, in no time, in seconds, in minutes, within seconds, within minutes,
      within moments, in a moment, in the near future, in the long run, over time, with minimal delay,
      with little delay, with a short delay, in quick succession, instantaneous, near instantaneous,
      almost instantaneous, near instant, almost instantly, almost immediately, nearly immediately,
      as soon as practicable, as soon as feasible, as soon as reasonably possible,
      as soon as reasonably practicable, as soon as it can, as early as possible, as promptly as possible,
      at the earliest opportunity, at the earliest convenience, at the latest possible moment,
      in a prompt manner, in a reasonable time, in reasonable time, in an acceptable time,
      in acceptable time, after a reasonable time, after a short time, at short intervals,
      at frequent intervals, at reasonable intervals, in short intervals
    `,example:"The order is copied _.",asks:"Within how many seconds, minutes or days of what?",instead:"within 60 seconds of the change"},{words:"up to date, always up to date, always current, up to the minute, kept current, never stale, never outdated",example:"The list of orders is _.",asks:"How far may it be behind: how many seconds or minutes?",instead:"at most 60 seconds behind the source"},{words:`
      regularly, periodically, frequently, often, occasionally, continuously, continually,
      from time to time, at regular intervals, on a regular basis, in regular intervals, at intervals,
      at certain intervals, constantly, sometimes, now and then, repeatedly, at times, infrequently,
      rarely, seldom, as often as needed, on an ongoing basis, at all times, recurrently, every so often, every now and then, time and again,
      most of the time, as often as possible, round the clock, around the clock
    `,example:"The order is copied _.",asks:"Every how many minutes, or at which event?",instead:"every 15 minutes"},{words:"continual, continuous, periodic, frequent, occasional, recurrent, sporadic, intermittent",example:"There are _ runs.",asks:"Every how many minutes, or at which event?",instead:"hourly",weight:1.4},{words:"at any time",example:"The partner may be around _.",asks:"Also during a sync, an outage, at night: in which states does a test try it?",instead:"while a sync runs",weight:1}],Bo=[{words:`
      if possible, where possible, when possible, whenever possible, wherever possible,
      as far as possible, as much as possible, as possible, to the extent possible,
      to the greatest extent possible, if feasible, where feasible, when feasible, if practical,
      where practical, as far as practical, where practicable, to the extent, to some extent, ideally,
      preferably, best effort, on a best effort basis, as best as it can, if time permits,
      if time allows, nice to have, optionally, at its discretion, or similar, or equivalent,
      or something like that, more or less, roughly, approximately, kind of, sort of, unless impractical,
      as goal, as a goal, wherever feasible, in most cases, in general, generally, usually, typically,
      normally, mostly, largely, mainly, primarily, possibly, perhaps, potentially, hopefully,
      as the situation requires, best efforts, at best, aim to, aims to, try to, tries to, attempts to,
      attempt to, strive to, strives to, seek to, seeks to, intend to, intends to, endeavour to,
      not necessarily, as close as possible, desirable, recommended, encouraged, where it makes sense,
      if it makes sense, when it makes sense, in the future, at some point, at a later stage,
      at a later point, later on, if available, where available, when available, if supported,
      where supported, should be considered, to be considered, is considered, under consideration, might,
      may need, may be required, may be needed, could be, could, would be nice, stretch goal,
      if at all possible, if at all feasible, where at all possible, may ask for, may require,
      may be relevant, may be of interest, may follow, may come later, may be added later, in phase two, in phase 2, in a later phase,
      in a later release, in a later version, in the next phase, in a future release, in a future version,
      in a subsequent release, down the line, the system may, the application may, the platform may,
      the service may, the module may, the component may, would be an advantage, would be welcome, would be appreciated, would be helpful, would be useful,
      is an advantage, is a plus, as a rule, for the most part, by and large, in principle, in theory,
      under normal circumstances, under normal conditions, where the situation allows, wherever practical,
      whenever feasible, if desired, if wanted, where desired, where sensible, if sensible, if reasonable,
      where reasonable, within reason, within reasonable limits, where permitted, in due measure,
      nice to haves
    `,example:"The job removes duplicates, _.",asks:"When is it possible, and what happens when it is not?",mends:"without",instead:"a run that cannot do so stops with an alert"}],Uo=[{words:`
      tbd, tbc, tba, tbh, todo, to do later, fixme, xxx, wip, to be defined, to be determined,
      to be decided, to be confirmed, to be agreed, to be specified, to be discussed, to be clarified,
      to be completed, to be done, to be filled in, to be announced, to be detailed, not yet defined,
      not yet decided, not yet known, still open, open question, needs clarification,
      needs to be clarified, need to be determined, need to be defined, needs to be defined,
      needs to be determined, lorem ipsum, details to follow, details later, fill in,
      placeholder text here, to be refined, to be finalized, to be finalised, to be provided later
    `,example:"The limit for uploads is _.",asks:"What is the answer, and who decides it by when?",instead:"the decided value or behaviour"}],Zo=[{words:`
      etc, et cetera, and so on, and so forth, and more, and others, and other, or others, and many more,
      and much more, and the like, among others, amongst others, among other things, or so, and similar,
      or other, or the like, and such, and/or others, and all that, and whatever else
    `,example:"The page lists orders, refunds _.",asks:"What is the whole list?",instead:"and each further one by name"},{words:"including but not limited to, including without limitation, but not limited to",example:"The page lists orders, refunds _ these.",asks:"What is the whole list?",instead:"namely"},{words:"such as, for example, for instance, e.g, eg",example:"Its words are names _ these.",asks:"What is the whole list?",instead:"namely",weight:1.4}],Jo=[{words:`
      all edge cases, edge cases, corner cases, all cases, any case, every case, all situations,
      any situation, every situation, all scenarios, any scenario, every scenario, all circumstances,
      any circumstances, any circumstance, all conditions, any conditions, any condition, all possible,
      every possible, any possible, all errors, any error, any errors, all failures, any failure,
      all kinds of errors, all eventualities, everything, anything, whatever, no matter what, all inputs,
      any input, any environment, any operating environment, all environments, any platform, all devices,
      all platforms, any browser, all browsers, any device, all devices and browsers, any system,
      all systems, any number of users, all user requests, all of the requests, every request,
      any kind of, any type of, any sort of, in any way, at any cost, all use cases, any use case,
      unlimited, infinite, without limits, without limitation, any problem, any problems, any issue,
      any issues, all problems, all issues, any malicious, all needs, all user needs, cascade,
      break anything, nothing ever, every need, all the time, is ever, are ever, ever be, every conceivable,
      all conceivable, any conceivable, every imaginable, all imaginable, any imaginable, every thinkable,
      every kind of, every type of, every sort of, all sorts of, all manner of, under no circumstances,
      in every respect, in all respects, in every way, in all contexts, in any context, in any weather,
      any weather, by any means, at every turn, each and every, goes wrong, go wrong, went wrong, could go wrong
    `,example:"The job copes with _.",asks:"Which cases, named one by one?",instead:"each of these: a missing ID, a duplicate, a 5xx"}],Qo=`
  error, errors, failure, failures, situation, situations, circumstance, circumstances, scenario, scenarios,
  eventuality, eventualities, contingency, contingencies, problem, problems, issue, issues, exception,
  exceptions, attack, attacks, threat, threats, vulnerability, vulnerabilities, risk, risks, need, needs, wish,
  wishes, environment, environments, context, contexts, cases, outage, outages, incidents, faults, mistakes,
  misuse, abuse, inconsistencies, conflicts
`,Yo=[{words:`
      documented, targets defined, policy defined, process defined, reviewed by,
      is reviewed, are reviewed, agreed upon, aligned, aware of, trained, stakeholders, the team,
      team is, our team, everyone, adoption, morale, productivity, satisfaction, buy in, roadmap,
      lessons learned, best interest, focus on, untrained, documented process, culture, mindset,
      the aim is, aim of, the goal is, the objective is, the purpose is, purpose of, the intention is,
      the idea is, the ambition is, the hope is, product owner accepts, product owner approves, accepted by the product owner, steering committee,
      management board, sign off, code reviewed, code is reviewed,
      code review, peer reviewed, peer review, reviewed and approved, documentation updated,
      documentation is updated, docs updated, docs are updated, documentation is complete,
      documentation is available, documentation is up to date, documentation is provided,
      documentation is written, documentation complete, documentation written, specification approved,
      design approved, design reviewed, demoed, demo given, demo held, tested by qa, accepted by the customer, tests written, tests added, test plan, code merged, pr merged,
      runbook written, handover completed, knowledge transfer, workshop, workshops, training sessions,
      change management, confidence of, common understanding, shared understanding, misunderstandings,
      duties, teamwork, workload of staff, job satisfaction,
      responsibilities, ownership, goals, vision, strategy, defined based on
    `,example:"It is so: _ in the project."}];var Ya=f(Yo);function Xo(e,t,n,o){return k(e,"unobservable",{from:t,to:n},o,{wrong:r=>`${r} is a goal or a piece of office work: no test of the product can see it.`,asks:"What would one see in the product if the goal were reached?",mend:r=>`In the place of ${r}, name what the product does: "\u2039A person\u203A does \u2039this\u203A and sees \u2039that\u203A within \u203960 seconds\u203A."`})}function er(e){let{tokens:t,zones:n}=e,o=[];for(let r of e.verbs)!r.seen&&!r.vague&&Ee.find(t,r.at)!==void 0&&n[r.at]==="main"&&o.push(Xo(e,r.at,r.to,h.feeling));for(let r=0;r<t.length;r+=1){let i=n[r]==="main"?Ya.find(t,r):void 0;i!==void 0&&o.push(Xo(e,i.from,i.to,h.officeWork))}return o}var Xa=f(Ho),el=f(Bo),tl=f(Uo),nl=f(Zo),ol=f(Jo),rl=d("log, record, list, count, display, show, write, store, report");function _e(e,t,n=h.harmless){return e==="purpose"||e==="label"?h.none:e==="aside"?n:t}function tr(e){return U(e,"soft-time",Xa,(t,n)=>_e(t,n.group.weight??h.softTime),t=>`${t} is a time without a bound.`)}function nr(e){return U(e,"escape",el,t=>_e(t,h.escape,h.escapeInAside),t=>`${t} leaves a way out: nothing that happens is a failure.`)}function or(e){return U(e,"placeholder",tl,()=>h.placeholder,t=>`${t} keeps the place of a decision that nobody took.`,t=>`Put the decided value or behaviour in the place of ${t}.`)}function rr(e){return U(e,"open-list",nl,(t,n)=>{let o=n.group.weight??h.openList;return _e(t,o,o-V.aside)},t=>`${t} leaves the list open.`)}var il=d("all, any, every, whatever"),sl=d(Qo),al=2;function ll(e,t){let{tokens:n,zones:o}=e,r=[];for(let i=0;i<n.length;i+=1){if(o[i]!=="main"||!il.has(n[i]?.key??""))continue;let s=i+1;for(;s<=i+al&&b(n[s+1])&&b(n[s]);)s+=1;!b(n[s+1])&&s>i+1&&sl.has(n[s]?.key??"")&&r.push(k(e,"unbounded",{from:i,to:s+1},t,{wrong:l=>`No test can go through ${l}.`,asks:"Which cases, named one by one?",mend:()=>`Name them: ${$(e,{from:i,to:s+1},"a missing ID, a 5xx")}`}))}return r}function ir(e){let n=e.verbs.some(r=>rl.has(r.base)&&e.zones[r.at]==="main")?h.universalListed:h.universal,o=U(e,"unbounded",ol,r=>_e(r,n),r=>`No test can go through ${r}.`);return o.length>0?o:ll(e,n)}var dl=[ko,yo,co,uo,ao,bo],cl=[or,So,nr,tr,Po,Ko,Ao,rr,er,ir,jo];function ul(e,t){if(t>=h.placeholder)return!0;if(t<=h.nothingSeen)return!1;let n=e.every(o=>o.kind==="artefact"&&o.strength<=y.thing);return e.length===0||n&&t>=so}function ml(e){let t=e.find(({kind:n})=>n==="placeholder");return t===void 0?e:e.filter(n=>n===t||n.end<=t.start||n.start>=t.end)}function sr(e){let t=L(e),n=dl.flatMap(a=>a(t)),o=n.reduce((a,l)=>Math.max(a,l.strength),0),r=cl.flatMap(a=>a(t)).filter(a=>a.strength>o).sort((a,l)=>l.strength-a.strength),i=r[0]?.strength,s=r.map(a=>a.objection);return{testable:i===void 0,sure:i===void 0||ul(n,i),evidence:n,objections:ml(s)}}var ar=p({id:"criteria/testable",severity:"error",summary:"An engineer could write an automated test for the sentence as it stands.",why:'"Contacts sync quickly" feels finished and says nothing. Each company fills in its own number, and they meet at the review.',bad:`
criteria:
  - { id: AC-1, statement: Contacts sync quickly., stories: [S1], records: [deal] }`,good:`
criteria:
  - { id: AC-1, statement: A closed-won deal appears in Acme CRM within 60 seconds., stories: [S1], records: [deal] }`,reads:["criteria"],isOfLanguage:!0,*check(e){for(let t of m(e.child("criteria"))){let n=t.child("statement"),{sure:o,objections:r}=sr(n.value??""),i=r[0];n.value===void 0||!i||(yield{at:n,words:{start:i.start,end:i.end},severity:o?"error":"warning",message:i.message,fix:`${i.question} ${i.suggestion}`})}}});var lr=p({id:"stories/timing",severity:"error",summary:"A story says how soon: a duration, or `next sync` where a record of its direction says how often that is.",why:'"Soon" is a minute for one company and a night for the other. Both find out when the customer complains.',bad:`
stories:
  - { id: S1, direction: ledgerly -> acme, as: sales rep, when: I mark a deal closed-won in Ledgerly, then: the deal appears in Acme CRM, within: soon }`,good:`
stories:
  - { id: S1, direction: ledgerly -> acme, as: sales rep, when: I mark a deal closed-won in Ledgerly, then: the deal appears in Acme CRM, within: 60 seconds }`,reads:["stories","records"],judges:["/stories/*/within"],*check(e){let t=m(e.child("records"));for(let n of m(e.child("stories"))){let o=q(n.value?.direction),r=n.child("within");if(!o||r.value?.toLowerCase()!=="next sync")continue;let i=me(o);t.some(a=>{let l=q(a.value?.direction);return!a.child("direction").isWhole||!a.child("sync_every").isWhole?!0:l&&a.value?.sync_every!==void 0&&me(l).some(c=>i.includes(c))})||(yield{at:r,message:`"next sync" is undefined: no record that flows \`${o.from} -> ${o.to}\` says \`sync_every\`.`,fix:"Add `sync_every: 5 minutes` to that record, or give a duration here."})}}});var dr=p({id:"criteria/traced",severity:"warning",summary:"Every story and record is proven by a criterion, and every criterion proves something.",why:"A story without a criterion is a wish: it is built or not, and nobody can tell at the review.",bad:`
criteria:
  - { id: AC-1, statement: A closed-won deal appears in Acme CRM within 60 seconds., records: [deal] }`,good:`
criteria:
  - { id: AC-1, statement: A closed-won deal appears in Acme CRM within 60 seconds., stories: [S1], records: [deal] }`,reads:["stories","records","criteria"],*check(e){let t=m(e.child("criteria"));for(let i of t){let{stories:s=[],records:a=[],covers:l=[]}=i.value??{};s.length+a.length+l.length>0||!i.isWhole||(yield{at:i.child("id"),message:`${i.value?.id} proves no story, no record and no case.`,fix:"Name what it proves under `stories`, `records` or `covers`."})}let n=i=>t.every(s=>s.child(i).isWhole),o=i=>new Set(t.flatMap(s=>s.value?.[i]??[])),r=[...n("stories")?[{key:"stories",all:m(e.child("stories")).map(i=>i.child("id"))}]:[],...n("records")?[{key:"records",all:m(e.child("records")).map(i=>i.child("record"))}]:[]];for(let{key:i,all:s}of r){let a=o(i),l=s.flatMap(({value:c})=>c??[]);for(let c of[...a].filter(u=>!l.includes(u)))a.add(fe(c,l)??c);for(let c of s.filter(({value:u})=>u!==void 0&&!a.has(u)))yield{at:c,message:`No criterion proves the ${i==="stories"?"story":"record"} "${c.value}".`,fix:`Name it under \`${i}\` of the criterion that proves it, or write that criterion.`}}}});var cr=x({id:"yaml/duplicate-key",summary:"A key stands once.",why:"Of two values for one key a program takes one silently; the other company may have read the other.",bad:`
owner:
  name: Dana Reyes
  github: dana-reyes
  github: kim-ofori`,good:`
owner:
  name: Dana Reyes
  github: dana-reyes`});var ur=x({id:"yaml/limits",summary:"A scope has at most 256 KiB, 32 levels, 500 criteria or other entries of a list, and 20,000 keys and values; no anchors, aliases or merge keys.",why:"On one page everything is said once, where it is read. Aliases hide what was agreed, and can be made to explode.",bad:`
owner: &dana
  name: Dana Reyes
  github: dana-reyes`,good:`
owner:
  name: Dana Reyes
  github: dana-reyes`});var mr=x({id:"yaml/syntax",summary:"A scope is one YAML 1.2 document in UTF-8, without tags.",why:"A file that two programs read in two ways is two agreements. What is not plain YAML is refused, never guessed at.",bad:'title: "Ledgerly and Acme CRM',good:'title: "Ledgerly and Acme CRM"'});var hl=[mr,cr,ur,Xn,eo,Qn,Yn,to,Sn,Zn,xn,bn,Tn,lr,Vn,kn,zn,st,oo,vn,ar,Gn,wt,io,dr,Hn,Bn,Ln,bt,tt,wn,Fn,nt,Rn,Cn,Jn];function zf(e){return hl.find(t=>t.id===e)}export{gt as a,se as b,pl as c,Ye as d,m as e,O as f,et as g,bl as h,T as i,w as j,N as k,re as l,L as m,q as n,me as o,Sn as p,On as q,Jn as r,hl as s,zf as t};
