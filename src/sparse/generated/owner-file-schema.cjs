// Generated from schemas/owner-file.schema.json by `npm run generate`.
"use strict";
exports.checkOwnerFile = validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"https://raw.githubusercontent.com/clydepm/action-publish/v1/schemas/owner-file.schema.json","type":"object","additionalProperties":false,"properties":{"yanked":{"type":"object","maxProperties":500,"propertyNames":{"minLength":1,"maxLength":128},"additionalProperties":{"type":["string","boolean"],"minLength":1,"maxLength":300,"not":{"const":true}}},"deprecated":{"type":["string","boolean"],"minLength":1,"maxLength":300,"not":{"const":true}},"moved-to":{"type":"string","maxLength":140,"pattern":"^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}$"},"packages":{"type":"object","maxProperties":100,"propertyNames":{"maxLength":130,"pattern":"^(@[a-z0-9][a-z0-9_-]{0,63}/)?[a-z0-9][a-z0-9_-]{0,63}$"},"additionalProperties":{"type":"object","additionalProperties":false,"properties":{"yanked":{"$ref":"#/properties/yanked"},"deprecated":{"$ref":"#/properties/deprecated"},"moved-to":{"$ref":"#/properties/moved-to"}}}},"accepts":{"type":"array","maxItems":100,"uniqueItems":true,"items":{"type":"string","maxLength":130,"pattern":"^(@[a-z0-9][a-z0-9_-]{0,63}/)?[a-z0-9][a-z0-9_-]{0,63}$"}}}};
const schema12 = {"type":"object","maxProperties":500,"propertyNames":{"minLength":1,"maxLength":128},"additionalProperties":{"type":["string","boolean"],"minLength":1,"maxLength":300,"not":{"const":true}}};
const schema13 = {"type":["string","boolean"],"minLength":1,"maxLength":300,"not":{"const":true}};
const schema14 = {"type":"string","maxLength":140,"pattern":"^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}$"};
const func2 = (text) => { let length = 0; for (const _ of text) length += 1; return length; };
const pattern0 = new RegExp("^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}$", "u");
const pattern1 = new RegExp("^(@[a-z0-9][a-z0-9_-]{0,63}/)?[a-z0-9][a-z0-9_-]{0,63}$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://raw.githubusercontent.com/clydepm/action-publish/v1/schemas/owner-file.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "yanked") || (key0 === "deprecated")) || (key0 === "moved-to")) || (key0 === "packages")) || (key0 === "accepts"))){
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
if(data.yanked !== undefined){
let data0 = data.yanked;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(Object.keys(data0).length > 500){
const err1 = {instancePath:instancePath+"/yanked",schemaPath:"#/properties/yanked/maxProperties",keyword:"maxProperties",params:{limit: 500},message:"must NOT have more than 500 properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key1 in data0){
const _errs4 = errors;
if(typeof key1 === "string"){
if(func2(key1) > 128){
const err2 = {instancePath:instancePath+"/yanked",schemaPath:"#/properties/yanked/propertyNames/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters",propertyName:key1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func2(key1) < 1){
const err3 = {instancePath:instancePath+"/yanked",schemaPath:"#/properties/yanked/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var valid1 = _errs4 === errors;
if(!valid1){
const err4 = {instancePath:instancePath+"/yanked",schemaPath:"#/properties/yanked/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
for(const key2 in data0){
let data1 = data0[key2];
if((typeof data1 !== "string") && (typeof data1 !== "boolean")){
const err5 = {instancePath:instancePath+"/yanked/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/yanked/additionalProperties/type",keyword:"type",params:{type: schema11.properties.yanked.additionalProperties.type},message:"must be string,boolean"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const _errs8 = errors;
const _errs9 = errors;
if(true !== data1){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var valid3 = _errs9 === errors;
if(valid3){
const err7 = {instancePath:instancePath+"/yanked/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/yanked/additionalProperties/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
else {
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
}
if(typeof data1 === "string"){
if(func2(data1) > 300){
const err8 = {instancePath:instancePath+"/yanked/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/yanked/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(func2(data1) < 1){
const err9 = {instancePath:instancePath+"/yanked/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/yanked/additionalProperties/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
}
else {
const err10 = {instancePath:instancePath+"/yanked",schemaPath:"#/properties/yanked/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.deprecated !== undefined){
let data2 = data.deprecated;
if((typeof data2 !== "string") && (typeof data2 !== "boolean")){
const err11 = {instancePath:instancePath+"/deprecated",schemaPath:"#/properties/deprecated/type",keyword:"type",params:{type: schema11.properties.deprecated.type},message:"must be string,boolean"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const _errs12 = errors;
const _errs13 = errors;
if(true !== data2){
const err12 = {};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var valid4 = _errs13 === errors;
if(valid4){
const err13 = {instancePath:instancePath+"/deprecated",schemaPath:"#/properties/deprecated/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
else {
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
}
if(typeof data2 === "string"){
if(func2(data2) > 300){
const err14 = {instancePath:instancePath+"/deprecated",schemaPath:"#/properties/deprecated/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(func2(data2) < 1){
const err15 = {instancePath:instancePath+"/deprecated",schemaPath:"#/properties/deprecated/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
if(data["moved-to"] !== undefined){
let data3 = data["moved-to"];
if(typeof data3 === "string"){
if(func2(data3) > 140){
const err16 = {instancePath:instancePath+"/moved-to",schemaPath:"#/properties/moved-to/maxLength",keyword:"maxLength",params:{limit: 140},message:"must NOT have more than 140 characters"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!pattern0.test(data3)){
const err17 = {instancePath:instancePath+"/moved-to",schemaPath:"#/properties/moved-to/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}$"+"\""};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/moved-to",schemaPath:"#/properties/moved-to/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.packages !== undefined){
let data4 = data.packages;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(Object.keys(data4).length > 100){
const err19 = {instancePath:instancePath+"/packages",schemaPath:"#/properties/packages/maxProperties",keyword:"maxProperties",params:{limit: 100},message:"must NOT have more than 100 properties"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
for(const key3 in data4){
const _errs18 = errors;
if(typeof key3 === "string"){
if(func2(key3) > 130){
const err20 = {instancePath:instancePath+"/packages",schemaPath:"#/properties/packages/propertyNames/maxLength",keyword:"maxLength",params:{limit: 130},message:"must NOT have more than 130 characters",propertyName:key3};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!pattern1.test(key3)){
const err21 = {instancePath:instancePath+"/packages",schemaPath:"#/properties/packages/propertyNames/pattern",keyword:"pattern",params:{pattern: "^(@[a-z0-9][a-z0-9_-]{0,63}/)?[a-z0-9][a-z0-9_-]{0,63}$"},message:"must match pattern \""+"^(@[a-z0-9][a-z0-9_-]{0,63}/)?[a-z0-9][a-z0-9_-]{0,63}$"+"\"",propertyName:key3};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
var valid5 = _errs18 === errors;
if(!valid5){
const err22 = {instancePath:instancePath+"/packages",schemaPath:"#/properties/packages/propertyNames",keyword:"propertyNames",params:{propertyName: key3},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
for(const key4 in data4){
let data5 = data4[key4];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key5 in data5){
if(!(((key5 === "yanked") || (key5 === "deprecated")) || (key5 === "moved-to"))){
const err23 = {instancePath:instancePath+"/packages/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/packages/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data5.yanked !== undefined){
let data6 = data5.yanked;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(Object.keys(data6).length > 500){
const err24 = {instancePath:instancePath+"/packages/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/yanked",schemaPath:"#/properties/yanked/maxProperties",keyword:"maxProperties",params:{limit: 500},message:"must NOT have more than 500 properties"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
for(const key6 in data6){
const _errs26 = errors;
if(typeof key6 === "string"){
if(func2(key6) > 128){
const err25 = {instancePath:instancePath+"/packages/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/yanked",schemaPath:"#/properties/yanked/propertyNames/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters",propertyName:key6};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(func2(key6) < 1){
const err26 = {instancePath:instancePath+"/packages/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/yanked",schemaPath:"#/properties/yanked/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key6};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
var valid9 = _errs26 === errors;
if(!valid9){
const err27 = {instancePath:instancePath+"/packages/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/yanked",schemaPath:"#/properties/yanked/propertyNames",keyword:"propertyNames",params:{propertyName: key6},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
for(const key7 in data6){
let data7 = data6[key7];
if((typeof data7 !== "string") && (typeof data7 !== "boolean")){
const err28 = {instancePath:instancePath+"/packages/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/yanked/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/yanked/additionalProperties/type",keyword:"type",params:{type: schema12.additionalProperties.type},message:"must be string,boolean"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
const _errs30 = errors;
const _errs31 = errors;
if(true !== data7){
const err29 = {};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
var valid11 = _errs31 === errors;
if(valid11){
const err30 = {instancePath:instancePath+"/packages/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/yanked/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/yanked/additionalProperties/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
else {
errors = _errs30;
if(vErrors !== null){
if(_errs30){
vErrors.length = _errs30;
}
else {
vErrors = null;
}
}
}
if(typeof data7 === "string"){
if(func2(data7) > 300){
const err31 = {instancePath:instancePath+"/packages/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/yanked/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/yanked/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(func2(data7) < 1){
const err32 = {instancePath:instancePath+"/packages/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/yanked/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/yanked/additionalProperties/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
}
else {
const err33 = {instancePath:instancePath+"/packages/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/yanked",schemaPath:"#/properties/yanked/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data5.deprecated !== undefined){
let data8 = data5.deprecated;
if((typeof data8 !== "string") && (typeof data8 !== "boolean")){
const err34 = {instancePath:instancePath+"/packages/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/deprecated",schemaPath:"#/properties/deprecated/type",keyword:"type",params:{type: schema13.type},message:"must be string,boolean"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
const _errs35 = errors;
const _errs36 = errors;
if(true !== data8){
const err35 = {};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
var valid13 = _errs36 === errors;
if(valid13){
const err36 = {instancePath:instancePath+"/packages/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/deprecated",schemaPath:"#/properties/deprecated/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
else {
errors = _errs35;
if(vErrors !== null){
if(_errs35){
vErrors.length = _errs35;
}
else {
vErrors = null;
}
}
}
if(typeof data8 === "string"){
if(func2(data8) > 300){
const err37 = {instancePath:instancePath+"/packages/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/deprecated",schemaPath:"#/properties/deprecated/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(func2(data8) < 1){
const err38 = {instancePath:instancePath+"/packages/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/deprecated",schemaPath:"#/properties/deprecated/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
if(data5["moved-to"] !== undefined){
let data9 = data5["moved-to"];
if(typeof data9 === "string"){
if(func2(data9) > 140){
const err39 = {instancePath:instancePath+"/packages/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/moved-to",schemaPath:"#/properties/moved-to/maxLength",keyword:"maxLength",params:{limit: 140},message:"must NOT have more than 140 characters"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(!pattern0.test(data9)){
const err40 = {instancePath:instancePath+"/packages/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/moved-to",schemaPath:"#/properties/moved-to/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}$"+"\""};
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
const err41 = {instancePath:instancePath+"/packages/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/moved-to",schemaPath:"#/properties/moved-to/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath:instancePath+"/packages/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/packages/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/packages",schemaPath:"#/properties/packages/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.accepts !== undefined){
let data10 = data.accepts;
if(Array.isArray(data10)){
if(data10.length > 100){
const err44 = {instancePath:instancePath+"/accepts",schemaPath:"#/properties/accepts/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
let data11 = data10[i0];
if(typeof data11 === "string"){
if(func2(data11) > 130){
const err45 = {instancePath:instancePath+"/accepts/" + i0,schemaPath:"#/properties/accepts/items/maxLength",keyword:"maxLength",params:{limit: 130},message:"must NOT have more than 130 characters"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(!pattern1.test(data11)){
const err46 = {instancePath:instancePath+"/accepts/" + i0,schemaPath:"#/properties/accepts/items/pattern",keyword:"pattern",params:{pattern: "^(@[a-z0-9][a-z0-9_-]{0,63}/)?[a-z0-9][a-z0-9_-]{0,63}$"},message:"must match pattern \""+"^(@[a-z0-9][a-z0-9_-]{0,63}/)?[a-z0-9][a-z0-9_-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/accepts/" + i0,schemaPath:"#/properties/accepts/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
let i1 = data10.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data10[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err48 = {instancePath:instancePath+"/accepts",schemaPath:"#/properties/accepts/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err49 = {instancePath:instancePath+"/accepts",schemaPath:"#/properties/accepts/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err50 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
