export const id = 338;
export const ids = [338];
export const modules = {

/***/ 9262:
/***/ ((__unused_webpack_module, exports) => {

// Generated from schemas/config.schema.json by `npm run generate`.

exports.l = validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"https://raw.githubusercontent.com/clydepm/action-publish/v1/schemas/config.schema.json","type":"object","additionalProperties":false,"required":["schema","name","layout","shards","minWriter"],"properties":{"schema":{"type":"integer","const":1},"name":{"type":"string","minLength":1,"maxLength":100},"base":{"type":"string","maxLength":512,"pattern":"^https?://[^\\s/?#@]+/([^\\s?#]*/)?$"},"layout":{"type":"string","enum":["cargo","h21"]},"shards":{"type":"integer","const":1},"minWriter":{"type":"integer","minimum":1,"maximum":1000000}}};
const func2 = (text) => { let length = 0; for (const _ of text) length += 1; return length; };
const pattern0 = new RegExp("^https?://[^\\s/?#@]+/([^\\s?#]*/)?$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://raw.githubusercontent.com/clydepm/action-publish/v1/schemas/config.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.schema === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schema"},message:"must have required property '"+"schema"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.layout === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "layout"},message:"must have required property '"+"layout"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.shards === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "shards"},message:"must have required property '"+"shards"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.minWriter === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "minWriter"},message:"must have required property '"+"minWriter"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "schema") || (key0 === "name")) || (key0 === "base")) || (key0 === "layout")) || (key0 === "shards")) || (key0 === "minWriter"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.schema !== undefined){
let data0 = data.schema;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err6 = {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(1 !== data0){
const err7 = {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(func2(data1) > 100){
const err8 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(func2(data1) < 1){
const err9 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.base !== undefined){
let data2 = data.base;
if(typeof data2 === "string"){
if(func2(data2) > 512){
const err11 = {instancePath:instancePath+"/base",schemaPath:"#/properties/base/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!pattern0.test(data2)){
const err12 = {instancePath:instancePath+"/base",schemaPath:"#/properties/base/pattern",keyword:"pattern",params:{pattern: "^https?://[^\\s/?#@]+/([^\\s?#]*/)?$"},message:"must match pattern \""+"^https?://[^\\s/?#@]+/([^\\s?#]*/)?$"+"\""};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/base",schemaPath:"#/properties/base/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.layout !== undefined){
let data3 = data.layout;
if(typeof data3 !== "string"){
const err14 = {instancePath:instancePath+"/layout",schemaPath:"#/properties/layout/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!((data3 === "cargo") || (data3 === "h21"))){
const err15 = {instancePath:instancePath+"/layout",schemaPath:"#/properties/layout/enum",keyword:"enum",params:{allowedValues: schema11.properties.layout.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.shards !== undefined){
let data4 = data.shards;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err16 = {instancePath:instancePath+"/shards",schemaPath:"#/properties/shards/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(1 !== data4){
const err17 = {instancePath:instancePath+"/shards",schemaPath:"#/properties/shards/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.minWriter !== undefined){
let data5 = data.minWriter;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err18 = {instancePath:instancePath+"/minWriter",schemaPath:"#/properties/minWriter/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 1000000 || isNaN(data5)){
const err19 = {instancePath:instancePath+"/minWriter",schemaPath:"#/properties/minWriter/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data5 < 1 || isNaN(data5)){
const err20 = {instancePath:instancePath+"/minWriter",schemaPath:"#/properties/minWriter/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
}
else {
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}


/***/ }),

/***/ 4321:
/***/ ((__unused_webpack_module, exports) => {

// Generated from schemas/meta.schema.json by `npm run generate`.

exports.M = validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"https://raw.githubusercontent.com/clydepm/action-publish/v1/schemas/meta.schema.json","type":"object","additionalProperties":false,"required":["schema","name","version","keywords","authors"],"properties":{"schema":{"type":"integer","const":1},"name":{"type":"string","maxLength":130,"pattern":"^(@[a-z0-9][a-z0-9_-]{0,63}/)?[a-z0-9][a-z0-9_-]{0,63}$"},"version":{"type":"string","maxLength":128,"pattern":"^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-(0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)(\\.(0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*))*)?(\\+[0-9a-zA-Z-]+(\\.[0-9a-zA-Z-]+)*)?$"},"description":{"type":"string","minLength":1,"maxLength":350},"keywords":{"type":"array","maxItems":10,"uniqueItems":true,"items":{"type":"string","maxLength":50,"pattern":"^[a-z0-9][a-z0-9+#._-]*$"}},"homepage":{"type":"string","maxLength":512,"pattern":"^https?://[^\\s/?#@\"<>\\\\^`{|}]+([/?#][^\\s\"<>\\\\^`{|}]*)?$"},"repository":{"type":"string","maxLength":512,"pattern":"^https?://[^\\s/?#@\"<>\\\\^`{|}]+([/?#][^\\s\"<>\\\\^`{|}]*)?$"},"authors":{"type":"array","maxItems":50,"items":{"type":"string","minLength":1,"maxLength":200,"pattern":"^[^<>\\s]([^<>\\r\\n]*[^<>\\s])?( <[^<>\\s@]+@[^<>\\s@]+>)?$"}},"type":{"type":"string","enum":["library","application","foreign"]},"language":{"type":"string","maxLength":32,"pattern":"^[A-Za-z][A-Za-z0-9+#-]*$"},"deprecated":{"type":"string","minLength":1,"maxLength":300}}};
const func2 = Object.prototype.hasOwnProperty;
const func3 = (text) => { let length = 0; for (const _ of text) length += 1; return length; };
const pattern0 = new RegExp("^(@[a-z0-9][a-z0-9_-]{0,63}/)?[a-z0-9][a-z0-9_-]{0,63}$", "u");
const pattern1 = new RegExp("^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-(0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)(\\.(0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*))*)?(\\+[0-9a-zA-Z-]+(\\.[0-9a-zA-Z-]+)*)?$", "u");
const pattern2 = new RegExp("^[a-z0-9][a-z0-9+#._-]*$", "u");
const pattern3 = new RegExp("^https?://[^\\s/?#@\"<>\\\\^`{|}]+([/?#][^\\s\"<>\\\\^`{|}]*)?$", "u");
const pattern5 = new RegExp("^[^<>\\s]([^<>\\r\\n]*[^<>\\s])?( <[^<>\\s@]+@[^<>\\s@]+>)?$", "u");
const pattern6 = new RegExp("^[A-Za-z][A-Za-z0-9+#-]*$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://raw.githubusercontent.com/clydepm/action-publish/v1/schemas/meta.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.schema === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schema"},message:"must have required property '"+"schema"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.version === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.keywords === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "keywords"},message:"must have required property '"+"keywords"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.authors === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "authors"},message:"must have required property '"+"authors"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema11.properties, key0))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.schema !== undefined){
let data0 = data.schema;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err6 = {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(1 !== data0){
const err7 = {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(func3(data1) > 130){
const err8 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 130},message:"must NOT have more than 130 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!pattern0.test(data1)){
const err9 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^(@[a-z0-9][a-z0-9_-]{0,63}/)?[a-z0-9][a-z0-9_-]{0,63}$"},message:"must match pattern \""+"^(@[a-z0-9][a-z0-9_-]{0,63}/)?[a-z0-9][a-z0-9_-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.version !== undefined){
let data2 = data.version;
if(typeof data2 === "string"){
if(func3(data2) > 128){
const err11 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!pattern1.test(data2)){
const err12 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-(0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)(\\.(0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*))*)?(\\+[0-9a-zA-Z-]+(\\.[0-9a-zA-Z-]+)*)?$"},message:"must match pattern \""+"^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-(0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)(\\.(0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*))*)?(\\+[0-9a-zA-Z-]+(\\.[0-9a-zA-Z-]+)*)?$"+"\""};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.description !== undefined){
let data3 = data.description;
if(typeof data3 === "string"){
if(func3(data3) > 350){
const err14 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit: 350},message:"must NOT have more than 350 characters"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(func3(data3) < 1){
const err15 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err16 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.keywords !== undefined){
let data4 = data.keywords;
if(Array.isArray(data4)){
if(data4.length > 10){
const err17 = {instancePath:instancePath+"/keywords",schemaPath:"#/properties/keywords/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 === "string"){
if(func3(data5) > 50){
const err18 = {instancePath:instancePath+"/keywords/" + i0,schemaPath:"#/properties/keywords/items/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!pattern2.test(data5)){
const err19 = {instancePath:instancePath+"/keywords/" + i0,schemaPath:"#/properties/keywords/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9+#._-]*$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9+#._-]*$"+"\""};
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
const err20 = {instancePath:instancePath+"/keywords/" + i0,schemaPath:"#/properties/keywords/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
let i1 = data4.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data4[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err21 = {instancePath:instancePath+"/keywords",schemaPath:"#/properties/keywords/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err22 = {instancePath:instancePath+"/keywords",schemaPath:"#/properties/keywords/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.homepage !== undefined){
let data6 = data.homepage;
if(typeof data6 === "string"){
if(func3(data6) > 512){
const err23 = {instancePath:instancePath+"/homepage",schemaPath:"#/properties/homepage/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(!pattern3.test(data6)){
const err24 = {instancePath:instancePath+"/homepage",schemaPath:"#/properties/homepage/pattern",keyword:"pattern",params:{pattern: "^https?://[^\\s/?#@\"<>\\\\^`{|}]+([/?#][^\\s\"<>\\\\^`{|}]*)?$"},message:"must match pattern \""+"^https?://[^\\s/?#@\"<>\\\\^`{|}]+([/?#][^\\s\"<>\\\\^`{|}]*)?$"+"\""};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/homepage",schemaPath:"#/properties/homepage/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.repository !== undefined){
let data7 = data.repository;
if(typeof data7 === "string"){
if(func3(data7) > 512){
const err26 = {instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(!pattern3.test(data7)){
const err27 = {instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/pattern",keyword:"pattern",params:{pattern: "^https?://[^\\s/?#@\"<>\\\\^`{|}]+([/?#][^\\s\"<>\\\\^`{|}]*)?$"},message:"must match pattern \""+"^https?://[^\\s/?#@\"<>\\\\^`{|}]+([/?#][^\\s\"<>\\\\^`{|}]*)?$"+"\""};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.authors !== undefined){
let data8 = data.authors;
if(Array.isArray(data8)){
if(data8.length > 50){
const err29 = {instancePath:instancePath+"/authors",schemaPath:"#/properties/authors/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
const len1 = data8.length;
for(let i2=0; i2<len1; i2++){
let data9 = data8[i2];
if(typeof data9 === "string"){
if(func3(data9) > 200){
const err30 = {instancePath:instancePath+"/authors/" + i2,schemaPath:"#/properties/authors/items/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(func3(data9) < 1){
const err31 = {instancePath:instancePath+"/authors/" + i2,schemaPath:"#/properties/authors/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(!pattern5.test(data9)){
const err32 = {instancePath:instancePath+"/authors/" + i2,schemaPath:"#/properties/authors/items/pattern",keyword:"pattern",params:{pattern: "^[^<>\\s]([^<>\\r\\n]*[^<>\\s])?( <[^<>\\s@]+@[^<>\\s@]+>)?$"},message:"must match pattern \""+"^[^<>\\s]([^<>\\r\\n]*[^<>\\s])?( <[^<>\\s@]+@[^<>\\s@]+>)?$"+"\""};
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
const err33 = {instancePath:instancePath+"/authors/" + i2,schemaPath:"#/properties/authors/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath:instancePath+"/authors",schemaPath:"#/properties/authors/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.type !== undefined){
let data10 = data.type;
if(typeof data10 !== "string"){
const err35 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(!(((data10 === "library") || (data10 === "application")) || (data10 === "foreign"))){
const err36 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.language !== undefined){
let data11 = data.language;
if(typeof data11 === "string"){
if(func3(data11) > 32){
const err37 = {instancePath:instancePath+"/language",schemaPath:"#/properties/language/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(!pattern6.test(data11)){
const err38 = {instancePath:instancePath+"/language",schemaPath:"#/properties/language/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+#-]*$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9+#-]*$"+"\""};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/language",schemaPath:"#/properties/language/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.deprecated !== undefined){
let data12 = data.deprecated;
if(typeof data12 === "string"){
if(func3(data12) > 300){
const err40 = {instancePath:instancePath+"/deprecated",schemaPath:"#/properties/deprecated/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(func3(data12) < 1){
const err41 = {instancePath:instancePath+"/deprecated",schemaPath:"#/properties/deprecated/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/deprecated",schemaPath:"#/properties/deprecated/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err43 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}


/***/ }),

/***/ 8907:
/***/ ((__unused_webpack_module, exports) => {

// Generated from schemas/owner.schema.json by `npm run generate`.

exports.A = validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"https://raw.githubusercontent.com/clydepm/action-publish/v1/schemas/owner.schema.json","type":"object","additionalProperties":false,"required":["schema","name","repositories"],"properties":{"schema":{"type":"integer","const":1},"name":{"type":"string","maxLength":130,"pattern":"^(@[a-z0-9][a-z0-9_-]{0,63}/)?[a-z0-9][a-z0-9_-]{0,63}$"},"repositories":{"type":"array","maxItems":64,"items":{"type":"object","additionalProperties":false,"required":["host","id","owner_id","owner","full_name"],"properties":{"host":{"type":"string","maxLength":255,"pattern":"^[a-z0-9][a-z0-9.:-]*$"},"id":{"type":"integer","minimum":0,"maximum":9007199254740991},"owner_id":{"type":"integer","minimum":0,"maximum":9007199254740991},"owner":{"type":"string","maxLength":100,"minLength":1},"full_name":{"type":"string","maxLength":200}},"if":{"properties":{"host":{"const":"local"}}},"then":{"properties":{"id":{"type":"integer","maximum":0},"owner_id":{"type":"integer","maximum":0}}},"else":{"properties":{"id":{"type":"integer","minimum":1},"owner_id":{"type":"integer","minimum":1}}}}},"held":{"type":"array","maxItems":10000,"uniqueItems":true,"items":{"type":"string","maxLength":128}},"reserved":{"type":"string","minLength":1,"maxLength":300},"moving":{"type":"object","additionalProperties":false,"required":["host","id","owner_id","owner","full_name","from","since"],"properties":{"host":{"type":"string","maxLength":255,"pattern":"^[a-z0-9][a-z0-9.:-]*$"},"id":{"type":"integer","minimum":1,"maximum":9007199254740991},"owner_id":{"type":"integer","minimum":1,"maximum":9007199254740991},"owner":{"type":"string","maxLength":100,"minLength":1},"full_name":{"type":"string","maxLength":200},"from":{"type":"integer","minimum":1,"maximum":9007199254740991},"since":{"type":"string","maxLength":20,"pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$"}}}}};
const func2 = (text) => { let length = 0; for (const _ of text) length += 1; return length; };
const pattern0 = new RegExp("^(@[a-z0-9][a-z0-9_-]{0,63}/)?[a-z0-9][a-z0-9_-]{0,63}$", "u");
const pattern1 = new RegExp("^[a-z0-9][a-z0-9.:-]*$", "u");
const pattern3 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://raw.githubusercontent.com/clydepm/action-publish/v1/schemas/owner.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.schema === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schema"},message:"must have required property '"+"schema"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.repositories === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "repositories"},message:"must have required property '"+"repositories"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "schema") || (key0 === "name")) || (key0 === "repositories")) || (key0 === "held")) || (key0 === "reserved")) || (key0 === "moving"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.schema !== undefined){
let data0 = data.schema;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err4 = {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(1 !== data0){
const err5 = {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(func2(data1) > 130){
const err6 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 130},message:"must NOT have more than 130 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!pattern0.test(data1)){
const err7 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^(@[a-z0-9][a-z0-9_-]{0,63}/)?[a-z0-9][a-z0-9_-]{0,63}$"},message:"must match pattern \""+"^(@[a-z0-9][a-z0-9_-]{0,63}/)?[a-z0-9][a-z0-9_-]{0,63}$"+"\""};
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
const err8 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.repositories !== undefined){
let data2 = data.repositories;
if(Array.isArray(data2)){
if(data2.length > 64){
const err9 = {instancePath:instancePath+"/repositories",schemaPath:"#/properties/repositories/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs10 = errors;
let valid3 = true;
const _errs11 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.host !== undefined){
if("local" !== data3.host){
const err10 = {};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
var _valid0 = _errs11 === errors;
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs13 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.id !== undefined){
let data5 = data3.id;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err11 = {instancePath:instancePath+"/repositories/" + i0+"/id",schemaPath:"#/properties/repositories/items/then/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 0 || isNaN(data5)){
const err12 = {instancePath:instancePath+"/repositories/" + i0+"/id",schemaPath:"#/properties/repositories/items/then/properties/id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 0},message:"must be <= 0"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(data3.owner_id !== undefined){
let data6 = data3.owner_id;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err13 = {instancePath:instancePath+"/repositories/" + i0+"/owner_id",schemaPath:"#/properties/repositories/items/then/properties/owner_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 0 || isNaN(data6)){
const err14 = {instancePath:instancePath+"/repositories/" + i0+"/owner_id",schemaPath:"#/properties/repositories/items/then/properties/owner_id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 0},message:"must be <= 0"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
}
var _valid0 = _errs13 === errors;
valid3 = _valid0;
ifClause0 = "then";
}
else {
const _errs18 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.id !== undefined){
let data7 = data3.id;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err15 = {instancePath:instancePath+"/repositories/" + i0+"/id",schemaPath:"#/properties/repositories/items/else/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 1 || isNaN(data7)){
const err16 = {instancePath:instancePath+"/repositories/" + i0+"/id",schemaPath:"#/properties/repositories/items/else/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
if(data3.owner_id !== undefined){
let data8 = data3.owner_id;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err17 = {instancePath:instancePath+"/repositories/" + i0+"/owner_id",schemaPath:"#/properties/repositories/items/else/properties/owner_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 1 || isNaN(data8)){
const err18 = {instancePath:instancePath+"/repositories/" + i0+"/owner_id",schemaPath:"#/properties/repositories/items/else/properties/owner_id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
}
var _valid0 = _errs18 === errors;
valid3 = _valid0;
ifClause0 = "else";
}
if(!valid3){
const err19 = {instancePath:instancePath+"/repositories/" + i0,schemaPath:"#/properties/repositories/items/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.host === undefined){
const err20 = {instancePath:instancePath+"/repositories/" + i0,schemaPath:"#/properties/repositories/items/required",keyword:"required",params:{missingProperty: "host"},message:"must have required property '"+"host"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data3.id === undefined){
const err21 = {instancePath:instancePath+"/repositories/" + i0,schemaPath:"#/properties/repositories/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data3.owner_id === undefined){
const err22 = {instancePath:instancePath+"/repositories/" + i0,schemaPath:"#/properties/repositories/items/required",keyword:"required",params:{missingProperty: "owner_id"},message:"must have required property '"+"owner_id"+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data3.owner === undefined){
const err23 = {instancePath:instancePath+"/repositories/" + i0,schemaPath:"#/properties/repositories/items/required",keyword:"required",params:{missingProperty: "owner"},message:"must have required property '"+"owner"+"'"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data3.full_name === undefined){
const err24 = {instancePath:instancePath+"/repositories/" + i0,schemaPath:"#/properties/repositories/items/required",keyword:"required",params:{missingProperty: "full_name"},message:"must have required property '"+"full_name"+"'"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
for(const key1 in data3){
if(!(((((key1 === "host") || (key1 === "id")) || (key1 === "owner_id")) || (key1 === "owner")) || (key1 === "full_name"))){
const err25 = {instancePath:instancePath+"/repositories/" + i0,schemaPath:"#/properties/repositories/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data3.host !== undefined){
let data9 = data3.host;
if(typeof data9 === "string"){
if(func2(data9) > 255){
const err26 = {instancePath:instancePath+"/repositories/" + i0+"/host",schemaPath:"#/properties/repositories/items/properties/host/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(!pattern1.test(data9)){
const err27 = {instancePath:instancePath+"/repositories/" + i0+"/host",schemaPath:"#/properties/repositories/items/properties/host/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9.:-]*$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9.:-]*$"+"\""};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/repositories/" + i0+"/host",schemaPath:"#/properties/repositories/items/properties/host/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data3.id !== undefined){
let data10 = data3.id;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err29 = {instancePath:instancePath+"/repositories/" + i0+"/id",schemaPath:"#/properties/repositories/items/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 9007199254740991 || isNaN(data10)){
const err30 = {instancePath:instancePath+"/repositories/" + i0+"/id",schemaPath:"#/properties/repositories/items/properties/id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data10 < 0 || isNaN(data10)){
const err31 = {instancePath:instancePath+"/repositories/" + i0+"/id",schemaPath:"#/properties/repositories/items/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
if(data3.owner_id !== undefined){
let data11 = data3.owner_id;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err32 = {instancePath:instancePath+"/repositories/" + i0+"/owner_id",schemaPath:"#/properties/repositories/items/properties/owner_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 9007199254740991 || isNaN(data11)){
const err33 = {instancePath:instancePath+"/repositories/" + i0+"/owner_id",schemaPath:"#/properties/repositories/items/properties/owner_id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data11 < 0 || isNaN(data11)){
const err34 = {instancePath:instancePath+"/repositories/" + i0+"/owner_id",schemaPath:"#/properties/repositories/items/properties/owner_id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
if(data3.owner !== undefined){
let data12 = data3.owner;
if(typeof data12 === "string"){
if(func2(data12) > 100){
const err35 = {instancePath:instancePath+"/repositories/" + i0+"/owner",schemaPath:"#/properties/repositories/items/properties/owner/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(func2(data12) < 1){
const err36 = {instancePath:instancePath+"/repositories/" + i0+"/owner",schemaPath:"#/properties/repositories/items/properties/owner/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/repositories/" + i0+"/owner",schemaPath:"#/properties/repositories/items/properties/owner/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data3.full_name !== undefined){
let data13 = data3.full_name;
if(typeof data13 === "string"){
if(func2(data13) > 200){
const err38 = {instancePath:instancePath+"/repositories/" + i0+"/full_name",schemaPath:"#/properties/repositories/items/properties/full_name/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/repositories/" + i0+"/full_name",schemaPath:"#/properties/repositories/items/properties/full_name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath:instancePath+"/repositories/" + i0,schemaPath:"#/properties/repositories/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
else {
const err41 = {instancePath:instancePath+"/repositories",schemaPath:"#/properties/repositories/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.held !== undefined){
let data14 = data.held;
if(Array.isArray(data14)){
if(data14.length > 10000){
const err42 = {instancePath:instancePath+"/held",schemaPath:"#/properties/held/maxItems",keyword:"maxItems",params:{limit: 10000},message:"must NOT have more than 10000 items"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
let data15 = data14[i1];
if(typeof data15 === "string"){
if(func2(data15) > 128){
const err43 = {instancePath:instancePath+"/held/" + i1,schemaPath:"#/properties/held/items/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/held/" + i1,schemaPath:"#/properties/held/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
let i2 = data14.length;
let j0;
if(i2 > 1){
const indices0 = {};
for(;i2--;){
let item0 = data14[i2];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err45 = {instancePath:instancePath+"/held",schemaPath:"#/properties/held/uniqueItems",keyword:"uniqueItems",params:{i: i2, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i2+" are identical)"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
break;
}
indices0[item0] = i2;
}
}
}
else {
const err46 = {instancePath:instancePath+"/held",schemaPath:"#/properties/held/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.reserved !== undefined){
let data16 = data.reserved;
if(typeof data16 === "string"){
if(func2(data16) > 300){
const err47 = {instancePath:instancePath+"/reserved",schemaPath:"#/properties/reserved/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(func2(data16) < 1){
const err48 = {instancePath:instancePath+"/reserved",schemaPath:"#/properties/reserved/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err49 = {instancePath:instancePath+"/reserved",schemaPath:"#/properties/reserved/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.moving !== undefined){
let data17 = data.moving;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.host === undefined){
const err50 = {instancePath:instancePath+"/moving",schemaPath:"#/properties/moving/required",keyword:"required",params:{missingProperty: "host"},message:"must have required property '"+"host"+"'"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data17.id === undefined){
const err51 = {instancePath:instancePath+"/moving",schemaPath:"#/properties/moving/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data17.owner_id === undefined){
const err52 = {instancePath:instancePath+"/moving",schemaPath:"#/properties/moving/required",keyword:"required",params:{missingProperty: "owner_id"},message:"must have required property '"+"owner_id"+"'"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(data17.owner === undefined){
const err53 = {instancePath:instancePath+"/moving",schemaPath:"#/properties/moving/required",keyword:"required",params:{missingProperty: "owner"},message:"must have required property '"+"owner"+"'"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(data17.full_name === undefined){
const err54 = {instancePath:instancePath+"/moving",schemaPath:"#/properties/moving/required",keyword:"required",params:{missingProperty: "full_name"},message:"must have required property '"+"full_name"+"'"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(data17.from === undefined){
const err55 = {instancePath:instancePath+"/moving",schemaPath:"#/properties/moving/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(data17.since === undefined){
const err56 = {instancePath:instancePath+"/moving",schemaPath:"#/properties/moving/required",keyword:"required",params:{missingProperty: "since"},message:"must have required property '"+"since"+"'"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
for(const key2 in data17){
if(!(((((((key2 === "host") || (key2 === "id")) || (key2 === "owner_id")) || (key2 === "owner")) || (key2 === "full_name")) || (key2 === "from")) || (key2 === "since"))){
const err57 = {instancePath:instancePath+"/moving",schemaPath:"#/properties/moving/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data17.host !== undefined){
let data18 = data17.host;
if(typeof data18 === "string"){
if(func2(data18) > 255){
const err58 = {instancePath:instancePath+"/moving/host",schemaPath:"#/properties/moving/properties/host/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(!pattern1.test(data18)){
const err59 = {instancePath:instancePath+"/moving/host",schemaPath:"#/properties/moving/properties/host/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9.:-]*$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9.:-]*$"+"\""};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
else {
const err60 = {instancePath:instancePath+"/moving/host",schemaPath:"#/properties/moving/properties/host/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data17.id !== undefined){
let data19 = data17.id;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
const err61 = {instancePath:instancePath+"/moving/id",schemaPath:"#/properties/moving/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 9007199254740991 || isNaN(data19)){
const err62 = {instancePath:instancePath+"/moving/id",schemaPath:"#/properties/moving/properties/id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(data19 < 1 || isNaN(data19)){
const err63 = {instancePath:instancePath+"/moving/id",schemaPath:"#/properties/moving/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data17.owner_id !== undefined){
let data20 = data17.owner_id;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
const err64 = {instancePath:instancePath+"/moving/owner_id",schemaPath:"#/properties/moving/properties/owner_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 > 9007199254740991 || isNaN(data20)){
const err65 = {instancePath:instancePath+"/moving/owner_id",schemaPath:"#/properties/moving/properties/owner_id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(data20 < 1 || isNaN(data20)){
const err66 = {instancePath:instancePath+"/moving/owner_id",schemaPath:"#/properties/moving/properties/owner_id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data17.owner !== undefined){
let data21 = data17.owner;
if(typeof data21 === "string"){
if(func2(data21) > 100){
const err67 = {instancePath:instancePath+"/moving/owner",schemaPath:"#/properties/moving/properties/owner/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(func2(data21) < 1){
const err68 = {instancePath:instancePath+"/moving/owner",schemaPath:"#/properties/moving/properties/owner/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
else {
const err69 = {instancePath:instancePath+"/moving/owner",schemaPath:"#/properties/moving/properties/owner/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data17.full_name !== undefined){
let data22 = data17.full_name;
if(typeof data22 === "string"){
if(func2(data22) > 200){
const err70 = {instancePath:instancePath+"/moving/full_name",schemaPath:"#/properties/moving/properties/full_name/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
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
const err71 = {instancePath:instancePath+"/moving/full_name",schemaPath:"#/properties/moving/properties/full_name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data17.from !== undefined){
let data23 = data17.from;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
const err72 = {instancePath:instancePath+"/moving/from",schemaPath:"#/properties/moving/properties/from/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 > 9007199254740991 || isNaN(data23)){
const err73 = {instancePath:instancePath+"/moving/from",schemaPath:"#/properties/moving/properties/from/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(data23 < 1 || isNaN(data23)){
const err74 = {instancePath:instancePath+"/moving/from",schemaPath:"#/properties/moving/properties/from/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
}
if(data17.since !== undefined){
let data24 = data17.since;
if(typeof data24 === "string"){
if(func2(data24) > 20){
const err75 = {instancePath:instancePath+"/moving/since",schemaPath:"#/properties/moving/properties/since/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(!pattern3.test(data24)){
const err76 = {instancePath:instancePath+"/moving/since",schemaPath:"#/properties/moving/properties/since/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$"+"\""};
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
const err77 = {instancePath:instancePath+"/moving/since",schemaPath:"#/properties/moving/properties/since/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
}
else {
const err78 = {instancePath:instancePath+"/moving",schemaPath:"#/properties/moving/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
}
else {
const err79 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}


/***/ }),

/***/ 2123:
/***/ ((__unused_webpack_module, exports) => {

// Generated from schemas/registry.schema.json by `npm run generate`.

exports.q = validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"https://raw.githubusercontent.com/clydepm/action-publish/v1/schemas/registry.schema.json","type":"object","additionalProperties":false,"properties":{"name":{"type":"string","minLength":1,"maxLength":100},"private-sources":{"type":"string","enum":["refuse","allow"],"default":"refuse"},"reserved-names":{"type":"array","maxItems":10000,"uniqueItems":true,"items":{"type":"string","maxLength":130,"pattern":"^(@[A-Za-z0-9][A-Za-z0-9_-]*|(@[A-Za-z0-9][A-Za-z0-9_-]*/)?[A-Za-z0-9][A-Za-z0-9_-]*)$"},"default":[]},"writers":{"type":"string","enum":["direct","pull","both"],"default":"both"},"publishers":{"oneOf":[{"type":"string","minLength":1,"maxLength":140},{"type":"array","maxItems":10000,"uniqueItems":true,"items":{"type":"string","maxLength":140,"pattern":"^[A-Za-z0-9][A-Za-z0-9-]{0,38}(/[A-Za-z0-9._-]{1,100})?$"}}],"default":"owner"},"names":{"type":"object","additionalProperties":false,"properties":{"look-alikes":{"type":"string","enum":["refuse","allow"],"default":"refuse"},"popular":{"type":"string","enum":["refuse","allow"],"default":"refuse"},"forks":{"type":"string","enum":["refuse","allow"],"default":"refuse"},"allowed":{"type":"array","maxItems":10000,"uniqueItems":true,"items":{"type":"string","maxLength":130},"default":[]}}},"cool-down":{"type":"object","additionalProperties":false,"properties":{"hours":{"type":"integer","minimum":0,"maximum":8760,"default":72},"account-days":{"type":"integer","minimum":0,"maximum":3650,"default":30},"repository-days":{"type":"integer","minimum":0,"maximum":3650,"default":7}}},"licenses":{"type":"object","additionalProperties":false,"properties":{"allowed":{"type":"array","maxItems":1000,"uniqueItems":true,"items":{"type":"string","minLength":1,"maxLength":200},"default":[]},"missing":{"type":"string","enum":["refuse","allow"],"default":"allow"}}},"missing-dependencies":{"type":"string","enum":["refuse","allow"],"default":"refuse"},"limits":{"type":"object","additionalProperties":false,"properties":{"archive":{"type":"integer","minimum":0,"maximum":268435456,"default":268435456},"unpacked":{"type":"integer","minimum":0,"maximum":536870912,"default":536870912},"files":{"type":"integer","minimum":0,"maximum":50000,"default":50000}}},"provenance":{"type":"object","additionalProperties":false,"properties":{"policy":{"type":"string","enum":["off","ratchet","required"],"default":"ratchet"},"issuers":{"type":"array","maxItems":100,"uniqueItems":true,"items":{"type":"string","maxLength":512,"pattern":"^https://\\S+$"},"default":["https://token.actions.githubusercontent.com"]},"self-hosted":{"type":"string","enum":["refuse","allow"],"default":"refuse"},"repin":{"type":"array","maxItems":10000,"uniqueItems":true,"items":{"type":"string","maxLength":130},"default":[]}}},"site":{"type":"object","additionalProperties":false,"properties":{"static-pages":{"type":"integer","minimum":0,"maximum":100000,"default":20000}}}}};
const func2 = Object.prototype.hasOwnProperty;
const func3 = (text) => { let length = 0; for (const _ of text) length += 1; return length; };
const pattern0 = new RegExp("^(@[A-Za-z0-9][A-Za-z0-9_-]*|(@[A-Za-z0-9][A-Za-z0-9_-]*/)?[A-Za-z0-9][A-Za-z0-9_-]*)$", "u");
const pattern1 = new RegExp("^[A-Za-z0-9][A-Za-z0-9-]{0,38}(/[A-Za-z0-9._-]{1,100})?$", "u");
const pattern2 = new RegExp("^https://\\S+$", "u");

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
const err19 = {instancePath:instancePath+"/publishers/" + i2,schemaPath:"#/properties/publishers/oneOf/1/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9-]{0,38}(/[A-Za-z0-9._-]{1,100})?$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9-]{0,38}(/[A-Za-z0-9._-]{1,100})?$"+"\""};
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
}
else {
const err93 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}


/***/ }),

/***/ 9908:
/***/ ((__unused_webpack_module, exports) => {

// Generated from schemas/scope.schema.json by `npm run generate`.

exports.D = validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"https://raw.githubusercontent.com/clydepm/action-publish/v1/schemas/scope.schema.json","type":"object","additionalProperties":false,"required":["schema","scope","host","owner_id","owner"],"properties":{"schema":{"type":"integer","const":1},"scope":{"type":"string","maxLength":64,"pattern":"^[a-z0-9][a-z0-9_-]*$"},"host":{"type":"string","maxLength":255,"pattern":"^[a-z0-9][a-z0-9.:-]*$"},"owner_id":{"type":"integer","minimum":0,"maximum":9007199254740991},"owner":{"type":"string","maxLength":100,"minLength":1}},"if":{"properties":{"host":{"const":"local"}}},"then":{"properties":{"owner_id":{"type":"integer","maximum":0}}},"else":{"properties":{"owner_id":{"type":"integer","minimum":1}}}};
const func2 = (text) => { let length = 0; for (const _ of text) length += 1; return length; };
const pattern0 = new RegExp("^[a-z0-9][a-z0-9_-]*$", "u");
const pattern1 = new RegExp("^[a-z0-9][a-z0-9.:-]*$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://raw.githubusercontent.com/clydepm/action-publish/v1/schemas/scope.schema.json" */;
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.host !== undefined){
if("local" !== data.host){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.owner_id !== undefined){
let data1 = data.owner_id;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err1 = {instancePath:instancePath+"/owner_id",schemaPath:"#/then/properties/owner_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 0 || isNaN(data1)){
const err2 = {instancePath:instancePath+"/owner_id",schemaPath:"#/then/properties/owner_id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 0},message:"must be <= 0"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.owner_id !== undefined){
let data2 = data.owner_id;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err3 = {instancePath:instancePath+"/owner_id",schemaPath:"#/else/properties/owner_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
const err4 = {instancePath:instancePath+"/owner_id",schemaPath:"#/else/properties/owner_id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
}
var _valid0 = _errs7 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err5 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.schema === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schema"},message:"must have required property '"+"schema"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.scope === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scope"},message:"must have required property '"+"scope"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.host === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "host"},message:"must have required property '"+"host"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.owner_id === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "owner_id"},message:"must have required property '"+"owner_id"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.owner === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "owner"},message:"must have required property '"+"owner"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "schema") || (key0 === "scope")) || (key0 === "host")) || (key0 === "owner_id")) || (key0 === "owner"))){
const err11 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.schema !== undefined){
let data3 = data.schema;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err12 = {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(1 !== data3){
const err13 = {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.scope !== undefined){
let data4 = data.scope;
if(typeof data4 === "string"){
if(func2(data4) > 64){
const err14 = {instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!pattern0.test(data4)){
const err15 = {instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9_-]*$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9_-]*$"+"\""};
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
const err16 = {instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.host !== undefined){
let data5 = data.host;
if(typeof data5 === "string"){
if(func2(data5) > 255){
const err17 = {instancePath:instancePath+"/host",schemaPath:"#/properties/host/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!pattern1.test(data5)){
const err18 = {instancePath:instancePath+"/host",schemaPath:"#/properties/host/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9.:-]*$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9.:-]*$"+"\""};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/host",schemaPath:"#/properties/host/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.owner_id !== undefined){
let data6 = data.owner_id;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err20 = {instancePath:instancePath+"/owner_id",schemaPath:"#/properties/owner_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 9007199254740991 || isNaN(data6)){
const err21 = {instancePath:instancePath+"/owner_id",schemaPath:"#/properties/owner_id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data6 < 0 || isNaN(data6)){
const err22 = {instancePath:instancePath+"/owner_id",schemaPath:"#/properties/owner_id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data.owner !== undefined){
let data7 = data.owner;
if(typeof data7 === "string"){
if(func2(data7) > 100){
const err23 = {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(func2(data7) < 1){
const err24 = {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}


/***/ }),

/***/ 3371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check)
});

// EXTERNAL MODULE: ./build/src/errors.js
var src_errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/git/git.js + 1 modules
var git = __webpack_require__(6574);
// EXTERNAL MODULE: ./build/src/local/index-history.js
var index_history = __webpack_require__(3720);
// EXTERNAL MODULE: ./build/src/manifest/version.js
var version = __webpack_require__(8495);
;// CONCATENATED MODULE: ./build/src/sparse/check-finding.js
/** An error at a file, or at one of its lines (from 1). */
function breach(file, problem) {
    return finding('error', file, problem);
}
/** A warning at a file, or at one of its lines (from 1). */
function caution(file, problem) {
    return finding('warning', file, problem);
}
function finding(severity, file, { line, ...problem }) {
    return { severity, ...problem, at: line === undefined ? { file } : { file, line } };
}

// EXTERNAL MODULE: ./build/src/sparse/entry.js
var entry = __webpack_require__(326);
// EXTERNAL MODULE: ./build/src/sparse/members.js
var members = __webpack_require__(2433);
// EXTERNAL MODULE: ./build/src/sparse/nesting.js
var nesting = __webpack_require__(1460);
// EXTERNAL MODULE: ./build/src/sparse/text.js
var sparse_text = __webpack_require__(9531);
;// CONCATENATED MODULE: ./build/src/sparse/check-append.js






/** What may change of a published line (docs/registry.md): where the archive lies, never what it is. */
const MOVABLE = new Set(['yanked', 'yank_reason', 'dl', 'removed']);
/**
 * Checks that a file of the index only grew: lines that were there are there, in their order and before new ones, and of
 * their facts nothing changed. `after` is absent where the file is gone.
 */
function checkAppended(path, before, after) {
    const old = linesOf(before);
    if (after === undefined)
        return old.length === 0 ? [] : [fileLost(path, old)];
    const now = linesOf(after);
    const found = new Map(now.map((line) => [line.vers, line]));
    const lost = old.filter(({ vers }) => !found.has(vers)).map((line) => lineLost(path, line));
    const kept = old.flatMap((line) => {
        const successor = found.get(line.vers);
        return successor === undefined ? [] : checkLine(path, line, successor);
    });
    return [...lost, ...kept, ...checkOrder(path, old, now)];
}
function checkOrder(path, old, now) {
    const known = new Set(old.map(({ vers }) => vers));
    const staying = new Set(now.map(({ vers }) => vers));
    const expected = old.filter(({ vers }) => staying.has(vers));
    const wrong = now.findIndex(({ vers }, at) => at < expected.length && vers !== expected[at]?.vers);
    const line = now[wrong];
    if (line === undefined)
        return [];
    const what = known.has(line.vers) ? 'moved' : 'is new and not at the end';
    return [
        breach(path, {
            ...{ code: 'ENTRY_MOVED', line: line.number, message: `Line ${line.number} of "${path}" ${what}` },
            ...{
                found: (0,sparse_text/* quote */.hD)(line.vers),
                expected: (0,sparse_text/* quote */.hD)(expected[wrong]?.vers ?? ''),
                cure: 'Put new lines at the end, and leave the others in their order',
            },
        }),
    ];
}
function checkLine(path, before, after) {
    const written = asWritten(before) || asWritten(after);
    const [old, now] = [factsOf(before, written), factsOf(after, written)];
    const keys = [...new Set([...old.keys(), ...now.keys()])];
    const changed = keys.filter((key) => !MOVABLE.has(key) && old.get(key) !== now.get(key));
    const findings = changed.map((key) => factChanged(path, { key, line: after, before: old.get(key), after: now.get(key) }));
    return before.value.removed !== undefined && after.value.removed === undefined
        ? [...findings, factChanged(path, { key: 'removed', line: after, before: old.get('removed'), after: undefined })]
        : findings;
}
function factChanged(path, { key, line: { vers, number }, before, after }) {
    return breach(path, {
        ...{ code: 'ENTRY_CHANGED', line: number, message: `\`${key}\` of version ${(0,sparse_text/* quote */.hD)(vers)} in "${path}" changed` },
        ...{ found: shown(after), expected: shown(before) },
        cure: key === 'removed'
            ? 'Put `removed` back: name and version stay burnt'
            : 'Restore the line; publish what should be different as a new version',
    });
}
function lineLost(path, { vers }) {
    return breach(path, {
        ...{ code: 'ENTRY_LOST', message: `Version ${(0,sparse_text/* quote */.hD)(vers)} vanished from "${path}"` },
        ...{ found: 'no line for it', expected: 'the line that was published', cure: lostCure(path) },
    });
}
function fileLost(path, old) {
    return breach(path, {
        ...{ code: 'ENTRY_LOST', message: `All versions of a package vanished: "${path}" is gone` },
        ...{ found: 'no file', expected: `${old.length} published versions`, cure: lostCure(path) },
    });
}
function lostCure(path) {
    return `Restore it: \`git log --oneline -- ${path}\`, then \`git restore --source=COMMIT -- ${path}\`. To withdraw a version, yank it, or set \`removed\``;
}
/** A line that is no JSON is nothing that was published: it may go. */
function linesOf(text) {
    return text.split('\n').flatMap((line, index) => {
        const value = objectOf(line);
        if (value === undefined || typeof value.vers !== 'string')
            return [];
        return [{ text: line, value, vers: (0,version/* versionIdentity */.HN)(value.vers), number: index + 1 }];
    });
}
function objectOf(line) {
    try {
        const value = JSON.parse(line);
        return (0,sparse_text/* isRecord */.u4)(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
/** What a newer program wrote has rules unknown here, and what nests without end can only be compared as text. */
function asWritten({ value }) {
    return (typeof value.schema === 'number' && value.schema > entry/* ENTRY_SCHEMA */.Hk) || (0,nesting/* nestsTooDeep */.q)(value);
}
/** The facts of a line as JSON: with their keys as they stand there, or values written anew. */
function factsOf({ text, value }, written) {
    if (!written)
        return new Map(Object.entries(value).map(([key, fact]) => [key, JSON.stringify(fact)]));
    const facts = new Map();
    for (const { key, text: fact } of (0,members/* membersOf */.l)(text).members) {
        // a key that is there twice: readers differ in which of the two they take
        facts.set(key, facts.has(key) ? `${facts.get(key)},${fact}` : fact);
    }
    return facts;
}
function shown(text) {
    return text === undefined ? 'nothing' : (0,sparse_text/* quote */.hD)(text);
}

// EXTERNAL MODULE: ./build/src/manifest/name.js
var manifest_name = __webpack_require__(9844);
// EXTERNAL MODULE: ./build/src/sparse/download-url.js
var download_url = __webpack_require__(8516);
// EXTERNAL MODULE: ./build/src/sparse/entry-schema.js
var entry_schema = __webpack_require__(4648);
;// CONCATENATED MODULE: ./build/src/sparse/check-lines.js








/** Checks an index file by itself, as strictly as writers write: form and bytes of every line, one name, no version twice. */
function checkLines(path, text, expected) {
    const file = new IndexFile(path, expected);
    const lines = text.split('\n');
    const rest = lines.pop();
    for (const [index, line] of lines.entries())
        file.take(line, index + 1);
    if (text === '')
        file.refuse(1, 'there is none', 'an empty file', 'at least one entry');
    else if (rest !== '')
        file.refuse(lines.length + 1, 'it does not end with a line feed', (0,sparse_text/* quote */.hD)(rest ?? ''), 'a line feed');
    const { name, versions, findings } = file;
    return { ...(name === undefined ? {} : { name }), versions, findings };
}
class IndexFile {
    findings = [];
    versions = [];
    name;
    #path;
    #expected;
    #lines = new Map();
    constructor(path, expected) {
        this.#path = path;
        this.#expected = expected;
    }
    take(text, line) {
        const value = check_lines_objectOf(text);
        if (value === undefined)
            this.refuse(line, 'it is no JSON object', (0,sparse_text/* quote */.hD)(text), 'one entry, as JSON');
        else {
            this.#takeName(value.name, line);
            this.#takeVersion(value.vers, line);
            const bytes = Buffer.byteLength(text);
            if (bytes > entry/* ENTRY_LIMIT */.fW)
                this.refuse(line, 'it is too long', `${bytes} bytes`, `at most ${entry/* ENTRY_LIMIT */.fW} bytes`);
            else if ((0,nesting/* nestsTooDeep */.q)(value))
                this.refuse(line, 'it is nested too deep', (0,sparse_text/* quote */.hD)(text), `at most ${nesting/* NESTING_LIMIT */.f} levels`);
            else if (typeof value.schema === 'number' && value.schema > entry/* ENTRY_SCHEMA */.Hk)
                this.#takeNewer(value.schema, line);
            else
                this.#takeEntry(text, value, line);
        }
    }
    refuse(line, complaint, found, expected) {
        this.findings.push(breach(this.#path, {
            ...{ code: 'INDEX_INVALID', line, message: `Line ${line} of "${this.#path}" cannot be used: ${complaint}` },
            ...{ found, expected, cure: `Restore the line from the history: \`git log -p -- ${this.#path}\`` },
        }));
    }
    /** Two names with one canonical form would share the file, and only one of them has an owner. */
    #takeName(name, line) {
        if (typeof name !== 'string')
            return;
        this.name ??= name;
        if ((0,manifest_name/* canonical */.$N)(name) !== this.#expected.full) {
            const message = `Line ${line} of "${this.#path}" is about another package`;
            this.findings.push(breach(this.#path, {
                ...{ code: 'INDEX_MISPLACED', line, message },
                ...{ found: (0,sparse_text/* quote */.hD)(name), expected: `"${this.#expected.full}", or the same with \`_\`` },
                cure: 'Remove the line; versions are published by the action, which finds the right file',
            }));
        }
        else if (name !== this.name)
            this.refuse(line, 'its name is written differently', (0,sparse_text/* quote */.hD)(name), (0,sparse_text/* quote */.hD)(this.name));
    }
    #takeVersion(vers, line) {
        if (typeof vers !== 'string')
            return;
        this.versions.push(vers);
        const identity = (0,version/* versionIdentity */.HN)(vers);
        const earlier = this.#lines.get(identity);
        if (earlier === undefined)
            this.#lines.set(identity, line);
        else
            this.refuse(line, `its version is in line ${earlier} too`, (0,sparse_text/* quote */.hD)(vers), 'one line a version');
    }
    #takeNewer(schema, line) {
        this.findings.push(caution(this.#path, {
            ...{ code: 'INDEX_TOO_NEW', line, message: `Line ${line} of "${this.#path}" was written by a newer program` },
            ...{ found: `schema ${schema}`, expected: `schema ${entry/* ENTRY_SCHEMA */.Hk}` },
            cure: 'Use a newer version of this action or CLI',
        }));
    }
    #takeEntry(text, value, line) {
        const faults = (0,entry_schema/* validateEntry */.h)(value);
        if (faults !== undefined || !isValidated(value))
            this.refuse(line, 'it is no entry', faults ?? (0,sparse_text/* quote */.hD)(text), 'an entry as `schemas/entry.schema.json` says');
        else if (!isVersion(value.vers))
            this.refuse(line, '`vers` is no version', (0,sparse_text/* quote */.hD)(value.vers), 'a SemVer version');
        else if (!(0,download_url/* isDownloadUrl */.U)(value.dl))
            this.refuse(line, '`dl` is not usable', (0,sparse_text/* quote */.hD)(value.dl), '`https:`, or relative');
        else
            this.#compare(text, (0,entry/* canonicalLine */.nm)(value), line);
    }
    #compare(text, written, line) {
        if (written === text)
            return;
        const at = differenceAt(text, written);
        this.findings.push(breach(this.#path, {
            ...{ code: 'INDEX_NOT_CANONICAL', line },
            message: `Line ${line} of "${this.#path}" is not written as an entry is`,
            ...{ found: (0,sparse_text/* quote */.hD)(text.slice(at)), expected: (0,sparse_text/* quote */.hD)(written.slice(at)) },
            cure: 'Undo what a person, an editor or another program did to it: keys have their order, and there are no spaces',
        }));
    }
}
/** Called after the schema's check alone. */
function isValidated(value) {
    return typeof value.vers === 'string';
}
function check_lines_objectOf(text) {
    try {
        const value = JSON.parse(text);
        return (0,sparse_text/* isRecord */.u4)(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function isVersion(text) {
    try {
        return (0,version/* parseVersion */.ot)(text) === text;
    }
    catch {
        return false;
    }
}
/** Where two texts part, a little before, so that the key is seen. */
function differenceAt(one, other) {
    let at = 0;
    while (at < one.length && one[at] === other[at])
        at++;
    return Math.max(0, at - 20);
}

// EXTERNAL MODULE: ./build/src/sparse/check-place.js
var check_place = __webpack_require__(1296);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/src/sparse/complaint.js
var complaint = __webpack_require__(6823);
// EXTERNAL MODULE: ./build/src/sparse/config.js
var config = __webpack_require__(9138);
// EXTERNAL MODULE: ./build/src/sparse/generated/config-schema.cjs
var config_schema = __webpack_require__(9262);
// EXTERNAL MODULE: ./build/src/sparse/generated/meta-schema.cjs
var meta_schema = __webpack_require__(4321);
// EXTERNAL MODULE: ./build/src/sparse/generated/owner-schema.cjs
var owner_schema = __webpack_require__(8907);
// EXTERNAL MODULE: ./build/src/sparse/generated/registry-schema.cjs
var registry_schema = __webpack_require__(2123);
// EXTERNAL MODULE: ./build/src/sparse/generated/scope-schema.cjs
var scope_schema = __webpack_require__(9908);
// EXTERNAL MODULE: ./build/src/sparse/meta.js
var meta = __webpack_require__(4409);
;// CONCATENATED MODULE: ./build/src/sparse/check-records.js














/** Checks `config.json`. Without a layout nothing else can be placed. */
function checkConfigText(path, text) {
    const { findings, value } = checkJson(path, text, { check: config_schema/* checkConfig */.l, schema: 'config' });
    try {
        const { layout, base } = (0,config/* readConfig */.Xg)(text);
        const unset = value.base !== undefined && base === undefined;
        return { findings: unset ? [...findings, baseUnset(path, String(value.base))] : findings, layout };
    }
    catch (error) {
        if (!(error instanceof src_errors/* RegistryError */.gl))
            throw error;
        return { findings: findings.length > 0 ? findings : [breach(path, problemOf(error))] };
    }
}
/** Checks `registry.yaml`, unknown keys included. */
function checkPolicyText(path, text) {
    const value = yamlOf(text);
    if (value instanceof Error)
        return [wrongForm(path, value.message, 'YAML')];
    // an empty file decides nothing
    if (value === null || (0,registry_schema/* checkRegistry */.q)(value))
        return [];
    return [wrongForm(path, (0,complaint/* complaint */.U)(registry_schema/* checkRegistry */.q.errors, 'the policy'), schemaWords('registry'))];
}
/** Checks a file of `meta/`. */
function checkMetaText(path, text) {
    const { findings, value } = checkJson(path, text, { check: meta_schema/* checkMeta */.M, schema: 'meta' });
    const { name, version } = value;
    return {
        findings,
        ...(typeof name === 'string' ? { name } : {}),
        ...(typeof version === 'string' ? { version } : {}),
    };
}
/** Checks a file of `owners/` that is about a package. */
function checkOwnerText(path, text) {
    const { findings, value } = checkJson(path, text, { check: owner_schema/* checkOwner */.A, schema: 'owner' });
    return { findings, ...(typeof value.name === 'string' ? { name: value.name } : {}) };
}
/** Checks `owners/@scope/-`. */
function checkScopeText(path, text, scope) {
    const { findings, value } = checkJson(path, text, { check: scope_schema/* checkScope */.D, schema: 'scope' });
    if (findings.length > 0 || typeof value.scope !== 'string' || (0,manifest_name/* canonical */.$N)(value.scope) === scope)
        return findings;
    return [misnamed(path, value.scope, scope)];
}
/** Checks that a record is about the package whose path it has. */
function checkNameAt(path, name, expected) {
    if (name === undefined || (0,manifest_name/* canonical */.$N)(name) === expected)
        return [];
    return [misnamed(path, name, expected)];
}
/** Checks a README: its size is all that can be wrong with it. */
function checkReadme(path, bytes) {
    if (bytes <= meta/* README_LIMIT */.r)
        return [];
    return [
        breach(path, {
            ...{ code: 'INDEX_INVALID', message: `"${path}" is too large` },
            ...{ found: `${bytes} bytes`, expected: `at most ${meta/* README_LIMIT */.r} bytes`, cure: 'Shorten it, or remove it' },
        }),
    ];
}
function checkJson(path, text, { check, schema }) {
    const value = jsonOf(text);
    if ((0,nesting/* nestsTooDeep */.q)(value))
        return { findings: [tooDeep(path)], value: {} };
    if (value === undefined)
        return { findings: [wrongForm(path, (0,sparse_text/* quote */.hD)(text), 'a JSON object')], value: {} };
    if (check(value))
        return { findings: [], value };
    return { findings: [wrongForm(path, (0,complaint/* complaint */.U)(check.errors, 'the file'), schemaWords(schema))], value };
}
function jsonOf(text) {
    try {
        const value = JSON.parse(text);
        return (0,sparse_text/* isRecord */.u4)(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function yamlOf(text) {
    try {
        return (0,dist/* parse */.qg)(text, { maxAliasCount: 0, prettyErrors: false, logLevel: 'error' });
    }
    catch (error) {
        // a text that nests without end ends the parser's stack
        if (error instanceof RangeError)
            return new Error('values that are nested too deep');
        return error instanceof Error ? error : new Error(String(error));
    }
}
function baseUnset(path, base) {
    return caution(path, {
        ...{ code: 'INDEX_STALE', message: `\`base\` of "${path}" is still the template's` },
        ...{ found: (0,sparse_text/* quote */.hD)(base), expected: 'the address that the registry is served at' },
        cure: 'Write it, or remove `base`: where Pages serves the repository is then taken',
    });
}
function problemOf({ problems, code, message }) {
    return problems[0] ?? { code, message };
}
function schemaWords(schema) {
    return `what \`schemas/${schema}.schema.json\` describes`;
}
function wrongForm(path, found, expected) {
    return breach(path, {
        ...{ code: 'INDEX_INVALID', message: `"${path}" has not the form it must have` },
        ...{ found, expected, cure: `Mend it, or restore it from the history: \`git log -p -- ${path}\`` },
    });
}
function tooDeep(path) {
    return wrongForm(path, 'values that are nested too deep', `at most ${nesting/* NESTING_LIMIT */.f} levels`);
}
function misnamed(path, found, expected) {
    return breach(path, {
        ...{ code: 'INDEX_MISPLACED', message: `"${path}" is about another name` },
        ...{
            found: (0,sparse_text/* quote */.hD)(found),
            expected: `"${expected}", or the same with \`_\``,
            cure: `Restore "${path}" from the history`,
        },
    });
}

;// CONCATENATED MODULE: ./build/src/sparse/check-file.js




/** Checks one file by itself: where it lies, that it is text, its form. */
function checkFile(file, layout) {
    const placed = (0,check_place/* placeOf */.$)(file.path, layout);
    if (!file.mode.startsWith('100'))
        return { placed, findings: [linked(file.path, placed)] };
    if (placed.kind === 'companion')
        return { placed, findings: [] };
    if (placed.kind === 'foreign')
        return { placed, findings: [foreign(file.path)] };
    if (placed.kind === 'misplaced')
        return { placed, findings: [misplaced(file.path, placed)] };
    const text = textOf(file);
    return typeof text === 'string' ? checkText(file, placed, text) : { placed, findings: [text] };
}
function checkText({ path, size }, placed, text) {
    switch (placed.kind) {
        case 'config':
            return { placed, findings: checkConfigText(path, text).findings };
        case 'policy':
            return { placed, findings: checkPolicyText(path, text) };
        case 'scope':
            return { placed, findings: checkScopeText(path, text, placed.scope) };
        case 'index': {
            const { findings, ...index } = checkLines(path, text, placed.name);
            return { placed, findings, facts: { index } };
        }
        case 'meta': {
            const { findings, ...meta } = named(path, placed.name.full, checkMetaText(path, text));
            return { placed, findings, facts: { meta } };
        }
        case 'owner': {
            const { findings, ...owner } = named(path, placed.name.full, checkOwnerText(path, text));
            return { placed, findings, facts: { owner } };
        }
        case 'readme':
            return { placed, findings: checkReadme(path, size), facts: { readme: true } };
        default:
            return { placed, findings: [] };
    }
}
function named(path, expected, record) {
    return { ...record, findings: [...record.findings, ...checkNameAt(path, record.name, expected)] };
}
function textOf({ path, size, bytes }) {
    if (bytes === undefined)
        return unreadable(path, `${size} bytes`, 'a file that is not so large');
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return unreadable(path, 'bytes that are no UTF-8', 'text in UTF-8');
    }
}
/** Beside the index it may be meant; everywhere else a checkout would lead readers out of the index. */
function linked(path, { kind }) {
    const finding = unreadable(path, 'a link or a submodule', 'a file');
    return kind === 'companion' ? { ...finding, severity: 'warning' } : finding;
}
function unreadable(path, found, expected) {
    const cure = `Restore it from the history: \`git log -p -- ${path}\``;
    return breach(path, { code: 'INDEX_INVALID', message: `"${path}" cannot be used`, found, expected, cure });
}
function foreign(path) {
    return caution(path, {
        ...{ code: 'INDEX_FOREIGN', message: `"${path}" is no file of an index` },
        ...{ found: 'a path that nothing reads', expected: 'files of the index, or of the template' },
        cure: 'Move it to `docs/`, or remove it',
    });
}
function misplaced(path, { reason, expected }) {
    const [folder = ''] = path.split('/');
    const place = expected === undefined ? 'a path that follows from a name' : `"${folder}/${expected}"`;
    return breach(path, {
        ...{ code: 'INDEX_MISPLACED', message: `"${path}" lies where nobody looks: ${reason}` },
        ...{
            found: `"${path}"`,
            expected: folder === 'readme' && expected !== undefined ? `${place.slice(0, -1)}.md"` : place,
        },
        cure: `Move it back, or remove it if nobody published it: \`git log -- ${path}\``,
    });
}

// EXTERNAL MODULE: ./build/src/sparse/path.js
var path = __webpack_require__(987);
;// CONCATENATED MODULE: ./build/src/sparse/check-package.js



/** Checks what the files of a package say of each other; whether its scope has a record the caller knows. */
function checkPackage(facts, hasScopeRecord) {
    const { index } = facts;
    if (index === undefined)
        return [...leftOver(facts, 'meta'), ...leftOver(facts, 'readme')];
    return [
        ...(facts.owner === undefined ? [recordMissing(facts, `owners/${facts.key}`)] : []),
        ...(facts.name.scope !== undefined && !hasScopeRecord ? [recordMissing(facts, (0,path/* scopePath */.Ok)(facts.name.scope))] : []),
        ...otherName(index.name, facts.owner?.name, `owners/${facts.key}`),
        ...otherName(index.name, facts.meta?.name, `meta/${facts.key}`),
        ...unknownVersion(facts, index.versions),
    ];
}
/** Without the record the name would be free for whoever publishes next. */
function recordMissing({ key }, missing) {
    return breach(`index/${key}`, {
        ...{ code: 'OWNER_MISSING', message: `"index/${key}" has versions, and "${missing}" is missing` },
        ...{ found: 'no such file', expected: 'an owner record beside every package and scope' },
        cure: `Restore it from the history: \`git log --oneline -- ${missing}\``,
    });
}
function otherName(name, other, path) {
    if (name === undefined || other === undefined || name === other)
        return [];
    return [
        breach(path, {
            ...{ code: 'INDEX_MISPLACED', message: `"${path}" writes the package's name differently` },
            ...{ found: (0,sparse_text/* quote */.hD)(other), expected: (0,sparse_text/* quote */.hD)(name), cure: 'Write the name as the published versions do' },
        }),
    ];
}
function unknownVersion({ key, meta }, versions) {
    if (meta?.version === undefined || versions.includes(meta.version))
        return [];
    return [
        caution(`meta/${key}`, {
            ...{ code: 'INDEX_STALE', message: `"meta/${key}" describes a version that is not published` },
            ...{ found: (0,sparse_text/* quote */.hD)(meta.version), expected: `one of the ${versions.length} published versions` },
            cure: 'The next publish or yank of the package writes it anew',
        }),
    ];
}
function leftOver(facts, kind) {
    if (facts[kind] === undefined)
        return [];
    const path = kind === 'meta' ? `meta/${facts.key}` : `readme/${facts.key}.md`;
    return [
        caution(path, {
            ...{ code: 'INDEX_STALE', message: `"${path}" is about a package without versions` },
            ...{ found: `no "index/${facts.key}"`, expected: 'a published package', cure: `Remove it: \`git rm ${path}\`` },
        }),
    ];
}

;// CONCATENATED MODULE: ./build/src/registry/check.js









/** Findings that are kept: a hostile commit could have millions. */
const KEPT = 1_000;
/** Checks the rules of the index at its head: all of it, or with a base what changed since. Throws `INDEX_UNREADABLE`, `INPUT_INVALID`. */
async function checkIndex({ base }, { history, progress }) {
    const commit = base === undefined ? undefined : await history.commit(base);
    const config = await configAt(history, history.head);
    const check = new IndexCheck(history, config.layout ?? 'cargo');
    if (base !== undefined && commit === undefined)
        check.add([notFound(base)]);
    if (config.layout === undefined)
        check.add(config.findings);
    else if (commit === undefined) {
        progress.step(`Checking every file of ${history.label}`);
        await check.all();
    }
    else {
        progress.step(`Checking what changed in ${history.label} since ${commit.slice(0, 12)}`);
        const { layout: oldLayout = config.layout } = await configAt(history, commit);
        if (oldLayout === config.layout)
            await check.changes(commit);
        else
            await check.moved(commit, oldLayout);
    }
    return { head: history.head, ...(commit === undefined ? {} : { base: commit }), ...check.report() };
}
async function configAt(history, commit) {
    return configOf(await history.read(commit, path/* CONFIG_PATH */.tF));
}
async function configOf(file) {
    if (file !== undefined)
        return checkConfigText(path/* CONFIG_PATH */.tF, check_textOf(file));
    const missing = breach(path/* CONFIG_PATH */.tF, {
        ...{ code: 'INDEX_INVALID', message: `The index has no "${path/* CONFIG_PATH */.tF}"` },
        ...{ found: 'a repository without a registry in it', expected: `"${path/* CONFIG_PATH */.tF}" at the top` },
        cure: 'Check out the branch of the index; `clyde-registry init` makes one',
    });
    return { findings: [missing] };
}
class IndexCheck {
    #history;
    #layout;
    #packages = new Map();
    #scopes = new Set();
    #findings = [];
    #files = 0;
    #errors = 0;
    #warnings = 0;
    constructor(history, layout) {
        this.#history = history;
        this.#layout = layout;
    }
    add(findings) {
        for (const finding of findings) {
            if (finding.severity === 'error')
                this.#errors++;
            else
                this.#warnings++;
            if (this.#findings.length < KEPT)
                this.#findings.push(finding);
        }
    }
    async all() {
        for await (const file of this.#history.files())
            this.add(this.#take(file));
        for (const facts of this.#packages.values())
            this.#relations(facts);
    }
    /** Only what changed, and what the other files of a changed package say. */
    async changes(base) {
        const seen = new Set();
        for await (const change of this.#history.changes(base)) {
            seen.add(change.path);
            if (change.after !== undefined)
                this.add(this.#take(change.after));
            this.#compare(change);
        }
        for (const facts of this.#packages.values()) {
            await this.#complete(facts, seen);
            this.#relations(facts);
        }
    }
    /** With another layout every file lies elsewhere: all of both commits is looked at, for what did not change is in the wrong place now. */
    async moved(base, oldLayout) {
        await this.all();
        for await (const before of this.#history.files(base)) {
            const path = (0,check_place/* pathAfter */.m)(before.path, oldLayout, this.#layout);
            const after = await this.#history.read(this.#history.head, path);
            this.#compare({ path, before, ...(after === undefined ? {} : { after }) });
        }
    }
    report() {
        const facts = [...this.#packages.values()].filter(({ index }) => index !== undefined);
        const findings = this.#findings.toSorted((a, b) => order(a) - order(b));
        return {
            files: this.#files,
            packages: facts.length,
            versions: facts.reduce((sum, { index }) => sum + (index?.versions.length ?? 0), 0),
            errors: this.#errors,
            warnings: this.#warnings,
            findings,
        };
    }
    #take(file) {
        this.#files++;
        const { placed, facts, findings } = checkFile(file, this.#layout);
        if (placed.kind === 'scope')
            this.#scopes.add(placed.scope);
        if ('key' in placed)
            Object.assign(this.#factsOf(placed), facts);
        return findings;
    }
    #factsOf({ key, name }) {
        const known = this.#packages.get(key);
        if (known !== undefined)
            return known;
        const facts = { key, name };
        this.#packages.set(key, facts);
        return facts;
    }
    #compare({ path, before, after }) {
        if (before === undefined)
            return;
        const placed = (0,check_place/* placeOf */.$)(path, this.#layout);
        if ('key' in placed)
            this.#factsOf(placed);
        if (placed.kind === 'index')
            this.add(checkAppended(path, check_textOf(before), after && check_textOf(after)));
        else if (placed.kind === 'scope' && after === undefined)
            this.add([scopeLost(path)]);
        else if (placed.kind === 'scope' || placed.kind === 'owner')
            this.add(checkOwnership(path, before, after));
    }
    /** Reads what did not change of a package; what is wrong with it was so before. */
    async #complete(facts, seen) {
        const { index, meta, owner, scope = owner } = (0,path/* packagePaths */.lA)(facts.name, this.#layout);
        for (const path of new Set([index, meta, owner, scope])) {
            const file = seen.has(path) ? undefined : await this.#history.read(this.#history.head, path);
            if (file !== undefined)
                this.#take(file);
        }
    }
    #relations(facts) {
        const { scope } = facts.name;
        this.add(checkPackage(facts, scope !== undefined && this.#scopes.has(scope)));
    }
}
/** Errors first: annotations and lists show only the first of them. */
function order({ severity }) {
    return severity === 'error' ? 0 : 1;
}
/** Bytes that are no UTF-8 are told where the file itself is checked. */
function check_textOf({ bytes }) {
    return bytes === undefined ? '' : new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}
/** A commit by its id was there once; anything else is what somebody wrote. Throws `INPUT_INVALID`. */
function notFound(base) {
    if (!/^[0-9a-f]{40}$/.test(base))
        throw baseUnknown(base);
    return {
        severity: 'error',
        ...{ code: 'HISTORY_REWRITTEN', message: `Cannot compare with ${base}: the repository has no such commit` },
        found: 'a history that was rewritten, or a clone that is not complete',
        expected: 'the commit that was good before',
        cure: 'Fetch it (`git fetch origin COMMIT`). If the history was squashed on purpose, check once without a base',
    };
}
function baseUnknown(base) {
    return new src_errors/* RegistryError */.gl('INPUT_INVALID', `Cannot compare with ${(0,sparse_text/* quote */.hD)(base)}: the repository has no such revision`, {
        found: (0,sparse_text/* quote */.hD)(base),
        expected: 'a branch, a tag or a commit of the repository',
        cure: 'Check the spelling, or fetch it: `git fetch origin COMMIT`',
    });
}
function checkOwnership(path, before, after) {
    if (after !== undefined && check_textOf(after) === check_textOf(before))
        return [];
    return [
        caution(path, {
            ...{ code: 'OWNER_CHANGED', message: `"${path}" says otherwise who owns a name` },
            ...{ found: after === undefined ? 'no file' : (0,sparse_text/* quote */.hD)(check_textOf(after)), expected: (0,sparse_text/* quote */.hD)(check_textOf(before)) },
            cure: `See that this is meant: \`git log -p -- ${path}\``,
        }),
    ];
}
function scopeLost(path) {
    return breach(path, {
        ...{ code: 'OWNER_MISSING', message: `The record of a scope vanished: "${path}" is gone` },
        ...{ found: 'no file', expected: 'the record that binds the scope to an account' },
        cure: `Restore it: \`git log --oneline -- ${path}\`; to lock a scope, leave its record and lock its packages`,
    });
}

;// CONCATENATED MODULE: ./build/src/registry/check-error.js

/** Problems that are listed at most: nobody reads more. */
const LISTED = 100;
/** The error of an index that breaks rules, with each of them; nothing for one that breaks none. */
function checkError({ findings, errors }, label) {
    const broken = findings.filter(({ severity }) => severity === 'error');
    const [first] = broken;
    if (first === undefined)
        return undefined;
    if (errors === 1)
        return new src_errors/* RegistryError */.gl(first.code, `The index ${label} breaks a rule: ${first.message}`, first);
    return new src_errors/* RegistryError */.gl('CHECK_FAILED', `The index ${label} breaks its rules in ${errors} places`, {
        problems: listed(broken, errors),
        cure: 'Mend them, or go back to the last commit that was good',
    });
}
function listed(problems, count) {
    const shown = problems.slice(0, LISTED);
    const more = {
        code: 'CHECK_FAILED',
        message: `${count - shown.length} more breaches are not listed`,
        cure: 'Mend those that are listed, then run it again',
    };
    return count > shown.length ? [...shown, more] : shown;
}

// EXTERNAL MODULE: ./build/src/cli/error-text.js
var error_text = __webpack_require__(9276);
// EXTERNAL MODULE: ./build/src/cli/figures.js
var figures = __webpack_require__(8589);
// EXTERNAL MODULE: ./build/src/cli/quoted.js
var quoted = __webpack_require__(3798);
// EXTERNAL MODULE: ./build/src/cli/registry-place.js
var registry_place = __webpack_require__(7256);
;// CONCATENATED MODULE: ./build/src/cli/commands/check.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});









/** Warnings that are printed. */
const SHOWN = 20;
/** Checks an index: all of it, or what changed since a commit that was good. */
async function check(context, { registry, base }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { terminal } = context;
        const folder = folderOf(registry);
        const history = __addDisposableResource(env_1, await (0,index_history/* openIndexHistory */.V)({ git: new git/* Git */.TU(context.env), folder }), true);
        const report = await checkIndex(base === undefined ? {} : { base }, { history, progress: terminal.progress });
        context.sourceRoots.push(folder);
        showWarnings(report, context);
        const error = checkError(report, folder);
        if (error !== undefined)
            throw error;
        const { head, files, packages, versions, findings } = report;
        const warnings = findings.map(({ severity: _, ...warning }) => warning);
        const document = { status: 'good', registry: folder, head, base: report.base, files, packages, versions, warnings };
        context.result(document, () => {
            const seen = `${(0,figures/* counted */.h)(packages, 'package')}, ${(0,figures/* counted */.h)(versions, 'version')}, ${(0,figures/* counted */.h)(files, 'file')}`;
            const what = report.base === undefined ? 'all of it' : `what changed since ${report.base.slice(0, 12)}`;
            return `${terminal.paint('good', 'green', 'bold')} index ${head.slice(0, 12)}: ${what} (${seen})`;
        });
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
function showWarnings({ findings, warnings }, { terminal, json }) {
    if (json)
        return;
    const shown = findings.filter(({ severity }) => severity === 'warning').slice(0, SHOWN);
    for (const finding of shown)
        terminal.note((0,error_text/* warningText */.i4)(finding, terminal.paintError, () => undefined));
    if (warnings > shown.length)
        terminal.progress.warn(`${warnings - shown.length} more warnings: see --json`);
}
function folderOf(registry) {
    const place = (0,registry_place/* registryPlace */.V)(registry);
    if (place.kind === 'folder')
        return place.path;
    const repository = place.kind === 'github' ? `${place.owner}/${place.repository}` : 'OWNER/REPOSITORY';
    throw new src_errors/* RegistryError */.gl('INPUT_INVALID', 'Cannot check a registry that is not on this machine', {
        found: place.kind === 'github' ? `\`${repository}\` on GitHub` : 'an address',
        expected: 'the folder of a local registry, or a clone of an index repository',
        cure: `git clone https://github.com/${repository} index && clyde-registry check --registry ${(0,quoted/* shellWord */.r)('index')}`,
    });
}


/***/ }),

/***/ 8589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ counted),
/* harmony export */   p: () => (/* binding */ bytesText)
/* harmony export */ });
/** A number of bytes for people: `1.2 kB`. */
function bytesText(size) {
    if (size < 1000)
        return `${size} B`;
    if (size < 1_000_000)
        return `${(size / 1000).toFixed(1)} kB`;
    return `${(size / 1_000_000).toFixed(1)} MB`;
}
/** `1 file`, `2 files`. */
function counted(count, word) {
    return `${count} ${word}${count === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 3798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ shellWord)
/* harmony export */ });
/** A word as a shell takes it: in quotes where it needs them. */
function shellWord(text) {
    if (/^[\w@%+=:,./-]+$/.test(text))
        return text;
    return /["$`\\!]/.test(text) ? `'${text.replaceAll("'", "'\\''")}'` : `"${text}"`;
}


/***/ }),

/***/ 7256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ registryPlace)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7406);



/** `https://…`, `owner/name` or `owner/name@branch` (unless there is a folder of that name), or a folder. Throws `INPUT_INVALID`. */
function registryPlace(text) {
    if (text === undefined || text === '') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RegistryError */ .gl('INPUT_INVALID', 'Cannot tell which registry is meant', {
            found: 'neither `--registry` nor CLYDE_REGISTRY',
            expected: 'a folder, `owner/name` on GitHub, or the address of a served registry',
            cure: 'Add `--registry DIR`; `clyde-registry init DIR` makes one',
        });
    }
    if (/^https?:\/\//i.test(text))
        return { kind: 'address', url: address(text) };
    const github = /^([A-Za-z0-9](?:[A-Za-z0-9-]{0,38}))\/([A-Za-z0-9._-]{1,100})(?:@([A-Za-z0-9._/-]{1,200}))?$/.exec(text);
    const [, owner, repository, branch] = github ?? [];
    if (owner !== undefined && repository !== undefined && !/^\.\.?$/.test(repository) && !isFolder(text)) {
        return { kind: 'github', owner, repository, ...(branch === undefined ? {} : { branch }) };
    }
    return { kind: 'folder', path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(text) };
}
function address(text) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url === undefined || url.username !== '' || url.password !== '') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RegistryError */ .gl('INPUT_INVALID', 'Cannot use the address of the registry', {
            found: url === undefined ? `"${text}"` : 'an address with a user name or password',
            expected: 'an `https://` address such as https://acme.github.io/registry/',
        });
    }
    url.search = '';
    url.hash = '';
    if (!url.pathname.endsWith('/'))
        url.pathname += '/';
    return url.href;
}
function isFolder(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isDirectory() === true;
}


/***/ }),

/***/ 6574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  TU: () => (/* binding */ Git),
  N7: () => (/* binding */ gitError),
  RT: () => (/* binding */ tail)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/src/git/environment.js





/** The file that says nothing, as git knows it on every system (its documentation of `GIT_CONFIG_GLOBAL`), Windows included. */
const NOTHING = '/dev/null';
/** Variables git needs to run: programs, folders of the user and of temporary files, and what Windows expects of every process. */
const INHERITED = /^(?:PATH|HOME|XDG_CONFIG_HOME|TMPDIR|TEMP|TMP|USERPROFILE|HOMEDRIVE|HOMEPATH|APPDATA|LOCALAPPDATA|PROGRAMDATA|SYSTEMROOT|SYSTEMDRIVE|WINDIR|COMSPEC|PATHEXT)$/i;
/** What it needs besides to reach a remote. */
const NETWORK = /^(?:(?:https?|all|no)_proxy|SSL_CERT_(?:FILE|DIR)|CURL_CA_BUNDLE|SSH_AUTH_SOCK)$/i;
/** Protocols of a remote; none of them, like `ext`, is a command of the repository's configuration. */
const REMOTE_PROTOCOLS = 'https:http:ssh:file';
/** Variables that keep the machine's and the user's settings from changing what git says. */
const CLEAN = {
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: NOTHING,
    GIT_ATTR_NOSYSTEM: '1',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_LITERAL_PATHSPECS: '1',
    // a damaged or hostile repository must not make git fetch while it reads; git before 2.45 knows only the second
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: 'none',
    LC_ALL: 'C',
};
/**
 * Of the caller's environment what git needs, plus the variables that make its answers the same everywhere. Tokens,
 * inputs of an action and `GIT_*` (hooks and other git processes set them) are not handed on.
 */
function cleanEnvironment(environment, { network = false, further } = {}) {
    const inherited = Object.entries(environment).filter(([name]) => INHERITED.test(name) || (network && NETWORK.test(name)));
    const remote = network ? { GIT_ALLOW_PROTOCOL: REMOTE_PROTOCOLS } : {};
    return { ...Object.fromEntries(inherited), ...CLEAN, ...remote, ...further };
}
/** Absolute path of the git executable on `PATH`. Throws `TOOL_MISSING`. */
async function locateGit(environment) {
    const windows = (0,external_node_os_.platform)() === 'win32';
    const path = Object.entries(environment).find(([name]) => (windows ? name.toUpperCase() : name) === 'PATH')?.[1] ?? '';
    // Absolute entries only: Windows would also look into the current folder, where a package may have put its own git.exe
    for (const folder of path.split(external_node_path_.delimiter).filter((entry) => (0,external_node_path_.isAbsolute)(entry))) {
        const file = (0,external_node_path_.join)(folder, windows ? 'git.exe' : 'git');
        if (await isExecutable(file))
            return file;
    }
    throw new errors/* RegistryError */.gl('TOOL_MISSING', 'Cannot run git: it is not installed or not on PATH', {
        found: path === '' ? 'an empty PATH' : `no git in ${path}`,
        expected: 'git 2.31 or newer',
        cure: 'Install git (https://git-scm.com/downloads; `apt-get install git`, `brew install git`, `winget install Git.Git`) and open a new terminal',
    });
}
async function isExecutable(file) {
    try {
        await (0,external_node_fs_promises_.access)(file, external_node_fs_.constants.X_OK);
        return (await (0,external_node_fs_promises_.stat)(file)).isFile();
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/src/git/git.js





const OUTPUT_LIMIT = 64 * 1024 * 1024;
const STDERR_LIMIT = 8 * 1024;
const TIMEOUT = 120_000;
/** Runs git: no shell, clean environment, bounded output and time. The only place that starts a process of git. */
class Git {
    #environment;
    #executable;
    /** Folders whose repositories may belong to another user. */
    trusted;
    constructor(environment, { trusted = [] } = {}) {
        this.#environment = environment;
        this.trusted = trusted;
    }
    /** Id of the user who called `sudo`, as text. */
    get sudoUser() {
        return this.#environment.SUDO_UID;
    }
    /** Absolute path of git, looked up once. Throws `TOOL_MISSING`. */
    locate() {
        this.#executable ??= locateGit(this.#environment);
        return this.#executable;
    }
    /** Starts git; whoever calls owns the process. Throws `TOOL_MISSING`. */
    async start(call) {
        return (0,external_node_child_process_.spawn)(await this.locate(), [...optionsOf(call), ...call.args], {
            env: cleanEnvironment(this.#environment, { network: call.network, further: call.environment }),
            stdio: ['pipe', 'pipe', 'pipe'],
            windowsHide: true,
            timeout: call.timeout,
            killSignal: 'SIGKILL',
        });
    }
    /** Runs git to its end. A status other than 0 is an answer; a process that could not run, ran too long or said too much is thrown. */
    async run(call) {
        const timeout = call.timeout ?? TIMEOUT;
        const child = await this.start({ ...call, timeout });
        const [stdout, stderr, end] = await Promise.all([
            collect(child, call.limit ?? OUTPUT_LIMIT),
            tail(child.stderr),
            ended(child),
            feed(child, call.input),
        ]);
        if (stdout === undefined)
            throw gitError(call.failure, `git ${call.args[0]} said more than ${call.limit ?? OUTPUT_LIMIT} bytes`);
        if (end instanceof Error)
            throw gitError(call.failure, `git did not start: ${end.message}`);
        if (end.status === null)
            throw gitError(call.failure, `git ${call.args[0]} was ended by ${end.signal ?? 'a signal'} (limit ${timeout / 1000} s)`);
        return { status: end.status, stdout, stderr };
    }
    /** Like `run`, and a status other than 0 is thrown with what git said. */
    async output(call) {
        const answer = await this.run(call);
        if (answer.status !== 0)
            throw gitError(call.failure, answer.stderr);
        return answer.stdout;
    }
}
/** The error of a failed command; git's last words become `found`. */
function gitError(failure, said) {
    const found = said.trim().split('\n').slice(-3).join('; ');
    return new errors/* RegistryError */.gl(failure.code, `${failure.action}: git failed`, {
        ...(found === '' ? {} : { found }),
        ...(failure.cure === undefined ? {} : { cure: failure.cure }),
    });
}
/** What git wrote to its error stream: the last 8 KiB, `user:password@` in addresses removed. */
async function tail(stream) {
    let text = '';
    try {
        for await (const chunk of stream.setEncoding('utf8'))
            text = (text + String(chunk)).slice(-STDERR_LIMIT);
    }
    catch {
        // the pipe broke with the process: what came so far is all there is
    }
    return text.replaceAll(/:\/\/[^/@\s]*@/g, '://');
}
/** Settings by which a repository names programs for git to run; those of filters and remotes have names of their own. */
const COMMANDS = [
    'core.fsmonitor=false',
    `core.hooksPath=${NOTHING}`,
    'core.sshCommand=ssh',
    'core.askPass=',
    'core.gitProxy=',
    'core.alternateRefsCommand=true',
    'credential.helper=',
    'diff.external=',
    'fetch.bundleURI=',
];
function optionsOf({ gitDir, workTree }) {
    return [
        ...(workTree === undefined ? [] : ['-C', workTree, `--work-tree=${workTree}`]),
        ...(gitDir === undefined ? [] : [`--git-dir=${gitDir}`]),
        '--no-pager',
        ...COMMANDS.flatMap((setting) => ['-c', setting]),
        // what the user set about a working tree holds for that tree, and for nothing read from a commit
        ...(workTree === undefined ? ['-c', `core.attributesFile=${NOTHING}`, '-c', 'core.ignoreCase=false'] : []),
    ];
}
async function collect(child, limit) {
    const chunks = [];
    let size = 0;
    try {
        for await (const chunk of child.stdout) {
            size += chunk.length;
            if (size <= limit)
                chunks.push(chunk);
            else
                child.kill('SIGKILL');
        }
    }
    catch {
        // the pipe broke with the process; its end tells why
    }
    return size <= limit ? Buffer.concat(chunks, size) : undefined;
}
function ended(child) {
    return new Promise((resolve) => {
        child.once('error', resolve);
        child.once('exit', (status, signal) => {
            resolve({ status, signal });
            // a helper that git started may outlive it and hold the pipes open
            if (status === null)
                for (const stream of [child.stdout, child.stderr])
                    stream.destroy();
        });
    });
}
async function feed(child, input) {
    try {
        await (0,promises_.pipeline)(typeof input === 'object' ? external_node_stream_.Readable.from(input) : external_node_stream_.Readable.from(input ? [input] : []), child.stdin);
    }
    catch (error) {
        // git ended before it read everything (EPIPE…): its status says why
        if (error instanceof Error && 'syscall' in error)
            return;
        child.kill('SIGKILL');
        throw error;
    }
}


/***/ }),

/***/ 4902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ streamBlob),
/* harmony export */   n: () => (/* binding */ ObjectReader)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6574);


const FEED = 0x0a;
/**
 * Reads many objects of one repository with one `git cat-file --batch`, started when first needed. Whole objects are
 * held in memory: large blobs go through `streamBlob`. An idle reader does not keep the program alive.
 */
class ObjectReader {
    #git;
    #gitDir;
    #failure;
    #limit;
    #waiting = [];
    #child;
    #running;
    #buffered = [];
    #size = 0;
    #incoming;
    constructor(git, options) {
        this.#git = git;
        this.#gitDir = options.gitDir;
        this.#failure = options.failure;
        this.#limit = options.limit ?? 64 * 1024 * 1024;
    }
    /** The object of a name (`HEAD^{commit}`, an id). `undefined`: there is no such object. */
    async read(name) {
        if (/[\n\r\0]/.test(name))
            return undefined;
        const child = await this.#start();
        return new Promise((resolve, reject) => {
            this.#waiting.push({ resolve, reject });
            if (this.#waiting.length === 1)
                hold(child, true);
            child.stdin.write(`${name}\n`);
        });
    }
    /** The object of an id that must be there, of the type expected; throws the reader's failure. */
    async expect(oid, type) {
        const object = await this.read(oid);
        if (object?.type === type)
            return object;
        throw (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .gitError */ .N7)(this.#failure, object === undefined ? `${type} ${oid} is missing` : `${oid} is a ${object.type}, not a ${type}`);
    }
    async [Symbol.asyncDispose]() {
        const child = await this.#child?.catch(() => undefined);
        if (child === undefined || child.exitCode !== null || child.signalCode !== null)
            return;
        const ended = new Promise((resolve) => child.once('close', resolve));
        hold(child, true);
        child.stdin.end();
        if (this.#waiting.length > 0)
            child.kill('SIGKILL');
        await ended;
    }
    #start() {
        this.#child ??= this.#open().catch((error) => {
            this.#child = undefined;
            throw error;
        });
        return this.#child;
    }
    async #open() {
        const child = await this.#git.start({
            args: ['cat-file', '--batch'],
            gitDir: this.#gitDir,
            failure: this.#failure,
        });
        const said = (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .tail */ .RT)(child.stderr);
        child.stdin.on('error', () => undefined);
        child.stdout.on('data', (chunk) => this.#take(chunk, child));
        child.once('error', (error) => this.#end(child, error.message));
        child.once('close', async () => this.#end(child, await said));
        this.#running = child;
        hold(child, false);
        return child;
    }
    /** What an ended process still says must not become the answer to another question. */
    #end(child, said) {
        child.kill('SIGKILL');
        if (child !== this.#running)
            return;
        this.#running = undefined;
        this.#child = undefined;
        this.#buffered = [];
        this.#size = 0;
        this.#incoming = undefined;
        for (const request of this.#waiting.splice(0))
            request.reject((0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .gitError */ .N7)(this.#failure, said));
    }
    #take(chunk, child) {
        if (child !== this.#running)
            return;
        this.#buffered.push(chunk);
        this.#size += chunk.length;
        while (this.#incoming === undefined ? this.#takeHeader(child) : this.#takeBody(this.#incoming))
            ;
        if (this.#waiting.length === 0)
            hold(child, false);
    }
    #takeHeader(child) {
        if (!this.#buffered.at(-1)?.includes(FEED))
            return false;
        const all = this.#join();
        const end = all.indexOf(FEED);
        const line = all.toString('latin1', 0, end);
        this.#keep(all.subarray(end + 1));
        const header = /^(?<oid>[0-9a-f]{40,64}) (?<type>blob|tree|commit|tag) (?<size>[0-9]+)$/.exec(line)?.groups;
        if (header === undefined) {
            this.#waiting.shift()?.resolve(undefined);
            return this.#size > 0;
        }
        this.#incoming = { oid: header.oid ?? '', type: typeOf(header.type), size: Number(header.size) };
        if (this.#incoming.size <= this.#limit)
            return this.#size > 0;
        this.#end(child, `${line}: more than the ${this.#limit} bytes allowed`);
        return false;
    }
    #takeBody({ oid, type, size }) {
        if (this.#size < size + 1)
            return false;
        const all = this.#join();
        this.#incoming = undefined;
        this.#keep(all.subarray(size + 1));
        this.#waiting.shift()?.resolve({ oid, type, bytes: all.subarray(0, size) });
        return this.#size > 0;
    }
    #join() {
        const [only, ...more] = this.#buffered;
        return only !== undefined && more.length === 0 ? only : Buffer.concat(this.#buffered, this.#size);
    }
    #keep(rest) {
        this.#buffered = rest.length > 0 ? [rest] : [];
        this.#size = rest.length;
    }
}
function typeOf(text) {
    return text === 'tree' || text === 'commit' || text === 'tag' ? text : 'blob';
}
/** Whether the process keeps the program alive: only while an answer is awaited. */
function hold(child, awake) {
    for (const handle of [child, child.stdin, child.stdout, child.stderr]) {
        if (handle !== child && !(handle instanceof node_net__WEBPACK_IMPORTED_MODULE_0__.Socket))
            continue;
        if (awake)
            handle.ref();
        else
            handle.unref();
    }
}
/** The bytes of a blob as they come, in bounded memory, by a process of its own that ends with the reader. */
async function* streamBlob(git, blob) {
    const child = await git.start({ args: ['cat-file', 'blob', blob.oid], gitDir: blob.gitDir, failure: blob.failure });
    const said = (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .tail */ .RT)(child.stderr);
    const ended = new Promise((resolve) => {
        child.once('error', () => resolve(null));
        child.once('close', resolve);
    });
    try {
        yield* child.stdout;
        if ((await ended) !== 0)
            throw (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .gitError */ .N7)(blob.failure, await said);
    }
    finally {
        child.kill('SIGKILL');
    }
}


/***/ }),

/***/ 8635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ indexDir),
/* harmony export */   t: () => (/* binding */ archiveFolder)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/** The bare repository that holds the index of a local registry. */
function indexDir(dir) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(dir, 'index.git');
}
/** Where the archives of a package (by its full name) are, from the registry's base, with `/` at the end: `archives/@acme/fmt/`. */
function archiveFolder(name) {
    return `archives/${name}/`;
}


/***/ })

};
