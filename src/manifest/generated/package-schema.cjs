// Generated from schemas/package.schema.json by `npm run generate`.
"use strict";
exports.checkPackage = validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"https://raw.githubusercontent.com/clydepm/action-publish/v1/schemas/package.schema.json","type":"object","additionalProperties":false,"required":["name","version"],"properties":{"name":{"type":"string","maxLength":130,"pattern":"^(@[a-z0-9][a-z0-9_-]{0,63}/)?[a-z0-9][a-z0-9_-]{0,63}$"},"version":{"type":"string","maxLength":128,"pattern":"^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-(0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)(\\.(0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*))*)?(\\+[0-9a-zA-Z-]+(\\.[0-9a-zA-Z-]+)*)?$"},"description":{"type":"string","minLength":1,"maxLength":350},"homepage":{"type":"string","maxLength":512,"pattern":"^https?://[^\\s/?#@\"<>\\\\^`{|}]+([/?#][^\\s\"<>\\\\^`{|}]*)?$"},"license":{"type":"string","minLength":1,"maxLength":200},"authors":{"type":"array","maxItems":50,"items":{"type":"string","minLength":1,"maxLength":200,"pattern":"^[^<>\\s]([^<>\\r\\n]*[^<>\\s])?( <[^<>\\s@]+@[^<>\\s@]+>)?$"}},"keywords":{"type":"array","maxItems":10,"uniqueItems":true,"items":{"type":"string","maxLength":50,"pattern":"^[A-Za-z0-9][A-Za-z0-9+#._-]*$"}},"repository":{"type":"string","maxLength":512,"pattern":"^https?://[^\\s/?#@\"<>\\\\^`{|}]+([/?#][^\\s\"<>\\\\^`{|}]*)?$"},"readme":{"type":"string","minLength":1,"maxLength":255,"pattern":"^(?![/~])(?!(.*/)?\\.\\.(/|$))[^\\\\:*?\"<>|\\r\\n]+$"},"type":{"type":"string","enum":["library","application","foreign"]},"language":{"type":"string","maxLength":32,"pattern":"^[A-Za-z][A-Za-z0-9+#-]*$"},"requires":{"allOf":[{"$ref":"#/definitions/requirements"}]},"dev_requires":{"allOf":[{"$ref":"#/definitions/requirements"}]},"traits":{"type":"object","maxProperties":64,"propertyNames":{"$ref":"#/definitions/key"},"additionalProperties":{"$ref":"#/definitions/scalar"}},"variants":{"type":"object","maxProperties":64,"propertyNames":{"$ref":"#/definitions/key"},"additionalProperties":{"type":"object","maxProperties":64,"propertyNames":{"$ref":"#/definitions/key"},"additionalProperties":{"type":["string","number","boolean","array","object"],"maxLength":1024,"maxItems":64,"items":{"type":"string","maxLength":1024},"maxProperties":64,"propertyNames":{"$ref":"#/definitions/key"},"additionalProperties":{"$ref":"#/definitions/scalar"}}}},"files":{"allOf":[{"$ref":"#/definitions/globs"}]},"exclude":{"allOf":[{"$ref":"#/definitions/globs"}]}},"definitions":{"requirements":{"type":"object","maxProperties":128,"propertyNames":{"maxLength":130,"pattern":"^(@[a-z0-9][a-z0-9_-]{0,63}/)?[a-z0-9][a-z0-9_-]{0,63}$"},"additionalProperties":{"type":"string","minLength":1,"maxLength":256,"pattern":"^[^:/\\\\]*$"}},"globs":{"type":"array","minItems":1,"maxItems":256,"items":{"type":"string","minLength":1,"maxLength":255,"pattern":"^(?![/!~])(?!(.*/)?\\.\\.(/|$))[^\\\\:()|\\r\\n]+$"}},"key":{"type":"string","minLength":1,"maxLength":64},"scalar":{"type":["string","number","boolean"],"maxLength":1024}}};
const schema12 = {"type":"object","maxProperties":128,"propertyNames":{"maxLength":130,"pattern":"^(@[a-z0-9][a-z0-9_-]{0,63}/)?[a-z0-9][a-z0-9_-]{0,63}$"},"additionalProperties":{"type":"string","minLength":1,"maxLength":256,"pattern":"^[^:/\\\\]*$"}};
const schema14 = {"type":"string","minLength":1,"maxLength":64};
const schema15 = {"type":["string","number","boolean"],"maxLength":1024};
const schema20 = {"type":"array","minItems":1,"maxItems":256,"items":{"type":"string","minLength":1,"maxLength":255,"pattern":"^(?![/!~])(?!(.*/)?\\.\\.(/|$))[^\\\\:()|\\r\\n]+$"}};
const func2 = Object.prototype.hasOwnProperty;
const func3 = (text) => { let length = 0; for (const _ of text) length += 1; return length; };
const pattern0 = new RegExp("^(@[a-z0-9][a-z0-9_-]{0,63}/)?[a-z0-9][a-z0-9_-]{0,63}$", "u");
const pattern1 = new RegExp("^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-(0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)(\\.(0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*))*)?(\\+[0-9a-zA-Z-]+(\\.[0-9a-zA-Z-]+)*)?$", "u");
const pattern2 = new RegExp("^https?://[^\\s/?#@\"<>\\\\^`{|}]+([/?#][^\\s\"<>\\\\^`{|}]*)?$", "u");
const pattern3 = new RegExp("^[^<>\\s]([^<>\\r\\n]*[^<>\\s])?( <[^<>\\s@]+@[^<>\\s@]+>)?$", "u");
const pattern4 = new RegExp("^[A-Za-z0-9][A-Za-z0-9+#._-]*$", "u");
const pattern6 = new RegExp("^(?![/~])(?!(.*/)?\\.\\.(/|$))[^\\\\:*?\"<>|\\r\\n]+$", "u");
const pattern7 = new RegExp("^[A-Za-z][A-Za-z0-9+#-]*$", "u");
const pattern9 = new RegExp("^[^:/\\\\]*$", "u");
const pattern12 = new RegExp("^(?![/!~])(?!(.*/)?\\.\\.(/|$))[^\\\\:()|\\r\\n]+$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://raw.githubusercontent.com/clydepm/action-publish/v1/schemas/package.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.version === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema11.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func3(data0) > 130){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 130},message:"must NOT have more than 130 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern0.test(data0)){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^(@[a-z0-9][a-z0-9_-]{0,63}/)?[a-z0-9][a-z0-9_-]{0,63}$"},message:"must match pattern \""+"^(@[a-z0-9][a-z0-9_-]{0,63}/)?[a-z0-9][a-z0-9_-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.version !== undefined){
let data1 = data.version;
if(typeof data1 === "string"){
if(func3(data1) > 128){
const err6 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!pattern1.test(data1)){
const err7 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-(0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)(\\.(0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*))*)?(\\+[0-9a-zA-Z-]+(\\.[0-9a-zA-Z-]+)*)?$"},message:"must match pattern \""+"^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-(0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)(\\.(0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*))*)?(\\+[0-9a-zA-Z-]+(\\.[0-9a-zA-Z-]+)*)?$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.description !== undefined){
let data2 = data.description;
if(typeof data2 === "string"){
if(func3(data2) > 350){
const err9 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit: 350},message:"must NOT have more than 350 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(func3(data2) < 1){
const err10 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.homepage !== undefined){
let data3 = data.homepage;
if(typeof data3 === "string"){
if(func3(data3) > 512){
const err12 = {instancePath:instancePath+"/homepage",schemaPath:"#/properties/homepage/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!pattern2.test(data3)){
const err13 = {instancePath:instancePath+"/homepage",schemaPath:"#/properties/homepage/pattern",keyword:"pattern",params:{pattern: "^https?://[^\\s/?#@\"<>\\\\^`{|}]+([/?#][^\\s\"<>\\\\^`{|}]*)?$"},message:"must match pattern \""+"^https?://[^\\s/?#@\"<>\\\\^`{|}]+([/?#][^\\s\"<>\\\\^`{|}]*)?$"+"\""};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/homepage",schemaPath:"#/properties/homepage/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.license !== undefined){
let data4 = data.license;
if(typeof data4 === "string"){
if(func3(data4) > 200){
const err15 = {instancePath:instancePath+"/license",schemaPath:"#/properties/license/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(func3(data4) < 1){
const err16 = {instancePath:instancePath+"/license",schemaPath:"#/properties/license/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/license",schemaPath:"#/properties/license/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.authors !== undefined){
let data5 = data.authors;
if(Array.isArray(data5)){
if(data5.length > 50){
const err18 = {instancePath:instancePath+"/authors",schemaPath:"#/properties/authors/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(typeof data6 === "string"){
if(func3(data6) > 200){
const err19 = {instancePath:instancePath+"/authors/" + i0,schemaPath:"#/properties/authors/items/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(func3(data6) < 1){
const err20 = {instancePath:instancePath+"/authors/" + i0,schemaPath:"#/properties/authors/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!pattern3.test(data6)){
const err21 = {instancePath:instancePath+"/authors/" + i0,schemaPath:"#/properties/authors/items/pattern",keyword:"pattern",params:{pattern: "^[^<>\\s]([^<>\\r\\n]*[^<>\\s])?( <[^<>\\s@]+@[^<>\\s@]+>)?$"},message:"must match pattern \""+"^[^<>\\s]([^<>\\r\\n]*[^<>\\s])?( <[^<>\\s@]+@[^<>\\s@]+>)?$"+"\""};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/authors/" + i0,schemaPath:"#/properties/authors/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/authors",schemaPath:"#/properties/authors/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.keywords !== undefined){
let data7 = data.keywords;
if(Array.isArray(data7)){
if(data7.length > 10){
const err24 = {instancePath:instancePath+"/keywords",schemaPath:"#/properties/keywords/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
if(typeof data8 === "string"){
if(func3(data8) > 50){
const err25 = {instancePath:instancePath+"/keywords/" + i1,schemaPath:"#/properties/keywords/items/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(!pattern4.test(data8)){
const err26 = {instancePath:instancePath+"/keywords/" + i1,schemaPath:"#/properties/keywords/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9+#._-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9+#._-]*$"+"\""};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/keywords/" + i1,schemaPath:"#/properties/keywords/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
let i2 = data7.length;
let j0;
if(i2 > 1){
const indices0 = {};
for(;i2--;){
let item0 = data7[i2];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err28 = {instancePath:instancePath+"/keywords",schemaPath:"#/properties/keywords/uniqueItems",keyword:"uniqueItems",params:{i: i2, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i2+" are identical)"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
break;
}
indices0[item0] = i2;
}
}
}
else {
const err29 = {instancePath:instancePath+"/keywords",schemaPath:"#/properties/keywords/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.repository !== undefined){
let data9 = data.repository;
if(typeof data9 === "string"){
if(func3(data9) > 512){
const err30 = {instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(!pattern2.test(data9)){
const err31 = {instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/pattern",keyword:"pattern",params:{pattern: "^https?://[^\\s/?#@\"<>\\\\^`{|}]+([/?#][^\\s\"<>\\\\^`{|}]*)?$"},message:"must match pattern \""+"^https?://[^\\s/?#@\"<>\\\\^`{|}]+([/?#][^\\s\"<>\\\\^`{|}]*)?$"+"\""};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.readme !== undefined){
let data10 = data.readme;
if(typeof data10 === "string"){
if(func3(data10) > 255){
const err33 = {instancePath:instancePath+"/readme",schemaPath:"#/properties/readme/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(func3(data10) < 1){
const err34 = {instancePath:instancePath+"/readme",schemaPath:"#/properties/readme/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(!pattern6.test(data10)){
const err35 = {instancePath:instancePath+"/readme",schemaPath:"#/properties/readme/pattern",keyword:"pattern",params:{pattern: "^(?![/~])(?!(.*/)?\\.\\.(/|$))[^\\\\:*?\"<>|\\r\\n]+$"},message:"must match pattern \""+"^(?![/~])(?!(.*/)?\\.\\.(/|$))[^\\\\:*?\"<>|\\r\\n]+$"+"\""};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/readme",schemaPath:"#/properties/readme/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.type !== undefined){
let data11 = data.type;
if(typeof data11 !== "string"){
const err37 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(!(((data11 === "library") || (data11 === "application")) || (data11 === "foreign"))){
const err38 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.language !== undefined){
let data12 = data.language;
if(typeof data12 === "string"){
if(func3(data12) > 32){
const err39 = {instancePath:instancePath+"/language",schemaPath:"#/properties/language/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(!pattern7.test(data12)){
const err40 = {instancePath:instancePath+"/language",schemaPath:"#/properties/language/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+#-]*$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9+#-]*$"+"\""};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/language",schemaPath:"#/properties/language/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.requires !== undefined){
let data13 = data.requires;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(Object.keys(data13).length > 128){
const err42 = {instancePath:instancePath+"/requires",schemaPath:"#/definitions/requirements/maxProperties",keyword:"maxProperties",params:{limit: 128},message:"must NOT have more than 128 properties"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
for(const key1 in data13){
const _errs32 = errors;
if(typeof key1 === "string"){
if(func3(key1) > 130){
const err43 = {instancePath:instancePath+"/requires",schemaPath:"#/definitions/requirements/propertyNames/maxLength",keyword:"maxLength",params:{limit: 130},message:"must NOT have more than 130 characters",propertyName:key1};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(!pattern0.test(key1)){
const err44 = {instancePath:instancePath+"/requires",schemaPath:"#/definitions/requirements/propertyNames/pattern",keyword:"pattern",params:{pattern: "^(@[a-z0-9][a-z0-9_-]{0,63}/)?[a-z0-9][a-z0-9_-]{0,63}$"},message:"must match pattern \""+"^(@[a-z0-9][a-z0-9_-]{0,63}/)?[a-z0-9][a-z0-9_-]{0,63}$"+"\"",propertyName:key1};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
var valid8 = _errs32 === errors;
if(!valid8){
const err45 = {instancePath:instancePath+"/requires",schemaPath:"#/definitions/requirements/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
for(const key2 in data13){
let data14 = data13[key2];
if(typeof data14 === "string"){
if(func3(data14) > 256){
const err46 = {instancePath:instancePath+"/requires/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/requirements/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(func3(data14) < 1){
const err47 = {instancePath:instancePath+"/requires/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/requirements/additionalProperties/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(!pattern9.test(data14)){
const err48 = {instancePath:instancePath+"/requires/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/requirements/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[^:/\\\\]*$"},message:"must match pattern \""+"^[^:/\\\\]*$"+"\""};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/requires/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/requirements/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
else {
const err50 = {instancePath:instancePath+"/requires",schemaPath:"#/definitions/requirements/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.dev_requires !== undefined){
let data15 = data.dev_requires;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(Object.keys(data15).length > 128){
const err51 = {instancePath:instancePath+"/dev_requires",schemaPath:"#/definitions/requirements/maxProperties",keyword:"maxProperties",params:{limit: 128},message:"must NOT have more than 128 properties"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
for(const key3 in data15){
const _errs40 = errors;
if(typeof key3 === "string"){
if(func3(key3) > 130){
const err52 = {instancePath:instancePath+"/dev_requires",schemaPath:"#/definitions/requirements/propertyNames/maxLength",keyword:"maxLength",params:{limit: 130},message:"must NOT have more than 130 characters",propertyName:key3};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(!pattern0.test(key3)){
const err53 = {instancePath:instancePath+"/dev_requires",schemaPath:"#/definitions/requirements/propertyNames/pattern",keyword:"pattern",params:{pattern: "^(@[a-z0-9][a-z0-9_-]{0,63}/)?[a-z0-9][a-z0-9_-]{0,63}$"},message:"must match pattern \""+"^(@[a-z0-9][a-z0-9_-]{0,63}/)?[a-z0-9][a-z0-9_-]{0,63}$"+"\"",propertyName:key3};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
var valid12 = _errs40 === errors;
if(!valid12){
const err54 = {instancePath:instancePath+"/dev_requires",schemaPath:"#/definitions/requirements/propertyNames",keyword:"propertyNames",params:{propertyName: key3},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
for(const key4 in data15){
let data16 = data15[key4];
if(typeof data16 === "string"){
if(func3(data16) > 256){
const err55 = {instancePath:instancePath+"/dev_requires/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/requirements/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(func3(data16) < 1){
const err56 = {instancePath:instancePath+"/dev_requires/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/requirements/additionalProperties/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(!pattern9.test(data16)){
const err57 = {instancePath:instancePath+"/dev_requires/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/requirements/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[^:/\\\\]*$"},message:"must match pattern \""+"^[^:/\\\\]*$"+"\""};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
else {
const err58 = {instancePath:instancePath+"/dev_requires/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/requirements/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
else {
const err59 = {instancePath:instancePath+"/dev_requires",schemaPath:"#/definitions/requirements/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data.traits !== undefined){
let data17 = data.traits;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(Object.keys(data17).length > 64){
const err60 = {instancePath:instancePath+"/traits",schemaPath:"#/properties/traits/maxProperties",keyword:"maxProperties",params:{limit: 64},message:"must NOT have more than 64 properties"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
for(const key5 in data17){
const _errs46 = errors;
if(typeof key5 === "string"){
if(func3(key5) > 64){
const err61 = {instancePath:instancePath+"/traits",schemaPath:"#/definitions/key/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",propertyName:key5};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(func3(key5) < 1){
const err62 = {instancePath:instancePath+"/traits",schemaPath:"#/definitions/key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key5};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
else {
const err63 = {instancePath:instancePath+"/traits",schemaPath:"#/definitions/key/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key5};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
var valid14 = _errs46 === errors;
if(!valid14){
const err64 = {instancePath:instancePath+"/traits",schemaPath:"#/properties/traits/propertyNames",keyword:"propertyNames",params:{propertyName: key5},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
for(const key6 in data17){
let data18 = data17[key6];
if(((typeof data18 !== "string") && (!((typeof data18 == "number") && (isFinite(data18))))) && (typeof data18 !== "boolean")){
const err65 = {instancePath:instancePath+"/traits/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/scalar/type",keyword:"type",params:{type: schema15.type},message:"must be string,number,boolean"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(typeof data18 === "string"){
if(func3(data18) > 1024){
const err66 = {instancePath:instancePath+"/traits/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/scalar/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
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
}
else {
const err67 = {instancePath:instancePath+"/traits",schemaPath:"#/properties/traits/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data.variants !== undefined){
let data19 = data.variants;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(Object.keys(data19).length > 64){
const err68 = {instancePath:instancePath+"/variants",schemaPath:"#/properties/variants/maxProperties",keyword:"maxProperties",params:{limit: 64},message:"must NOT have more than 64 properties"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
for(const key7 in data19){
const _errs55 = errors;
if(typeof key7 === "string"){
if(func3(key7) > 64){
const err69 = {instancePath:instancePath+"/variants",schemaPath:"#/definitions/key/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",propertyName:key7};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(func3(key7) < 1){
const err70 = {instancePath:instancePath+"/variants",schemaPath:"#/definitions/key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key7};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
else {
const err71 = {instancePath:instancePath+"/variants",schemaPath:"#/definitions/key/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key7};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
var valid18 = _errs55 === errors;
if(!valid18){
const err72 = {instancePath:instancePath+"/variants",schemaPath:"#/properties/variants/propertyNames",keyword:"propertyNames",params:{propertyName: key7},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
for(const key8 in data19){
let data20 = data19[key8];
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(Object.keys(data20).length > 64){
const err73 = {instancePath:instancePath+"/variants/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/variants/additionalProperties/maxProperties",keyword:"maxProperties",params:{limit: 64},message:"must NOT have more than 64 properties"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
for(const key9 in data20){
const _errs61 = errors;
if(typeof key9 === "string"){
if(func3(key9) > 64){
const err74 = {instancePath:instancePath+"/variants/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/key/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",propertyName:key9};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(func3(key9) < 1){
const err75 = {instancePath:instancePath+"/variants/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key9};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
else {
const err76 = {instancePath:instancePath+"/variants/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/key/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key9};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
var valid21 = _errs61 === errors;
if(!valid21){
const err77 = {instancePath:instancePath+"/variants/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/variants/additionalProperties/propertyNames",keyword:"propertyNames",params:{propertyName: key9},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
for(const key10 in data20){
let data21 = data20[key10];
if((((!data21 || typeof data21 != "object") && (typeof data21 !== "string")) && (!((typeof data21 == "number") && (isFinite(data21))))) && (typeof data21 !== "boolean")){
const err78 = {instancePath:instancePath+"/variants/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/variants/additionalProperties/additionalProperties/type",keyword:"type",params:{type: schema11.properties.variants.additionalProperties.additionalProperties.type},message:"must be string,number,boolean,array,object"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(typeof data21 === "string"){
if(func3(data21) > 1024){
const err79 = {instancePath:instancePath+"/variants/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/variants/additionalProperties/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(Array.isArray(data21)){
if(data21.length > 64){
const err80 = {instancePath:instancePath+"/variants/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/variants/additionalProperties/additionalProperties/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
const len2 = data21.length;
for(let i3=0; i3<len2; i3++){
let data22 = data21[i3];
if(typeof data22 === "string"){
if(func3(data22) > 1024){
const err81 = {instancePath:instancePath+"/variants/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i3,schemaPath:"#/properties/variants/additionalProperties/additionalProperties/items/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
else {
const err82 = {instancePath:instancePath+"/variants/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i3,schemaPath:"#/properties/variants/additionalProperties/additionalProperties/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
}
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(Object.keys(data21).length > 64){
const err83 = {instancePath:instancePath+"/variants/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/variants/additionalProperties/additionalProperties/maxProperties",keyword:"maxProperties",params:{limit: 64},message:"must NOT have more than 64 properties"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
for(const key11 in data21){
const _errs69 = errors;
if(typeof key11 === "string"){
if(func3(key11) > 64){
const err84 = {instancePath:instancePath+"/variants/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/key/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",propertyName:key11};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(func3(key11) < 1){
const err85 = {instancePath:instancePath+"/variants/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key11};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
else {
const err86 = {instancePath:instancePath+"/variants/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/key/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key11};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
var valid26 = _errs69 === errors;
if(!valid26){
const err87 = {instancePath:instancePath+"/variants/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/variants/additionalProperties/additionalProperties/propertyNames",keyword:"propertyNames",params:{propertyName: key11},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
for(const key12 in data21){
let data23 = data21[key12];
if(((typeof data23 !== "string") && (!((typeof data23 == "number") && (isFinite(data23))))) && (typeof data23 !== "boolean")){
const err88 = {instancePath:instancePath+"/variants/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/scalar/type",keyword:"type",params:{type: schema15.type},message:"must be string,number,boolean"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if(typeof data23 === "string"){
if(func3(data23) > 1024){
const err89 = {instancePath:instancePath+"/variants/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/scalar/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
}
}
}
}
else {
const err90 = {instancePath:instancePath+"/variants/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/variants/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
}
else {
const err91 = {instancePath:instancePath+"/variants",schemaPath:"#/properties/variants/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data.files !== undefined){
let data24 = data.files;
if(Array.isArray(data24)){
if(data24.length > 256){
const err92 = {instancePath:instancePath+"/files",schemaPath:"#/definitions/globs/maxItems",keyword:"maxItems",params:{limit: 256},message:"must NOT have more than 256 items"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if(data24.length < 1){
const err93 = {instancePath:instancePath+"/files",schemaPath:"#/definitions/globs/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
const len3 = data24.length;
for(let i4=0; i4<len3; i4++){
let data25 = data24[i4];
if(typeof data25 === "string"){
if(func3(data25) > 255){
const err94 = {instancePath:instancePath+"/files/" + i4,schemaPath:"#/definitions/globs/items/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(func3(data25) < 1){
const err95 = {instancePath:instancePath+"/files/" + i4,schemaPath:"#/definitions/globs/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if(!pattern12.test(data25)){
const err96 = {instancePath:instancePath+"/files/" + i4,schemaPath:"#/definitions/globs/items/pattern",keyword:"pattern",params:{pattern: "^(?![/!~])(?!(.*/)?\\.\\.(/|$))[^\\\\:()|\\r\\n]+$"},message:"must match pattern \""+"^(?![/!~])(?!(.*/)?\\.\\.(/|$))[^\\\\:()|\\r\\n]+$"+"\""};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
else {
const err97 = {instancePath:instancePath+"/files/" + i4,schemaPath:"#/definitions/globs/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
}
else {
const err98 = {instancePath:instancePath+"/files",schemaPath:"#/definitions/globs/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data.exclude !== undefined){
let data26 = data.exclude;
if(Array.isArray(data26)){
if(data26.length > 256){
const err99 = {instancePath:instancePath+"/exclude",schemaPath:"#/definitions/globs/maxItems",keyword:"maxItems",params:{limit: 256},message:"must NOT have more than 256 items"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if(data26.length < 1){
const err100 = {instancePath:instancePath+"/exclude",schemaPath:"#/definitions/globs/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
const len4 = data26.length;
for(let i5=0; i5<len4; i5++){
let data27 = data26[i5];
if(typeof data27 === "string"){
if(func3(data27) > 255){
const err101 = {instancePath:instancePath+"/exclude/" + i5,schemaPath:"#/definitions/globs/items/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
if(func3(data27) < 1){
const err102 = {instancePath:instancePath+"/exclude/" + i5,schemaPath:"#/definitions/globs/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if(!pattern12.test(data27)){
const err103 = {instancePath:instancePath+"/exclude/" + i5,schemaPath:"#/definitions/globs/items/pattern",keyword:"pattern",params:{pattern: "^(?![/!~])(?!(.*/)?\\.\\.(/|$))[^\\\\:()|\\r\\n]+$"},message:"must match pattern \""+"^(?![/!~])(?!(.*/)?\\.\\.(/|$))[^\\\\:()|\\r\\n]+$"+"\""};
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
const err104 = {instancePath:instancePath+"/exclude/" + i5,schemaPath:"#/definitions/globs/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err105 = {instancePath:instancePath+"/exclude",schemaPath:"#/definitions/globs/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
}
else {
const err106 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
