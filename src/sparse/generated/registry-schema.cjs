// Generated from schemas/registry.schema.json by `npm run generate`.
"use strict";
exports.checkRegistry = validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"https://raw.githubusercontent.com/clydepm/action-publish/v1/schemas/registry.schema.json","type":"object","additionalProperties":false,"properties":{"name":{"type":"string","minLength":1,"maxLength":100},"private-sources":{"type":"string","enum":["refuse","allow"],"default":"refuse"},"reserved-names":{"type":"array","maxItems":10000,"uniqueItems":true,"items":{"type":"string","maxLength":130,"pattern":"^(@[A-Za-z0-9][A-Za-z0-9_-]*|(@[A-Za-z0-9][A-Za-z0-9_-]*/)?[A-Za-z0-9][A-Za-z0-9_-]*)$"},"default":[]},"writers":{"type":"string","enum":["direct","pull","both"],"default":"both"},"publishers":{"oneOf":[{"type":"string","minLength":1,"maxLength":140},{"type":"array","maxItems":10000,"uniqueItems":true,"items":{"type":"string","maxLength":140,"pattern":"^[A-Za-z0-9][A-Za-z0-9-]{0,38}(/[A-Za-z0-9._-]{1,100})?(#[1-9][0-9]{0,14})?$"}}],"default":"owner"},"names":{"type":"object","additionalProperties":false,"properties":{"look-alikes":{"type":"string","enum":["refuse","allow"],"default":"refuse"},"popular":{"type":"string","enum":["refuse","allow"],"default":"refuse"},"forks":{"type":"string","enum":["refuse","allow"],"default":"refuse"},"allowed":{"type":"array","maxItems":10000,"uniqueItems":true,"items":{"type":"string","maxLength":130},"default":[]}}},"cool-down":{"type":"object","additionalProperties":false,"properties":{"hours":{"type":"integer","minimum":0,"maximum":8760,"default":72},"account-days":{"type":"integer","minimum":0,"maximum":3650,"default":30},"repository-days":{"type":"integer","minimum":0,"maximum":3650,"default":7}}},"licenses":{"type":"object","additionalProperties":false,"properties":{"allowed":{"type":"array","maxItems":1000,"uniqueItems":true,"items":{"type":"string","minLength":1,"maxLength":200},"default":[]},"missing":{"type":"string","enum":["refuse","allow"],"default":"allow"}}},"missing-dependencies":{"type":"string","enum":["refuse","allow"],"default":"refuse"},"limits":{"type":"object","additionalProperties":false,"properties":{"archive":{"type":"integer","minimum":0,"maximum":268435456,"default":268435456},"unpacked":{"type":"integer","minimum":0,"maximum":536870912,"default":536870912},"files":{"type":"integer","minimum":0,"maximum":50000,"default":50000}}},"provenance":{"type":"object","additionalProperties":false,"properties":{"policy":{"type":"string","enum":["off","ratchet","required"],"default":"ratchet"},"issuers":{"type":"array","maxItems":100,"uniqueItems":true,"items":{"type":"string","maxLength":512,"pattern":"^https://\\S+$"},"default":["https://token.actions.githubusercontent.com"]},"self-hosted":{"type":"string","enum":["refuse","allow"],"default":"refuse"},"repin":{"type":"array","maxItems":10000,"uniqueItems":true,"items":{"type":"string","maxLength":130},"default":[]}}},"site":{"type":"object","additionalProperties":false,"properties":{"static-pages":{"type":"integer","minimum":0,"maximum":100000,"default":20000}}},"views":{"type":"array","maxItems":8,"uniqueItems":true,"items":{"type":"string","enum":["cargo","npm","zig","cmake","meson","bazel","vcpkg","conan"]}},"cargo":{"type":"object","additionalProperties":false,"properties":{"registry-name":{"type":"string","minLength":1,"maxLength":64,"pattern":"^[A-Za-z][A-Za-z0-9_-]*$","not":{"const":"crates-io"},"default":"clyde"}}},"npm":{"type":"object","additionalProperties":false,"properties":{"unscoped":{"enum":["refuse","allow"],"default":"refuse"}}}}};
const func2 = Object.prototype.hasOwnProperty;
const func3 = (text) => { let length = 0; for (const _ of text) length += 1; return length; };
const pattern0 = new RegExp("^(@[A-Za-z0-9][A-Za-z0-9_-]*|(@[A-Za-z0-9][A-Za-z0-9_-]*/)?[A-Za-z0-9][A-Za-z0-9_-]*)$", "u");
const pattern1 = new RegExp("^[A-Za-z0-9][A-Za-z0-9-]{0,38}(/[A-Za-z0-9._-]{1,100})?(#[1-9][0-9]{0,14})?$", "u");
const pattern2 = new RegExp("^https://\\S+$", "u");
const pattern3 = new RegExp("^[A-Za-z][A-Za-z0-9_-]*$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://raw.githubusercontent.com/clydepm/action-publish/v1/schemas/registry.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema11.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func3(data0) > 100){
const err1 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func3(data0) < 1){
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data["private-sources"] !== undefined){
let data1 = data["private-sources"];
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/private-sources",schemaPath:"#/properties/private-sources/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!((data1 === "refuse") || (data1 === "allow"))){
const err5 = {instancePath:instancePath+"/private-sources",schemaPath:"#/properties/private-sources/enum",keyword:"enum",params:{allowedValues: schema11.properties["private-sources"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data["reserved-names"] !== undefined){
let data2 = data["reserved-names"];
if(Array.isArray(data2)){
if(data2.length > 10000){
const err6 = {instancePath:instancePath+"/reserved-names",schemaPath:"#/properties/reserved-names/maxItems",keyword:"maxItems",params:{limit: 10000},message:"must NOT have more than 10000 items"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(func3(data3) > 130){
const err7 = {instancePath:instancePath+"/reserved-names/" + i0,schemaPath:"#/properties/reserved-names/items/maxLength",keyword:"maxLength",params:{limit: 130},message:"must NOT have more than 130 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!pattern0.test(data3)){
const err8 = {instancePath:instancePath+"/reserved-names/" + i0,schemaPath:"#/properties/reserved-names/items/pattern",keyword:"pattern",params:{pattern: "^(@[A-Za-z0-9][A-Za-z0-9_-]*|(@[A-Za-z0-9][A-Za-z0-9_-]*/)?[A-Za-z0-9][A-Za-z0-9_-]*)$"},message:"must match pattern \""+"^(@[A-Za-z0-9][A-Za-z0-9_-]*|(@[A-Za-z0-9][A-Za-z0-9_-]*/)?[A-Za-z0-9][A-Za-z0-9_-]*)$"+"\""};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/reserved-names/" + i0,schemaPath:"#/properties/reserved-names/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
let i1 = data2.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data2[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err10 = {instancePath:instancePath+"/reserved-names",schemaPath:"#/properties/reserved-names/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err11 = {instancePath:instancePath+"/reserved-names",schemaPath:"#/properties/reserved-names/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.writers !== undefined){
let data4 = data.writers;
if(typeof data4 !== "string"){
const err12 = {instancePath:instancePath+"/writers",schemaPath:"#/properties/writers/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!(((data4 === "direct") || (data4 === "pull")) || (data4 === "both"))){
const err13 = {instancePath:instancePath+"/writers",schemaPath:"#/properties/writers/enum",keyword:"enum",params:{allowedValues: schema11.properties.writers.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.publishers !== undefined){
let data5 = data.publishers;
const _errs13 = errors;
let valid4 = false;
let passing0 = null;
const _errs14 = errors;
if(typeof data5 === "string"){
if(func3(data5) > 140){
const err14 = {instancePath:instancePath+"/publishers",schemaPath:"#/properties/publishers/oneOf/0/maxLength",keyword:"maxLength",params:{limit: 140},message:"must NOT have more than 140 characters"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(func3(data5) < 1){
const err15 = {instancePath:instancePath+"/publishers",schemaPath:"#/properties/publishers/oneOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/publishers",schemaPath:"#/properties/publishers/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var _valid0 = _errs14 === errors;
if(_valid0){
valid4 = true;
passing0 = 0;
}
const _errs16 = errors;
if(Array.isArray(data5)){
if(data5.length > 10000){
const err17 = {instancePath:instancePath+"/publishers",schemaPath:"#/properties/publishers/oneOf/1/maxItems",keyword:"maxItems",params:{limit: 10000},message:"must NOT have more than 10000 items"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
const len1 = data5.length;
for(let i2=0; i2<len1; i2++){
let data6 = data5[i2];
if(typeof data6 === "string"){
if(func3(data6) > 140){
const err18 = {instancePath:instancePath+"/publishers/" + i2,schemaPath:"#/properties/publishers/oneOf/1/items/maxLength",keyword:"maxLength",params:{limit: 140},message:"must NOT have more than 140 characters"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!pattern1.test(data6)){
const err19 = {instancePath:instancePath+"/publishers/" + i2,schemaPath:"#/properties/publishers/oneOf/1/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9-]{0,38}(/[A-Za-z0-9._-]{1,100})?(#[1-9][0-9]{0,14})?$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9-]{0,38}(/[A-Za-z0-9._-]{1,100})?(#[1-9][0-9]{0,14})?$"+"\""};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/publishers/" + i2,schemaPath:"#/properties/publishers/oneOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
let i3 = data5.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data5[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err21 = {instancePath:instancePath+"/publishers",schemaPath:"#/properties/publishers/oneOf/1/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
const err22 = {instancePath:instancePath+"/publishers",schemaPath:"#/properties/publishers/oneOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
var _valid0 = _errs16 === errors;
if(_valid0 && valid4){
valid4 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid4 = true;
passing0 = 1;
}
}
if(!valid4){
const err23 = {instancePath:instancePath+"/publishers",schemaPath:"#/properties/publishers/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
else {
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
}
}
if(data.names !== undefined){
let data7 = data.names;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key1 in data7){
if(!((((key1 === "look-alikes") || (key1 === "popular")) || (key1 === "forks")) || (key1 === "allowed"))){
const err24 = {instancePath:instancePath+"/names",schemaPath:"#/properties/names/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data7["look-alikes"] !== undefined){
let data8 = data7["look-alikes"];
if(typeof data8 !== "string"){
const err25 = {instancePath:instancePath+"/names/look-alikes",schemaPath:"#/properties/names/properties/look-alikes/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(!((data8 === "refuse") || (data8 === "allow"))){
const err26 = {instancePath:instancePath+"/names/look-alikes",schemaPath:"#/properties/names/properties/look-alikes/enum",keyword:"enum",params:{allowedValues: schema11.properties.names.properties["look-alikes"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data7.popular !== undefined){
let data9 = data7.popular;
if(typeof data9 !== "string"){
const err27 = {instancePath:instancePath+"/names/popular",schemaPath:"#/properties/names/properties/popular/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(!((data9 === "refuse") || (data9 === "allow"))){
const err28 = {instancePath:instancePath+"/names/popular",schemaPath:"#/properties/names/properties/popular/enum",keyword:"enum",params:{allowedValues: schema11.properties.names.properties.popular.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data7.forks !== undefined){
let data10 = data7.forks;
if(typeof data10 !== "string"){
const err29 = {instancePath:instancePath+"/names/forks",schemaPath:"#/properties/names/properties/forks/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(!((data10 === "refuse") || (data10 === "allow"))){
const err30 = {instancePath:instancePath+"/names/forks",schemaPath:"#/properties/names/properties/forks/enum",keyword:"enum",params:{allowedValues: schema11.properties.names.properties.forks.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data7.allowed !== undefined){
let data11 = data7.allowed;
if(Array.isArray(data11)){
if(data11.length > 10000){
const err31 = {instancePath:instancePath+"/names/allowed",schemaPath:"#/properties/names/properties/allowed/maxItems",keyword:"maxItems",params:{limit: 10000},message:"must NOT have more than 10000 items"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
const len2 = data11.length;
for(let i4=0; i4<len2; i4++){
let data12 = data11[i4];
if(typeof data12 === "string"){
if(func3(data12) > 130){
const err32 = {instancePath:instancePath+"/names/allowed/" + i4,schemaPath:"#/properties/names/properties/allowed/items/maxLength",keyword:"maxLength",params:{limit: 130},message:"must NOT have more than 130 characters"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/names/allowed/" + i4,schemaPath:"#/properties/names/properties/allowed/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
let i5 = data11.length;
let j2;
if(i5 > 1){
const indices2 = {};
for(;i5--;){
let item2 = data11[i5];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
const err34 = {instancePath:instancePath+"/names/allowed",schemaPath:"#/properties/names/properties/allowed/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i5+" are identical)"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
break;
}
indices2[item2] = i5;
}
}
}
else {
const err35 = {instancePath:instancePath+"/names/allowed",schemaPath:"#/properties/names/properties/allowed/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/names",schemaPath:"#/properties/names/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data["cool-down"] !== undefined){
let data13 = data["cool-down"];
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key2 in data13){
if(!(((key2 === "hours") || (key2 === "account-days")) || (key2 === "repository-days"))){
const err37 = {instancePath:instancePath+"/cool-down",schemaPath:"#/properties/cool-down/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data13.hours !== undefined){
let data14 = data13.hours;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err38 = {instancePath:instancePath+"/cool-down/hours",schemaPath:"#/properties/cool-down/properties/hours/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 8760 || isNaN(data14)){
const err39 = {instancePath:instancePath+"/cool-down/hours",schemaPath:"#/properties/cool-down/properties/hours/maximum",keyword:"maximum",params:{comparison: "<=", limit: 8760},message:"must be <= 8760"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data14 < 0 || isNaN(data14)){
const err40 = {instancePath:instancePath+"/cool-down/hours",schemaPath:"#/properties/cool-down/properties/hours/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
if(data13["account-days"] !== undefined){
let data15 = data13["account-days"];
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err41 = {instancePath:instancePath+"/cool-down/account-days",schemaPath:"#/properties/cool-down/properties/account-days/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 3650 || isNaN(data15)){
const err42 = {instancePath:instancePath+"/cool-down/account-days",schemaPath:"#/properties/cool-down/properties/account-days/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3650},message:"must be <= 3650"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data15 < 0 || isNaN(data15)){
const err43 = {instancePath:instancePath+"/cool-down/account-days",schemaPath:"#/properties/cool-down/properties/account-days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
if(data13["repository-days"] !== undefined){
let data16 = data13["repository-days"];
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err44 = {instancePath:instancePath+"/cool-down/repository-days",schemaPath:"#/properties/cool-down/properties/repository-days/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 3650 || isNaN(data16)){
const err45 = {instancePath:instancePath+"/cool-down/repository-days",schemaPath:"#/properties/cool-down/properties/repository-days/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3650},message:"must be <= 3650"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data16 < 0 || isNaN(data16)){
const err46 = {instancePath:instancePath+"/cool-down/repository-days",schemaPath:"#/properties/cool-down/properties/repository-days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
}
else {
const err47 = {instancePath:instancePath+"/cool-down",schemaPath:"#/properties/cool-down/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.licenses !== undefined){
let data17 = data.licenses;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const key3 in data17){
if(!((key3 === "allowed") || (key3 === "missing"))){
const err48 = {instancePath:instancePath+"/licenses",schemaPath:"#/properties/licenses/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data17.allowed !== undefined){
let data18 = data17.allowed;
if(Array.isArray(data18)){
if(data18.length > 1000){
const err49 = {instancePath:instancePath+"/licenses/allowed",schemaPath:"#/properties/licenses/properties/allowed/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
const len3 = data18.length;
for(let i6=0; i6<len3; i6++){
let data19 = data18[i6];
if(typeof data19 === "string"){
if(func3(data19) > 200){
const err50 = {instancePath:instancePath+"/licenses/allowed/" + i6,schemaPath:"#/properties/licenses/properties/allowed/items/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(func3(data19) < 1){
const err51 = {instancePath:instancePath+"/licenses/allowed/" + i6,schemaPath:"#/properties/licenses/properties/allowed/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
else {
const err52 = {instancePath:instancePath+"/licenses/allowed/" + i6,schemaPath:"#/properties/licenses/properties/allowed/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
let i7 = data18.length;
let j3;
if(i7 > 1){
const indices3 = {};
for(;i7--;){
let item3 = data18[i7];
if(typeof item3 !== "string"){
continue;
}
if(typeof indices3[item3] == "number"){
j3 = indices3[item3];
const err53 = {instancePath:instancePath+"/licenses/allowed",schemaPath:"#/properties/licenses/properties/allowed/uniqueItems",keyword:"uniqueItems",params:{i: i7, j: j3},message:"must NOT have duplicate items (items ## "+j3+" and "+i7+" are identical)"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
break;
}
indices3[item3] = i7;
}
}
}
else {
const err54 = {instancePath:instancePath+"/licenses/allowed",schemaPath:"#/properties/licenses/properties/allowed/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data17.missing !== undefined){
let data20 = data17.missing;
if(typeof data20 !== "string"){
const err55 = {instancePath:instancePath+"/licenses/missing",schemaPath:"#/properties/licenses/properties/missing/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(!((data20 === "refuse") || (data20 === "allow"))){
const err56 = {instancePath:instancePath+"/licenses/missing",schemaPath:"#/properties/licenses/properties/missing/enum",keyword:"enum",params:{allowedValues: schema11.properties.licenses.properties.missing.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
else {
const err57 = {instancePath:instancePath+"/licenses",schemaPath:"#/properties/licenses/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data["missing-dependencies"] !== undefined){
let data21 = data["missing-dependencies"];
if(typeof data21 !== "string"){
const err58 = {instancePath:instancePath+"/missing-dependencies",schemaPath:"#/properties/missing-dependencies/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(!((data21 === "refuse") || (data21 === "allow"))){
const err59 = {instancePath:instancePath+"/missing-dependencies",schemaPath:"#/properties/missing-dependencies/enum",keyword:"enum",params:{allowedValues: schema11.properties["missing-dependencies"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data.limits !== undefined){
let data22 = data.limits;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
for(const key4 in data22){
if(!(((key4 === "archive") || (key4 === "unpacked")) || (key4 === "files"))){
const err60 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data22.archive !== undefined){
let data23 = data22.archive;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
const err61 = {instancePath:instancePath+"/limits/archive",schemaPath:"#/properties/limits/properties/archive/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 > 268435456 || isNaN(data23)){
const err62 = {instancePath:instancePath+"/limits/archive",schemaPath:"#/properties/limits/properties/archive/maximum",keyword:"maximum",params:{comparison: "<=", limit: 268435456},message:"must be <= 268435456"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(data23 < 0 || isNaN(data23)){
const err63 = {instancePath:instancePath+"/limits/archive",schemaPath:"#/properties/limits/properties/archive/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
}
if(data22.unpacked !== undefined){
let data24 = data22.unpacked;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
const err64 = {instancePath:instancePath+"/limits/unpacked",schemaPath:"#/properties/limits/properties/unpacked/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 > 536870912 || isNaN(data24)){
const err65 = {instancePath:instancePath+"/limits/unpacked",schemaPath:"#/properties/limits/properties/unpacked/maximum",keyword:"maximum",params:{comparison: "<=", limit: 536870912},message:"must be <= 536870912"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(data24 < 0 || isNaN(data24)){
const err66 = {instancePath:instancePath+"/limits/unpacked",schemaPath:"#/properties/limits/properties/unpacked/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
if(data22.files !== undefined){
let data25 = data22.files;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
const err67 = {instancePath:instancePath+"/limits/files",schemaPath:"#/properties/limits/properties/files/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 > 50000 || isNaN(data25)){
const err68 = {instancePath:instancePath+"/limits/files",schemaPath:"#/properties/limits/properties/files/maximum",keyword:"maximum",params:{comparison: "<=", limit: 50000},message:"must be <= 50000"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(data25 < 0 || isNaN(data25)){
const err69 = {instancePath:instancePath+"/limits/files",schemaPath:"#/properties/limits/properties/files/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
}
else {
const err70 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data.provenance !== undefined){
let data26 = data.provenance;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
for(const key5 in data26){
if(!((((key5 === "policy") || (key5 === "issuers")) || (key5 === "self-hosted")) || (key5 === "repin"))){
const err71 = {instancePath:instancePath+"/provenance",schemaPath:"#/properties/provenance/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data26.policy !== undefined){
let data27 = data26.policy;
if(typeof data27 !== "string"){
const err72 = {instancePath:instancePath+"/provenance/policy",schemaPath:"#/properties/provenance/properties/policy/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(!(((data27 === "off") || (data27 === "ratchet")) || (data27 === "required"))){
const err73 = {instancePath:instancePath+"/provenance/policy",schemaPath:"#/properties/provenance/properties/policy/enum",keyword:"enum",params:{allowedValues: schema11.properties.provenance.properties.policy.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data26.issuers !== undefined){
let data28 = data26.issuers;
if(Array.isArray(data28)){
if(data28.length > 100){
const err74 = {instancePath:instancePath+"/provenance/issuers",schemaPath:"#/properties/provenance/properties/issuers/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
const len4 = data28.length;
for(let i8=0; i8<len4; i8++){
let data29 = data28[i8];
if(typeof data29 === "string"){
if(func3(data29) > 512){
const err75 = {instancePath:instancePath+"/provenance/issuers/" + i8,schemaPath:"#/properties/provenance/properties/issuers/items/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(!pattern2.test(data29)){
const err76 = {instancePath:instancePath+"/provenance/issuers/" + i8,schemaPath:"#/properties/provenance/properties/issuers/items/pattern",keyword:"pattern",params:{pattern: "^https://\\S+$"},message:"must match pattern \""+"^https://\\S+$"+"\""};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
else {
const err77 = {instancePath:instancePath+"/provenance/issuers/" + i8,schemaPath:"#/properties/provenance/properties/issuers/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
let i9 = data28.length;
let j4;
if(i9 > 1){
const indices4 = {};
for(;i9--;){
let item4 = data28[i9];
if(typeof item4 !== "string"){
continue;
}
if(typeof indices4[item4] == "number"){
j4 = indices4[item4];
const err78 = {instancePath:instancePath+"/provenance/issuers",schemaPath:"#/properties/provenance/properties/issuers/uniqueItems",keyword:"uniqueItems",params:{i: i9, j: j4},message:"must NOT have duplicate items (items ## "+j4+" and "+i9+" are identical)"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
break;
}
indices4[item4] = i9;
}
}
}
else {
const err79 = {instancePath:instancePath+"/provenance/issuers",schemaPath:"#/properties/provenance/properties/issuers/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data26["self-hosted"] !== undefined){
let data30 = data26["self-hosted"];
if(typeof data30 !== "string"){
const err80 = {instancePath:instancePath+"/provenance/self-hosted",schemaPath:"#/properties/provenance/properties/self-hosted/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if(!((data30 === "refuse") || (data30 === "allow"))){
const err81 = {instancePath:instancePath+"/provenance/self-hosted",schemaPath:"#/properties/provenance/properties/self-hosted/enum",keyword:"enum",params:{allowedValues: schema11.properties.provenance.properties["self-hosted"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data26.repin !== undefined){
let data31 = data26.repin;
if(Array.isArray(data31)){
if(data31.length > 10000){
const err82 = {instancePath:instancePath+"/provenance/repin",schemaPath:"#/properties/provenance/properties/repin/maxItems",keyword:"maxItems",params:{limit: 10000},message:"must NOT have more than 10000 items"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
const len5 = data31.length;
for(let i10=0; i10<len5; i10++){
let data32 = data31[i10];
if(typeof data32 === "string"){
if(func3(data32) > 130){
const err83 = {instancePath:instancePath+"/provenance/repin/" + i10,schemaPath:"#/properties/provenance/properties/repin/items/maxLength",keyword:"maxLength",params:{limit: 130},message:"must NOT have more than 130 characters"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
else {
const err84 = {instancePath:instancePath+"/provenance/repin/" + i10,schemaPath:"#/properties/provenance/properties/repin/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
let i11 = data31.length;
let j5;
if(i11 > 1){
const indices5 = {};
for(;i11--;){
let item5 = data31[i11];
if(typeof item5 !== "string"){
continue;
}
if(typeof indices5[item5] == "number"){
j5 = indices5[item5];
const err85 = {instancePath:instancePath+"/provenance/repin",schemaPath:"#/properties/provenance/properties/repin/uniqueItems",keyword:"uniqueItems",params:{i: i11, j: j5},message:"must NOT have duplicate items (items ## "+j5+" and "+i11+" are identical)"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
break;
}
indices5[item5] = i11;
}
}
}
else {
const err86 = {instancePath:instancePath+"/provenance/repin",schemaPath:"#/properties/provenance/properties/repin/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
}
else {
const err87 = {instancePath:instancePath+"/provenance",schemaPath:"#/properties/provenance/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data.site !== undefined){
let data33 = data.site;
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
for(const key6 in data33){
if(!(key6 === "static-pages")){
const err88 = {instancePath:instancePath+"/site",schemaPath:"#/properties/site/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data33["static-pages"] !== undefined){
let data34 = data33["static-pages"];
if(!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))){
const err89 = {instancePath:instancePath+"/site/static-pages",schemaPath:"#/properties/site/properties/static-pages/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 > 100000 || isNaN(data34)){
const err90 = {instancePath:instancePath+"/site/static-pages",schemaPath:"#/properties/site/properties/static-pages/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if(data34 < 0 || isNaN(data34)){
const err91 = {instancePath:instancePath+"/site/static-pages",schemaPath:"#/properties/site/properties/static-pages/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
}
}
else {
const err92 = {instancePath:instancePath+"/site",schemaPath:"#/properties/site/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data.views !== undefined){
let data35 = data.views;
if(Array.isArray(data35)){
if(data35.length > 8){
const err93 = {instancePath:instancePath+"/views",schemaPath:"#/properties/views/maxItems",keyword:"maxItems",params:{limit: 8},message:"must NOT have more than 8 items"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
const len6 = data35.length;
for(let i12=0; i12<len6; i12++){
let data36 = data35[i12];
if(typeof data36 !== "string"){
const err94 = {instancePath:instancePath+"/views/" + i12,schemaPath:"#/properties/views/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(!((((((((data36 === "cargo") || (data36 === "npm")) || (data36 === "zig")) || (data36 === "cmake")) || (data36 === "meson")) || (data36 === "bazel")) || (data36 === "vcpkg")) || (data36 === "conan"))){
const err95 = {instancePath:instancePath+"/views/" + i12,schemaPath:"#/properties/views/items/enum",keyword:"enum",params:{allowedValues: schema11.properties.views.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
let i13 = data35.length;
let j6;
if(i13 > 1){
const indices6 = {};
for(;i13--;){
let item6 = data35[i13];
if(typeof item6 !== "string"){
continue;
}
if(typeof indices6[item6] == "number"){
j6 = indices6[item6];
const err96 = {instancePath:instancePath+"/views",schemaPath:"#/properties/views/uniqueItems",keyword:"uniqueItems",params:{i: i13, j: j6},message:"must NOT have duplicate items (items ## "+j6+" and "+i13+" are identical)"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
break;
}
indices6[item6] = i13;
}
}
}
else {
const err97 = {instancePath:instancePath+"/views",schemaPath:"#/properties/views/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data.cargo !== undefined){
let data37 = data.cargo;
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
for(const key7 in data37){
if(!(key7 === "registry-name")){
const err98 = {instancePath:instancePath+"/cargo",schemaPath:"#/properties/cargo/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data37["registry-name"] !== undefined){
let data38 = data37["registry-name"];
const _errs91 = errors;
const _errs92 = errors;
if("crates-io" !== data38){
const err99 = {};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
var valid30 = _errs92 === errors;
if(valid30){
const err100 = {instancePath:instancePath+"/cargo/registry-name",schemaPath:"#/properties/cargo/properties/registry-name/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
else {
errors = _errs91;
if(vErrors !== null){
if(_errs91){
vErrors.length = _errs91;
}
else {
vErrors = null;
}
}
}
if(typeof data38 === "string"){
if(func3(data38) > 64){
const err101 = {instancePath:instancePath+"/cargo/registry-name",schemaPath:"#/properties/cargo/properties/registry-name/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
if(func3(data38) < 1){
const err102 = {instancePath:instancePath+"/cargo/registry-name",schemaPath:"#/properties/cargo/properties/registry-name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if(!pattern3.test(data38)){
const err103 = {instancePath:instancePath+"/cargo/registry-name",schemaPath:"#/properties/cargo/properties/registry-name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_-]*$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_-]*$"+"\""};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
else {
const err104 = {instancePath:instancePath+"/cargo/registry-name",schemaPath:"#/properties/cargo/properties/registry-name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
}
else {
const err105 = {instancePath:instancePath+"/cargo",schemaPath:"#/properties/cargo/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data.npm !== undefined){
let data39 = data.npm;
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
for(const key8 in data39){
if(!(key8 === "unscoped")){
const err106 = {instancePath:instancePath+"/npm",schemaPath:"#/properties/npm/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data39.unscoped !== undefined){
let data40 = data39.unscoped;
if(!((data40 === "refuse") || (data40 === "allow"))){
const err107 = {instancePath:instancePath+"/npm/unscoped",schemaPath:"#/properties/npm/properties/unscoped/enum",keyword:"enum",params:{allowedValues: schema11.properties.npm.properties.unscoped.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
}
else {
const err108 = {instancePath:instancePath+"/npm",schemaPath:"#/properties/npm/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
}
else {
const err109 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
