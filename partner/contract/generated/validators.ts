/* Generated from the contract by "npm run generate". Do not edit. */
// @ts-nocheck
/* eslint-disable */
"use strict";
export const listSubCustomers = validate10;
const schema11 = {"$id":"customers.listSubCustomers","$ref":"customers#/definitions/ListSubCustomersResponse"};
const schema13 = {"type":["object","null"],"properties":{"customer_infos":{"type":["array","null"],"items":{"$ref":"#/definitions/CustomerInformation"}},"count":{"type":["integer","null"]}}};
const schema14 = {"type":["object","null"],"properties":{"customer":{"type":["string","null"]},"account_name":{"type":["string","null"]},"customer_id":{"type":["string","null"]},"associated_on":{"type":["string","null"]},"association_type":{"type":["string","null"]},"label":{"type":["string","null"]},"telephone":{"type":["string","null"]},"verified_status":{"type":["string","null"]},"country_code":{"type":["string","null"]},"customer_type":{"type":["integer","null"]},"is_frozen":{"type":["integer","null"]},"account_managers":{"type":["array","null"],"items":{"$ref":"#/definitions/AccountManager"}},"xaccount_id":{"type":["string","null"]},"xaccount_type":{"type":["string","null"]},"customer_level":{"type":["string","null"]},"email":{"type":["string","null"]}},"required":["account_name","customer_id"]};
const schema15 = {"type":["object","null"],"properties":{"account_name":{"type":["string","null"]}}};

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema14.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.account_name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "account_name"},message:"must have required property '"+"account_name"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.customer_id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "customer_id"},message:"must have required property '"+"customer_id"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.customer !== undefined){
let data0 = data.customer;
if((typeof data0 !== "string") && (data0 !== null)){
const err3 = {instancePath:instancePath+"/customer",schemaPath:"#/properties/customer/type",keyword:"type",params:{type: schema14.properties.customer.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.account_name !== undefined){
let data1 = data.account_name;
if((typeof data1 !== "string") && (data1 !== null)){
const err4 = {instancePath:instancePath+"/account_name",schemaPath:"#/properties/account_name/type",keyword:"type",params:{type: schema14.properties.account_name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.customer_id !== undefined){
let data2 = data.customer_id;
if((typeof data2 !== "string") && (data2 !== null)){
const err5 = {instancePath:instancePath+"/customer_id",schemaPath:"#/properties/customer_id/type",keyword:"type",params:{type: schema14.properties.customer_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.associated_on !== undefined){
let data3 = data.associated_on;
if((typeof data3 !== "string") && (data3 !== null)){
const err6 = {instancePath:instancePath+"/associated_on",schemaPath:"#/properties/associated_on/type",keyword:"type",params:{type: schema14.properties.associated_on.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.association_type !== undefined){
let data4 = data.association_type;
if((typeof data4 !== "string") && (data4 !== null)){
const err7 = {instancePath:instancePath+"/association_type",schemaPath:"#/properties/association_type/type",keyword:"type",params:{type: schema14.properties.association_type.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.label !== undefined){
let data5 = data.label;
if((typeof data5 !== "string") && (data5 !== null)){
const err8 = {instancePath:instancePath+"/label",schemaPath:"#/properties/label/type",keyword:"type",params:{type: schema14.properties.label.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.telephone !== undefined){
let data6 = data.telephone;
if((typeof data6 !== "string") && (data6 !== null)){
const err9 = {instancePath:instancePath+"/telephone",schemaPath:"#/properties/telephone/type",keyword:"type",params:{type: schema14.properties.telephone.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.verified_status !== undefined){
let data7 = data.verified_status;
if((typeof data7 !== "string") && (data7 !== null)){
const err10 = {instancePath:instancePath+"/verified_status",schemaPath:"#/properties/verified_status/type",keyword:"type",params:{type: schema14.properties.verified_status.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.country_code !== undefined){
let data8 = data.country_code;
if((typeof data8 !== "string") && (data8 !== null)){
const err11 = {instancePath:instancePath+"/country_code",schemaPath:"#/properties/country_code/type",keyword:"type",params:{type: schema14.properties.country_code.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.customer_type !== undefined){
let data9 = data.customer_type;
if((!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))) && (data9 !== null)){
const err12 = {instancePath:instancePath+"/customer_type",schemaPath:"#/properties/customer_type/type",keyword:"type",params:{type: schema14.properties.customer_type.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.is_frozen !== undefined){
let data10 = data.is_frozen;
if((!((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10)))) && (data10 !== null)){
const err13 = {instancePath:instancePath+"/is_frozen",schemaPath:"#/properties/is_frozen/type",keyword:"type",params:{type: schema14.properties.is_frozen.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.account_managers !== undefined){
let data11 = data.account_managers;
if((!(Array.isArray(data11))) && (data11 !== null)){
const err14 = {instancePath:instancePath+"/account_managers",schemaPath:"#/properties/account_managers/type",keyword:"type",params:{type: schema14.properties.account_managers.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(Array.isArray(data11)){
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
let data12 = data11[i0];
if((!(data12 && typeof data12 == "object" && !Array.isArray(data12))) && (data12 !== null)){
const err15 = {instancePath:instancePath+"/account_managers/" + i0,schemaPath:"#/definitions/AccountManager/type",keyword:"type",params:{type: schema15.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.account_name !== undefined){
let data13 = data12.account_name;
if((typeof data13 !== "string") && (data13 !== null)){
const err16 = {instancePath:instancePath+"/account_managers/" + i0+"/account_name",schemaPath:"#/definitions/AccountManager/properties/account_name/type",keyword:"type",params:{type: schema15.properties.account_name.type},message:"must be string,null"};
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
}
}
}
if(data.xaccount_id !== undefined){
let data14 = data.xaccount_id;
if((typeof data14 !== "string") && (data14 !== null)){
const err17 = {instancePath:instancePath+"/xaccount_id",schemaPath:"#/properties/xaccount_id/type",keyword:"type",params:{type: schema14.properties.xaccount_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.xaccount_type !== undefined){
let data15 = data.xaccount_type;
if((typeof data15 !== "string") && (data15 !== null)){
const err18 = {instancePath:instancePath+"/xaccount_type",schemaPath:"#/properties/xaccount_type/type",keyword:"type",params:{type: schema14.properties.xaccount_type.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.customer_level !== undefined){
let data16 = data.customer_level;
if((typeof data16 !== "string") && (data16 !== null)){
const err19 = {instancePath:instancePath+"/customer_level",schemaPath:"#/properties/customer_level/type",keyword:"type",params:{type: schema14.properties.customer_level.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.email !== undefined){
let data17 = data.email;
if((typeof data17 !== "string") && (data17 !== null)){
const err20 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type: schema14.properties.email.type},message:"must be string,null"};
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
validate13.errors = vErrors;
return errors === 0;
}


function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema13.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.customer_infos !== undefined){
let data0 = data.customer_infos;
if((!(Array.isArray(data0))) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/customer_infos",schemaPath:"#/properties/customer_infos/type",keyword:"type",params:{type: schema13.properties.customer_infos.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate13(data0[i0], {instancePath:instancePath+"/customer_infos/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
}
}
if(data.count !== undefined){
let data2 = data.count;
if((!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))) && (data2 !== null)){
const err2 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type: schema13.properties.count.type},message:"must be integer,null"};
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
validate12.errors = vErrors;
return errors === 0;
}


function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="customers.listSubCustomers" */;
let vErrors = null;
let errors = 0;
if(!(validate12(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
validate10.errors = vErrors;
return errors === 0;
}

export const listSubCustomerNewTag = validate16;
const schema16 = {"$id":"customers.listSubCustomerNewTag","$ref":"customers#/definitions/ListSubCustomerNewTagResponse"};
const schema17 = {"type":["object","null"],"properties":{"new_customer_tags":{"type":["array","null"],"items":{"$ref":"#/definitions/NewCustomerTagItem"}}}};
const schema18 = {"type":["object","null"],"properties":{"customer_id":{"type":["string","null"]},"customer_tag_type":{"type":["string","null"],"enum":["SMB"]},"new_customer_tag":{"type":["string","null"]},"effective_time":{"type":["string","null"]},"expire_time":{"type":["string","null"]}}};

function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema17.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.new_customer_tags !== undefined){
let data0 = data.new_customer_tags;
if((!(Array.isArray(data0))) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/new_customer_tags",schemaPath:"#/properties/new_customer_tags/type",keyword:"type",params:{type: schema17.properties.new_customer_tags.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if((!(data1 && typeof data1 == "object" && !Array.isArray(data1))) && (data1 !== null)){
const err2 = {instancePath:instancePath+"/new_customer_tags/" + i0,schemaPath:"#/definitions/NewCustomerTagItem/type",keyword:"type",params:{type: schema18.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.customer_id !== undefined){
let data2 = data1.customer_id;
if((typeof data2 !== "string") && (data2 !== null)){
const err3 = {instancePath:instancePath+"/new_customer_tags/" + i0+"/customer_id",schemaPath:"#/definitions/NewCustomerTagItem/properties/customer_id/type",keyword:"type",params:{type: schema18.properties.customer_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data1.customer_tag_type !== undefined){
let data3 = data1.customer_tag_type;
if((typeof data3 !== "string") && (data3 !== null)){
const err4 = {instancePath:instancePath+"/new_customer_tags/" + i0+"/customer_tag_type",schemaPath:"#/definitions/NewCustomerTagItem/properties/customer_tag_type/type",keyword:"type",params:{type: schema18.properties.customer_tag_type.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(data3 === "SMB")){
const err5 = {instancePath:instancePath+"/new_customer_tags/" + i0+"/customer_tag_type",schemaPath:"#/definitions/NewCustomerTagItem/properties/customer_tag_type/enum",keyword:"enum",params:{allowedValues: schema18.properties.customer_tag_type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data1.new_customer_tag !== undefined){
let data4 = data1.new_customer_tag;
if((typeof data4 !== "string") && (data4 !== null)){
const err6 = {instancePath:instancePath+"/new_customer_tags/" + i0+"/new_customer_tag",schemaPath:"#/definitions/NewCustomerTagItem/properties/new_customer_tag/type",keyword:"type",params:{type: schema18.properties.new_customer_tag.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data1.effective_time !== undefined){
let data5 = data1.effective_time;
if((typeof data5 !== "string") && (data5 !== null)){
const err7 = {instancePath:instancePath+"/new_customer_tags/" + i0+"/effective_time",schemaPath:"#/definitions/NewCustomerTagItem/properties/effective_time/type",keyword:"type",params:{type: schema18.properties.effective_time.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data1.expire_time !== undefined){
let data6 = data1.expire_time;
if((typeof data6 !== "string") && (data6 !== null)){
const err8 = {instancePath:instancePath+"/new_customer_tags/" + i0+"/expire_time",schemaPath:"#/definitions/NewCustomerTagItem/properties/expire_time/type",keyword:"type",params:{type: schema18.properties.expire_time.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
}
}
}
validate17.errors = vErrors;
return errors === 0;
}


function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="customers.listSubCustomerNewTag" */;
let vErrors = null;
let errors = 0;
if(!(validate17(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
errors = vErrors.length;
}
validate16.errors = vErrors;
return errors === 0;
}

export const checkUserIdentity = validate19;
const schema19 = {"$id":"customers.checkUserIdentity","$ref":"customers#/definitions/CheckUserIdentityResponse"};
const schema20 = {"type":["object","null"],"properties":{"error_code":{"type":["string","null"]},"error_msg":{"type":["string","null"]},"check_result":{"type":["string","null"]},"mobile_remain_available_num":{"type":["integer","null"]}}};

function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="customers.checkUserIdentity" */;
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"customers#/definitions/CheckUserIdentityResponse/type",keyword:"type",params:{type: schema20.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error_code !== undefined){
let data0 = data.error_code;
if((typeof data0 !== "string") && (data0 !== null)){
const err1 = {instancePath:instancePath+"/error_code",schemaPath:"customers#/definitions/CheckUserIdentityResponse/properties/error_code/type",keyword:"type",params:{type: schema20.properties.error_code.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.error_msg !== undefined){
let data1 = data.error_msg;
if((typeof data1 !== "string") && (data1 !== null)){
const err2 = {instancePath:instancePath+"/error_msg",schemaPath:"customers#/definitions/CheckUserIdentityResponse/properties/error_msg/type",keyword:"type",params:{type: schema20.properties.error_msg.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.check_result !== undefined){
let data2 = data.check_result;
if((typeof data2 !== "string") && (data2 !== null)){
const err3 = {instancePath:instancePath+"/check_result",schemaPath:"customers#/definitions/CheckUserIdentityResponse/properties/check_result/type",keyword:"type",params:{type: schema20.properties.check_result.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.mobile_remain_available_num !== undefined){
let data3 = data.mobile_remain_available_num;
if((!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))) && (data3 !== null)){
const err4 = {instancePath:instancePath+"/mobile_remain_available_num",schemaPath:"customers#/definitions/CheckUserIdentityResponse/properties/mobile_remain_available_num/type",keyword:"type",params:{type: schema20.properties.mobile_remain_available_num.type},message:"must be integer,null"};
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
validate19.errors = vErrors;
return errors === 0;
}

export const createSubCustomer = validate20;
const schema21 = {"$id":"customers.createSubCustomer","$ref":"customers#/definitions/CreateSubCustomerResponse"};
const schema22 = {"type":["object","null"],"properties":{"domain_id":{"type":["string","null"]},"domain_name":{"type":["string","null"]}}};

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="customers.createSubCustomer" */;
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"customers#/definitions/CreateSubCustomerResponse/type",keyword:"type",params:{type: schema22.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.domain_id !== undefined){
let data0 = data.domain_id;
if((typeof data0 !== "string") && (data0 !== null)){
const err1 = {instancePath:instancePath+"/domain_id",schemaPath:"customers#/definitions/CreateSubCustomerResponse/properties/domain_id/type",keyword:"type",params:{type: schema22.properties.domain_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.domain_name !== undefined){
let data1 = data.domain_name;
if((typeof data1 !== "string") && (data1 !== null)){
const err2 = {instancePath:instancePath+"/domain_name",schemaPath:"customers#/definitions/CreateSubCustomerResponse/properties/domain_name/type",keyword:"type",params:{type: schema22.properties.domain_name.type},message:"must be string,null"};
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
validate20.errors = vErrors;
return errors === 0;
}

export const createPersonalRealnameAuth = validate21;
const schema23 = {"$id":"customers.createPersonalRealnameAuth","$ref":"customers#/definitions/CreatePersonalRealnameAuthResponse"};
const schema24 = {"type":["object","null"],"properties":{"is_review":{"type":["integer","null"]}}};

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="customers.createPersonalRealnameAuth" */;
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"customers#/definitions/CreatePersonalRealnameAuthResponse/type",keyword:"type",params:{type: schema24.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.is_review !== undefined){
let data0 = data.is_review;
if((!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/is_review",schemaPath:"customers#/definitions/CreatePersonalRealnameAuthResponse/properties/is_review/type",keyword:"type",params:{type: schema24.properties.is_review.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
validate21.errors = vErrors;
return errors === 0;
}

export const createEnterpriseRealnameAuthentication = validate22;
const schema25 = {"$id":"customers.createEnterpriseRealnameAuthentication","$ref":"customers#/definitions/CreateEnterpriseRealnameAuthenticationResponse"};
const schema26 = {"type":["object","null"],"properties":{"is_review":{"type":["integer","null"]}}};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="customers.createEnterpriseRealnameAuthentication" */;
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"customers#/definitions/CreateEnterpriseRealnameAuthenticationResponse/type",keyword:"type",params:{type: schema26.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.is_review !== undefined){
let data0 = data.is_review;
if((!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/is_review",schemaPath:"customers#/definitions/CreateEnterpriseRealnameAuthenticationResponse/properties/is_review/type",keyword:"type",params:{type: schema26.properties.is_review.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
validate22.errors = vErrors;
return errors === 0;
}

export const changeEnterpriseRealnameAuthentication = validate23;
const schema27 = {"$id":"customers.changeEnterpriseRealnameAuthentication","$ref":"customers#/definitions/ChangeEnterpriseRealnameAuthenticationResponse"};
const schema28 = {"type":["object","null"],"properties":{"is_review":{"type":["integer","null"]}}};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="customers.changeEnterpriseRealnameAuthentication" */;
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"customers#/definitions/ChangeEnterpriseRealnameAuthenticationResponse/type",keyword:"type",params:{type: schema28.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.is_review !== undefined){
let data0 = data.is_review;
if((!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/is_review",schemaPath:"customers#/definitions/ChangeEnterpriseRealnameAuthenticationResponse/properties/is_review/type",keyword:"type",params:{type: schema28.properties.is_review.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
validate23.errors = vErrors;
return errors === 0;
}

export const showRealnameAuthenticationReviewResult = validate24;
const schema29 = {"$id":"customers.showRealnameAuthenticationReviewResult","$ref":"customers#/definitions/ShowRealnameAuthenticationReviewResultResponse"};
const schema30 = {"type":["object","null"],"properties":{"review_result":{"type":["integer","null"]},"opinion":{"type":["string","null"]}}};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="customers.showRealnameAuthenticationReviewResult" */;
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"customers#/definitions/ShowRealnameAuthenticationReviewResultResponse/type",keyword:"type",params:{type: schema30.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.review_result !== undefined){
let data0 = data.review_result;
if((!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/review_result",schemaPath:"customers#/definitions/ShowRealnameAuthenticationReviewResultResponse/properties/review_result/type",keyword:"type",params:{type: schema30.properties.review_result.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.opinion !== undefined){
let data1 = data.opinion;
if((typeof data1 !== "string") && (data1 !== null)){
const err2 = {instancePath:instancePath+"/opinion",schemaPath:"customers#/definitions/ShowRealnameAuthenticationReviewResultResponse/properties/opinion/type",keyword:"type",params:{type: schema30.properties.opinion.type},message:"must be string,null"};
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
validate24.errors = vErrors;
return errors === 0;
}

export const listCustomersBalancesDetail = validate25;
const schema31 = {"$id":"customers.listCustomersBalancesDetail","$ref":"customers#/definitions/ListCustomersBalancesDetailResponse"};
const schema32 = {"type":["object","null"],"properties":{"customer_balances":{"type":["array","null"],"items":{"$ref":"#/definitions/CustomerBalancesV2"}}}};
const schema33 = {"type":["object","null"],"properties":{"customer_id":{"type":["string","null"]},"debt_amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"currency":{"type":["string","null"],"enum":["CNY"]},"measure_id":{"type":["integer","null"],"enum":[1]}},"required":["customer_id"]};
const pattern0 = new RegExp("^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$", "u");

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema32.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.customer_balances !== undefined){
let data0 = data.customer_balances;
if((!(Array.isArray(data0))) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/customer_balances",schemaPath:"#/properties/customer_balances/type",keyword:"type",params:{type: schema32.properties.customer_balances.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if((!(data1 && typeof data1 == "object" && !Array.isArray(data1))) && (data1 !== null)){
const err2 = {instancePath:instancePath+"/customer_balances/" + i0,schemaPath:"#/definitions/CustomerBalancesV2/type",keyword:"type",params:{type: schema33.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.customer_id === undefined){
const err3 = {instancePath:instancePath+"/customer_balances/" + i0,schemaPath:"#/definitions/CustomerBalancesV2/required",keyword:"required",params:{missingProperty: "customer_id"},message:"must have required property '"+"customer_id"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1.customer_id !== undefined){
let data2 = data1.customer_id;
if((typeof data2 !== "string") && (data2 !== null)){
const err4 = {instancePath:instancePath+"/customer_balances/" + i0+"/customer_id",schemaPath:"#/definitions/CustomerBalancesV2/properties/customer_id/type",keyword:"type",params:{type: schema33.properties.customer_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data1.debt_amount !== undefined){
let data3 = data1.debt_amount;
if(((!(typeof data3 == "number")) && (typeof data3 !== "string")) && (data3 !== null)){
const err5 = {instancePath:instancePath+"/customer_balances/" + i0+"/debt_amount",schemaPath:"#/definitions/CustomerBalancesV2/properties/debt_amount/type",keyword:"type",params:{type: schema33.properties.debt_amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err6 = {instancePath:instancePath+"/customer_balances/" + i0+"/debt_amount",schemaPath:"#/definitions/CustomerBalancesV2/properties/debt_amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data1.amount !== undefined){
let data4 = data1.amount;
if(((!(typeof data4 == "number")) && (typeof data4 !== "string")) && (data4 !== null)){
const err7 = {instancePath:instancePath+"/customer_balances/" + i0+"/amount",schemaPath:"#/definitions/CustomerBalancesV2/properties/amount/type",keyword:"type",params:{type: schema33.properties.amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
const err8 = {instancePath:instancePath+"/customer_balances/" + i0+"/amount",schemaPath:"#/definitions/CustomerBalancesV2/properties/amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data1.currency !== undefined){
let data5 = data1.currency;
if((typeof data5 !== "string") && (data5 !== null)){
const err9 = {instancePath:instancePath+"/customer_balances/" + i0+"/currency",schemaPath:"#/definitions/CustomerBalancesV2/properties/currency/type",keyword:"type",params:{type: schema33.properties.currency.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!(data5 === "CNY")){
const err10 = {instancePath:instancePath+"/customer_balances/" + i0+"/currency",schemaPath:"#/definitions/CustomerBalancesV2/properties/currency/enum",keyword:"enum",params:{allowedValues: schema33.properties.currency.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data1.measure_id !== undefined){
let data6 = data1.measure_id;
if((!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))) && (data6 !== null)){
const err11 = {instancePath:instancePath+"/customer_balances/" + i0+"/measure_id",schemaPath:"#/definitions/CustomerBalancesV2/properties/measure_id/type",keyword:"type",params:{type: schema33.properties.measure_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!(data6 === 1)){
const err12 = {instancePath:instancePath+"/customer_balances/" + i0+"/measure_id",schemaPath:"#/definitions/CustomerBalancesV2/properties/measure_id/enum",keyword:"enum",params:{allowedValues: schema33.properties.measure_id.enum},message:"must be equal to one of the allowed values"};
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
}
}
}
}
validate26.errors = vErrors;
return errors === 0;
}


function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="customers.listCustomersBalancesDetail" */;
let vErrors = null;
let errors = 0;
if(!(validate26(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
validate25.errors = vErrors;
return errors === 0;
}

export const showCustomerAccountBalances = validate28;
const schema34 = {"$id":"customers.showCustomerAccountBalances","$ref":"customers#/definitions/ShowCustomerAccountBalancesResponse"};
const schema35 = {"type":["object","null"],"properties":{"account_balances":{"type":["array","null"],"items":{"$ref":"#/definitions/AccountBalanceV3"}},"debt_amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"measure_id":{"type":["integer","null"],"enum":[1]},"currency":{"type":["string","null"],"enum":["CNY"]}}};
const schema36 = {"type":["object","null"],"properties":{"account_id":{"type":["string","null"]},"account_type":{"type":["integer","null"]},"amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"currency":{"type":["string","null"],"enum":["CNY"]},"designated_amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"credit_amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"measure_id":{"type":["integer","null"],"enum":[1]}},"required":["account_id","account_type","amount","currency","measure_id"]};

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema35.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.account_balances !== undefined){
let data0 = data.account_balances;
if((!(Array.isArray(data0))) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/account_balances",schemaPath:"#/properties/account_balances/type",keyword:"type",params:{type: schema35.properties.account_balances.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if((!(data1 && typeof data1 == "object" && !Array.isArray(data1))) && (data1 !== null)){
const err2 = {instancePath:instancePath+"/account_balances/" + i0,schemaPath:"#/definitions/AccountBalanceV3/type",keyword:"type",params:{type: schema36.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.account_id === undefined){
const err3 = {instancePath:instancePath+"/account_balances/" + i0,schemaPath:"#/definitions/AccountBalanceV3/required",keyword:"required",params:{missingProperty: "account_id"},message:"must have required property '"+"account_id"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1.account_type === undefined){
const err4 = {instancePath:instancePath+"/account_balances/" + i0,schemaPath:"#/definitions/AccountBalanceV3/required",keyword:"required",params:{missingProperty: "account_type"},message:"must have required property '"+"account_type"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.amount === undefined){
const err5 = {instancePath:instancePath+"/account_balances/" + i0,schemaPath:"#/definitions/AccountBalanceV3/required",keyword:"required",params:{missingProperty: "amount"},message:"must have required property '"+"amount"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1.currency === undefined){
const err6 = {instancePath:instancePath+"/account_balances/" + i0,schemaPath:"#/definitions/AccountBalanceV3/required",keyword:"required",params:{missingProperty: "currency"},message:"must have required property '"+"currency"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1.measure_id === undefined){
const err7 = {instancePath:instancePath+"/account_balances/" + i0,schemaPath:"#/definitions/AccountBalanceV3/required",keyword:"required",params:{missingProperty: "measure_id"},message:"must have required property '"+"measure_id"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1.account_id !== undefined){
let data2 = data1.account_id;
if((typeof data2 !== "string") && (data2 !== null)){
const err8 = {instancePath:instancePath+"/account_balances/" + i0+"/account_id",schemaPath:"#/definitions/AccountBalanceV3/properties/account_id/type",keyword:"type",params:{type: schema36.properties.account_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data1.account_type !== undefined){
let data3 = data1.account_type;
if((!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))) && (data3 !== null)){
const err9 = {instancePath:instancePath+"/account_balances/" + i0+"/account_type",schemaPath:"#/definitions/AccountBalanceV3/properties/account_type/type",keyword:"type",params:{type: schema36.properties.account_type.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data1.amount !== undefined){
let data4 = data1.amount;
if(((!(typeof data4 == "number")) && (typeof data4 !== "string")) && (data4 !== null)){
const err10 = {instancePath:instancePath+"/account_balances/" + i0+"/amount",schemaPath:"#/definitions/AccountBalanceV3/properties/amount/type",keyword:"type",params:{type: schema36.properties.amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
const err11 = {instancePath:instancePath+"/account_balances/" + i0+"/amount",schemaPath:"#/definitions/AccountBalanceV3/properties/amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data1.currency !== undefined){
let data5 = data1.currency;
if((typeof data5 !== "string") && (data5 !== null)){
const err12 = {instancePath:instancePath+"/account_balances/" + i0+"/currency",schemaPath:"#/definitions/AccountBalanceV3/properties/currency/type",keyword:"type",params:{type: schema36.properties.currency.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!(data5 === "CNY")){
const err13 = {instancePath:instancePath+"/account_balances/" + i0+"/currency",schemaPath:"#/definitions/AccountBalanceV3/properties/currency/enum",keyword:"enum",params:{allowedValues: schema36.properties.currency.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data1.designated_amount !== undefined){
let data6 = data1.designated_amount;
if(((!(typeof data6 == "number")) && (typeof data6 !== "string")) && (data6 !== null)){
const err14 = {instancePath:instancePath+"/account_balances/" + i0+"/designated_amount",schemaPath:"#/definitions/AccountBalanceV3/properties/designated_amount/type",keyword:"type",params:{type: schema36.properties.designated_amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(typeof data6 === "string"){
if(!pattern0.test(data6)){
const err15 = {instancePath:instancePath+"/account_balances/" + i0+"/designated_amount",schemaPath:"#/definitions/AccountBalanceV3/properties/designated_amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
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
if(data1.credit_amount !== undefined){
let data7 = data1.credit_amount;
if(((!(typeof data7 == "number")) && (typeof data7 !== "string")) && (data7 !== null)){
const err16 = {instancePath:instancePath+"/account_balances/" + i0+"/credit_amount",schemaPath:"#/definitions/AccountBalanceV3/properties/credit_amount/type",keyword:"type",params:{type: schema36.properties.credit_amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(typeof data7 === "string"){
if(!pattern0.test(data7)){
const err17 = {instancePath:instancePath+"/account_balances/" + i0+"/credit_amount",schemaPath:"#/definitions/AccountBalanceV3/properties/credit_amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
if(data1.measure_id !== undefined){
let data8 = data1.measure_id;
if((!((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8)))) && (data8 !== null)){
const err18 = {instancePath:instancePath+"/account_balances/" + i0+"/measure_id",schemaPath:"#/definitions/AccountBalanceV3/properties/measure_id/type",keyword:"type",params:{type: schema36.properties.measure_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!(data8 === 1)){
const err19 = {instancePath:instancePath+"/account_balances/" + i0+"/measure_id",schemaPath:"#/definitions/AccountBalanceV3/properties/measure_id/enum",keyword:"enum",params:{allowedValues: schema36.properties.measure_id.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
}
}
}
if(data.debt_amount !== undefined){
let data9 = data.debt_amount;
if(((!(typeof data9 == "number")) && (typeof data9 !== "string")) && (data9 !== null)){
const err20 = {instancePath:instancePath+"/debt_amount",schemaPath:"#/properties/debt_amount/type",keyword:"type",params:{type: schema35.properties.debt_amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(typeof data9 === "string"){
if(!pattern0.test(data9)){
const err21 = {instancePath:instancePath+"/debt_amount",schemaPath:"#/properties/debt_amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
if(data.measure_id !== undefined){
let data10 = data.measure_id;
if((!((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10)))) && (data10 !== null)){
const err22 = {instancePath:instancePath+"/measure_id",schemaPath:"#/properties/measure_id/type",keyword:"type",params:{type: schema35.properties.measure_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(!(data10 === 1)){
const err23 = {instancePath:instancePath+"/measure_id",schemaPath:"#/properties/measure_id/enum",keyword:"enum",params:{allowedValues: schema35.properties.measure_id.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.currency !== undefined){
let data11 = data.currency;
if((typeof data11 !== "string") && (data11 !== null)){
const err24 = {instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/type",keyword:"type",params:{type: schema35.properties.currency.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(!(data11 === "CNY")){
const err25 = {instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/enum",keyword:"enum",params:{allowedValues: schema35.properties.currency.enum},message:"must be equal to one of the allowed values"};
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
validate29.errors = vErrors;
return errors === 0;
}


function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="customers.showCustomerAccountBalances" */;
let vErrors = null;
let errors = 0;
if(!(validate29(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
validate28.errors = vErrors;
return errors === 0;
}

export const listCustomerAccountChangeRecords = validate31;
const schema37 = {"$id":"customers.listCustomerAccountChangeRecords","$ref":"customers#/definitions/ListCustomerAccountChangeRecordsResponse"};
const schema38 = {"type":["object","null"],"properties":{"total_count":{"type":["integer","null"]},"currency":{"type":["string","null"]},"records":{"type":["array","null"],"items":{"$ref":"#/definitions/CustomerAccountChangeRecord"}}}};
const schema39 = {"type":["object","null"],"properties":{"account_change_id":{"type":["string","null"]},"trade_detail_type":{"type":["string","null"]},"trade_time":{"type":["string","null"]},"trade_id":{"type":["string","null"]},"change_amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"balance_after_change":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"revenue_expense_type":{"type":["string","null"]},"bill_cycle":{"type":["string","null"]},"payment_channel_id":{"type":["string","null"]},"payment_channel_no":{"type":["string","null"]},"consume_time":{"type":["string","null"]},"account_name":{"type":["string","null"]},"cloud_service_type_name":{"type":["string","null"]},"resource_type_name":{"type":["string","null"]}},"required":["account_change_id"]};

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema38.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.total_count !== undefined){
let data0 = data.total_count;
if((!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/total_count",schemaPath:"#/properties/total_count/type",keyword:"type",params:{type: schema38.properties.total_count.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.currency !== undefined){
let data1 = data.currency;
if((typeof data1 !== "string") && (data1 !== null)){
const err2 = {instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/type",keyword:"type",params:{type: schema38.properties.currency.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.records !== undefined){
let data2 = data.records;
if((!(Array.isArray(data2))) && (data2 !== null)){
const err3 = {instancePath:instancePath+"/records",schemaPath:"#/properties/records/type",keyword:"type",params:{type: schema38.properties.records.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if((!(data3 && typeof data3 == "object" && !Array.isArray(data3))) && (data3 !== null)){
const err4 = {instancePath:instancePath+"/records/" + i0,schemaPath:"#/definitions/CustomerAccountChangeRecord/type",keyword:"type",params:{type: schema39.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.account_change_id === undefined){
const err5 = {instancePath:instancePath+"/records/" + i0,schemaPath:"#/definitions/CustomerAccountChangeRecord/required",keyword:"required",params:{missingProperty: "account_change_id"},message:"must have required property '"+"account_change_id"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data3.account_change_id !== undefined){
let data4 = data3.account_change_id;
if((typeof data4 !== "string") && (data4 !== null)){
const err6 = {instancePath:instancePath+"/records/" + i0+"/account_change_id",schemaPath:"#/definitions/CustomerAccountChangeRecord/properties/account_change_id/type",keyword:"type",params:{type: schema39.properties.account_change_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data3.trade_detail_type !== undefined){
let data5 = data3.trade_detail_type;
if((typeof data5 !== "string") && (data5 !== null)){
const err7 = {instancePath:instancePath+"/records/" + i0+"/trade_detail_type",schemaPath:"#/definitions/CustomerAccountChangeRecord/properties/trade_detail_type/type",keyword:"type",params:{type: schema39.properties.trade_detail_type.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data3.trade_time !== undefined){
let data6 = data3.trade_time;
if((typeof data6 !== "string") && (data6 !== null)){
const err8 = {instancePath:instancePath+"/records/" + i0+"/trade_time",schemaPath:"#/definitions/CustomerAccountChangeRecord/properties/trade_time/type",keyword:"type",params:{type: schema39.properties.trade_time.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data3.trade_id !== undefined){
let data7 = data3.trade_id;
if((typeof data7 !== "string") && (data7 !== null)){
const err9 = {instancePath:instancePath+"/records/" + i0+"/trade_id",schemaPath:"#/definitions/CustomerAccountChangeRecord/properties/trade_id/type",keyword:"type",params:{type: schema39.properties.trade_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data3.change_amount !== undefined){
let data8 = data3.change_amount;
if(((!(typeof data8 == "number")) && (typeof data8 !== "string")) && (data8 !== null)){
const err10 = {instancePath:instancePath+"/records/" + i0+"/change_amount",schemaPath:"#/definitions/CustomerAccountChangeRecord/properties/change_amount/type",keyword:"type",params:{type: schema39.properties.change_amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(typeof data8 === "string"){
if(!pattern0.test(data8)){
const err11 = {instancePath:instancePath+"/records/" + i0+"/change_amount",schemaPath:"#/definitions/CustomerAccountChangeRecord/properties/change_amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data3.balance_after_change !== undefined){
let data9 = data3.balance_after_change;
if(((!(typeof data9 == "number")) && (typeof data9 !== "string")) && (data9 !== null)){
const err12 = {instancePath:instancePath+"/records/" + i0+"/balance_after_change",schemaPath:"#/definitions/CustomerAccountChangeRecord/properties/balance_after_change/type",keyword:"type",params:{type: schema39.properties.balance_after_change.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(typeof data9 === "string"){
if(!pattern0.test(data9)){
const err13 = {instancePath:instancePath+"/records/" + i0+"/balance_after_change",schemaPath:"#/definitions/CustomerAccountChangeRecord/properties/balance_after_change/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
if(data3.revenue_expense_type !== undefined){
let data10 = data3.revenue_expense_type;
if((typeof data10 !== "string") && (data10 !== null)){
const err14 = {instancePath:instancePath+"/records/" + i0+"/revenue_expense_type",schemaPath:"#/definitions/CustomerAccountChangeRecord/properties/revenue_expense_type/type",keyword:"type",params:{type: schema39.properties.revenue_expense_type.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data3.bill_cycle !== undefined){
let data11 = data3.bill_cycle;
if((typeof data11 !== "string") && (data11 !== null)){
const err15 = {instancePath:instancePath+"/records/" + i0+"/bill_cycle",schemaPath:"#/definitions/CustomerAccountChangeRecord/properties/bill_cycle/type",keyword:"type",params:{type: schema39.properties.bill_cycle.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data3.payment_channel_id !== undefined){
let data12 = data3.payment_channel_id;
if((typeof data12 !== "string") && (data12 !== null)){
const err16 = {instancePath:instancePath+"/records/" + i0+"/payment_channel_id",schemaPath:"#/definitions/CustomerAccountChangeRecord/properties/payment_channel_id/type",keyword:"type",params:{type: schema39.properties.payment_channel_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data3.payment_channel_no !== undefined){
let data13 = data3.payment_channel_no;
if((typeof data13 !== "string") && (data13 !== null)){
const err17 = {instancePath:instancePath+"/records/" + i0+"/payment_channel_no",schemaPath:"#/definitions/CustomerAccountChangeRecord/properties/payment_channel_no/type",keyword:"type",params:{type: schema39.properties.payment_channel_no.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data3.consume_time !== undefined){
let data14 = data3.consume_time;
if((typeof data14 !== "string") && (data14 !== null)){
const err18 = {instancePath:instancePath+"/records/" + i0+"/consume_time",schemaPath:"#/definitions/CustomerAccountChangeRecord/properties/consume_time/type",keyword:"type",params:{type: schema39.properties.consume_time.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data3.account_name !== undefined){
let data15 = data3.account_name;
if((typeof data15 !== "string") && (data15 !== null)){
const err19 = {instancePath:instancePath+"/records/" + i0+"/account_name",schemaPath:"#/definitions/CustomerAccountChangeRecord/properties/account_name/type",keyword:"type",params:{type: schema39.properties.account_name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data3.cloud_service_type_name !== undefined){
let data16 = data3.cloud_service_type_name;
if((typeof data16 !== "string") && (data16 !== null)){
const err20 = {instancePath:instancePath+"/records/" + i0+"/cloud_service_type_name",schemaPath:"#/definitions/CustomerAccountChangeRecord/properties/cloud_service_type_name/type",keyword:"type",params:{type: schema39.properties.cloud_service_type_name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data3.resource_type_name !== undefined){
let data17 = data3.resource_type_name;
if((typeof data17 !== "string") && (data17 !== null)){
const err21 = {instancePath:instancePath+"/records/" + i0+"/resource_type_name",schemaPath:"#/definitions/CustomerAccountChangeRecord/properties/resource_type_name/type",keyword:"type",params:{type: schema39.properties.resource_type_name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
}
}
}
}
validate32.errors = vErrors;
return errors === 0;
}


function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="customers.listCustomerAccountChangeRecords" */;
let vErrors = null;
let errors = 0;
if(!(validate32(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
validate31.errors = vErrors;
return errors === 0;
}

export const updateCustomerAccountAmount = validate34;
const schema40 = {"$id":"customers.updateCustomerAccountAmount","$ref":"customers#/definitions/UpdateCustomerAccountAmountResponse"};
const schema41 = {"type":["object","null"],"properties":{"transfer_id":{"type":["string","null"]}}};

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="customers.updateCustomerAccountAmount" */;
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"customers#/definitions/UpdateCustomerAccountAmountResponse/type",keyword:"type",params:{type: schema41.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.transfer_id !== undefined){
let data0 = data.transfer_id;
if((typeof data0 !== "string") && (data0 !== null)){
const err1 = {instancePath:instancePath+"/transfer_id",schemaPath:"customers#/definitions/UpdateCustomerAccountAmountResponse/properties/transfer_id/type",keyword:"type",params:{type: schema41.properties.transfer_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
validate34.errors = vErrors;
return errors === 0;
}

export const reclaimToPartnerAccount = validate35;
const schema42 = {"$id":"customers.reclaimToPartnerAccount","$ref":"customers#/definitions/ReclaimToPartnerAccountResponse"};
const schema43 = {"type":["object","null"],"properties":{"trans_id":{"type":["string","null"]}}};

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="customers.reclaimToPartnerAccount" */;
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"customers#/definitions/ReclaimToPartnerAccountResponse/type",keyword:"type",params:{type: schema43.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.trans_id !== undefined){
let data0 = data.trans_id;
if((typeof data0 !== "string") && (data0 !== null)){
const err1 = {instancePath:instancePath+"/trans_id",schemaPath:"customers#/definitions/ReclaimToPartnerAccountResponse/properties/trans_id/type",keyword:"type",params:{type: schema43.properties.trans_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
validate35.errors = vErrors;
return errors === 0;
}

export const listPartnerAccountChangeRecords = validate36;
const schema44 = {"$id":"customers.listPartnerAccountChangeRecords","$ref":"customers#/definitions/ListPartnerAccountChangeRecordsResponse"};
const schema45 = {"type":["object","null"],"properties":{"total_count":{"type":["integer","null"]},"currency":{"type":["string","null"],"enum":["CNY"]},"records":{"type":["array","null"],"items":{"$ref":"#/definitions/AccountChangeRecord"}}}};
const schema46 = {"type":["object","null"],"properties":{"account_change_id":{"type":["string","null"]},"trade_detail_type":{"type":["string","null"]},"trade_time":{"type":["string","null"]},"trade_id":{"type":["string","null"]},"change_amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"balance_after_change":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"type":{"type":["string","null"]},"customer_id":{"type":["string","null"]},"account_name":{"type":["string","null"]}},"required":["account_change_id"]};

function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema45.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.total_count !== undefined){
let data0 = data.total_count;
if((!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/total_count",schemaPath:"#/properties/total_count/type",keyword:"type",params:{type: schema45.properties.total_count.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.currency !== undefined){
let data1 = data.currency;
if((typeof data1 !== "string") && (data1 !== null)){
const err2 = {instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/type",keyword:"type",params:{type: schema45.properties.currency.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(data1 === "CNY")){
const err3 = {instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/enum",keyword:"enum",params:{allowedValues: schema45.properties.currency.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.records !== undefined){
let data2 = data.records;
if((!(Array.isArray(data2))) && (data2 !== null)){
const err4 = {instancePath:instancePath+"/records",schemaPath:"#/properties/records/type",keyword:"type",params:{type: schema45.properties.records.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if((!(data3 && typeof data3 == "object" && !Array.isArray(data3))) && (data3 !== null)){
const err5 = {instancePath:instancePath+"/records/" + i0,schemaPath:"#/definitions/AccountChangeRecord/type",keyword:"type",params:{type: schema46.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.account_change_id === undefined){
const err6 = {instancePath:instancePath+"/records/" + i0,schemaPath:"#/definitions/AccountChangeRecord/required",keyword:"required",params:{missingProperty: "account_change_id"},message:"must have required property '"+"account_change_id"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data3.account_change_id !== undefined){
let data4 = data3.account_change_id;
if((typeof data4 !== "string") && (data4 !== null)){
const err7 = {instancePath:instancePath+"/records/" + i0+"/account_change_id",schemaPath:"#/definitions/AccountChangeRecord/properties/account_change_id/type",keyword:"type",params:{type: schema46.properties.account_change_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data3.trade_detail_type !== undefined){
let data5 = data3.trade_detail_type;
if((typeof data5 !== "string") && (data5 !== null)){
const err8 = {instancePath:instancePath+"/records/" + i0+"/trade_detail_type",schemaPath:"#/definitions/AccountChangeRecord/properties/trade_detail_type/type",keyword:"type",params:{type: schema46.properties.trade_detail_type.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data3.trade_time !== undefined){
let data6 = data3.trade_time;
if((typeof data6 !== "string") && (data6 !== null)){
const err9 = {instancePath:instancePath+"/records/" + i0+"/trade_time",schemaPath:"#/definitions/AccountChangeRecord/properties/trade_time/type",keyword:"type",params:{type: schema46.properties.trade_time.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data3.trade_id !== undefined){
let data7 = data3.trade_id;
if((typeof data7 !== "string") && (data7 !== null)){
const err10 = {instancePath:instancePath+"/records/" + i0+"/trade_id",schemaPath:"#/definitions/AccountChangeRecord/properties/trade_id/type",keyword:"type",params:{type: schema46.properties.trade_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data3.change_amount !== undefined){
let data8 = data3.change_amount;
if(((!(typeof data8 == "number")) && (typeof data8 !== "string")) && (data8 !== null)){
const err11 = {instancePath:instancePath+"/records/" + i0+"/change_amount",schemaPath:"#/definitions/AccountChangeRecord/properties/change_amount/type",keyword:"type",params:{type: schema46.properties.change_amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(typeof data8 === "string"){
if(!pattern0.test(data8)){
const err12 = {instancePath:instancePath+"/records/" + i0+"/change_amount",schemaPath:"#/definitions/AccountChangeRecord/properties/change_amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
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
if(data3.balance_after_change !== undefined){
let data9 = data3.balance_after_change;
if(((!(typeof data9 == "number")) && (typeof data9 !== "string")) && (data9 !== null)){
const err13 = {instancePath:instancePath+"/records/" + i0+"/balance_after_change",schemaPath:"#/definitions/AccountChangeRecord/properties/balance_after_change/type",keyword:"type",params:{type: schema46.properties.balance_after_change.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(typeof data9 === "string"){
if(!pattern0.test(data9)){
const err14 = {instancePath:instancePath+"/records/" + i0+"/balance_after_change",schemaPath:"#/definitions/AccountChangeRecord/properties/balance_after_change/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
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
if(data3.type !== undefined){
let data10 = data3.type;
if((typeof data10 !== "string") && (data10 !== null)){
const err15 = {instancePath:instancePath+"/records/" + i0+"/type",schemaPath:"#/definitions/AccountChangeRecord/properties/type/type",keyword:"type",params:{type: schema46.properties.type.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data3.customer_id !== undefined){
let data11 = data3.customer_id;
if((typeof data11 !== "string") && (data11 !== null)){
const err16 = {instancePath:instancePath+"/records/" + i0+"/customer_id",schemaPath:"#/definitions/AccountChangeRecord/properties/customer_id/type",keyword:"type",params:{type: schema46.properties.customer_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data3.account_name !== undefined){
let data12 = data3.account_name;
if((typeof data12 !== "string") && (data12 !== null)){
const err17 = {instancePath:instancePath+"/records/" + i0+"/account_name",schemaPath:"#/definitions/AccountChangeRecord/properties/account_name/type",keyword:"type",params:{type: schema46.properties.account_name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
}
}
}
}
validate37.errors = vErrors;
return errors === 0;
}


function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="customers.listPartnerAccountChangeRecords" */;
let vErrors = null;
let errors = 0;
if(!(validate37(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
validate36.errors = vErrors;
return errors === 0;
}

export const listPartnerAdjustRecords = validate39;
const schema47 = {"$id":"customers.listPartnerAdjustRecords","$ref":"customers#/definitions/ListPartnerAdjustRecordsResponse"};
const schema48 = {"type":["object","null"],"properties":{"records":{"type":["array","null"],"items":{"$ref":"#/definitions/AdjustRecordV3"}},"total_count":{"type":["integer","null"]}}};
const schema49 = {"type":["object","null"],"properties":{"customer_id":{"type":["string","null"]},"customer_name":{"type":["string","null"]},"operation_type":{"type":["string","null"]},"amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"currency":{"type":["string","null"],"enum":["CNY"]},"apply_scene":{"type":["string","null"]},"operation_time":{"type":["string","null"]},"measure_id":{"type":["integer","null"],"enum":[1]},"trans_id":{"type":["string","null"]},"memo":{"type":["string","null"]}},"required":["trans_id"]};

function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema48.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.records !== undefined){
let data0 = data.records;
if((!(Array.isArray(data0))) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/records",schemaPath:"#/properties/records/type",keyword:"type",params:{type: schema48.properties.records.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if((!(data1 && typeof data1 == "object" && !Array.isArray(data1))) && (data1 !== null)){
const err2 = {instancePath:instancePath+"/records/" + i0,schemaPath:"#/definitions/AdjustRecordV3/type",keyword:"type",params:{type: schema49.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.trans_id === undefined){
const err3 = {instancePath:instancePath+"/records/" + i0,schemaPath:"#/definitions/AdjustRecordV3/required",keyword:"required",params:{missingProperty: "trans_id"},message:"must have required property '"+"trans_id"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1.customer_id !== undefined){
let data2 = data1.customer_id;
if((typeof data2 !== "string") && (data2 !== null)){
const err4 = {instancePath:instancePath+"/records/" + i0+"/customer_id",schemaPath:"#/definitions/AdjustRecordV3/properties/customer_id/type",keyword:"type",params:{type: schema49.properties.customer_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data1.customer_name !== undefined){
let data3 = data1.customer_name;
if((typeof data3 !== "string") && (data3 !== null)){
const err5 = {instancePath:instancePath+"/records/" + i0+"/customer_name",schemaPath:"#/definitions/AdjustRecordV3/properties/customer_name/type",keyword:"type",params:{type: schema49.properties.customer_name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data1.operation_type !== undefined){
let data4 = data1.operation_type;
if((typeof data4 !== "string") && (data4 !== null)){
const err6 = {instancePath:instancePath+"/records/" + i0+"/operation_type",schemaPath:"#/definitions/AdjustRecordV3/properties/operation_type/type",keyword:"type",params:{type: schema49.properties.operation_type.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data1.amount !== undefined){
let data5 = data1.amount;
if(((!(typeof data5 == "number")) && (typeof data5 !== "string")) && (data5 !== null)){
const err7 = {instancePath:instancePath+"/records/" + i0+"/amount",schemaPath:"#/definitions/AdjustRecordV3/properties/amount/type",keyword:"type",params:{type: schema49.properties.amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(typeof data5 === "string"){
if(!pattern0.test(data5)){
const err8 = {instancePath:instancePath+"/records/" + i0+"/amount",schemaPath:"#/definitions/AdjustRecordV3/properties/amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data1.currency !== undefined){
let data6 = data1.currency;
if((typeof data6 !== "string") && (data6 !== null)){
const err9 = {instancePath:instancePath+"/records/" + i0+"/currency",schemaPath:"#/definitions/AdjustRecordV3/properties/currency/type",keyword:"type",params:{type: schema49.properties.currency.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!(data6 === "CNY")){
const err10 = {instancePath:instancePath+"/records/" + i0+"/currency",schemaPath:"#/definitions/AdjustRecordV3/properties/currency/enum",keyword:"enum",params:{allowedValues: schema49.properties.currency.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data1.apply_scene !== undefined){
let data7 = data1.apply_scene;
if((typeof data7 !== "string") && (data7 !== null)){
const err11 = {instancePath:instancePath+"/records/" + i0+"/apply_scene",schemaPath:"#/definitions/AdjustRecordV3/properties/apply_scene/type",keyword:"type",params:{type: schema49.properties.apply_scene.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data1.operation_time !== undefined){
let data8 = data1.operation_time;
if((typeof data8 !== "string") && (data8 !== null)){
const err12 = {instancePath:instancePath+"/records/" + i0+"/operation_time",schemaPath:"#/definitions/AdjustRecordV3/properties/operation_time/type",keyword:"type",params:{type: schema49.properties.operation_time.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data1.measure_id !== undefined){
let data9 = data1.measure_id;
if((!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))) && (data9 !== null)){
const err13 = {instancePath:instancePath+"/records/" + i0+"/measure_id",schemaPath:"#/definitions/AdjustRecordV3/properties/measure_id/type",keyword:"type",params:{type: schema49.properties.measure_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!(data9 === 1)){
const err14 = {instancePath:instancePath+"/records/" + i0+"/measure_id",schemaPath:"#/definitions/AdjustRecordV3/properties/measure_id/enum",keyword:"enum",params:{allowedValues: schema49.properties.measure_id.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data1.trans_id !== undefined){
let data10 = data1.trans_id;
if((typeof data10 !== "string") && (data10 !== null)){
const err15 = {instancePath:instancePath+"/records/" + i0+"/trans_id",schemaPath:"#/definitions/AdjustRecordV3/properties/trans_id/type",keyword:"type",params:{type: schema49.properties.trans_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data1.memo !== undefined){
let data11 = data1.memo;
if((typeof data11 !== "string") && (data11 !== null)){
const err16 = {instancePath:instancePath+"/records/" + i0+"/memo",schemaPath:"#/definitions/AdjustRecordV3/properties/memo/type",keyword:"type",params:{type: schema49.properties.memo.type},message:"must be string,null"};
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
}
}
}
if(data.total_count !== undefined){
let data12 = data.total_count;
if((!((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12)))) && (data12 !== null)){
const err17 = {instancePath:instancePath+"/total_count",schemaPath:"#/properties/total_count/type",keyword:"type",params:{type: schema48.properties.total_count.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
validate40.errors = vErrors;
return errors === 0;
}


function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="customers.listPartnerAdjustRecords" */;
let vErrors = null;
let errors = 0;
if(!(validate40(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
validate39.errors = vErrors;
return errors === 0;
}

export const listPartnerBalances = validate42;
const schema50 = {"$id":"customers.listPartnerBalances","$ref":"customers#/definitions/ListPartnerBalancesResponse"};
const schema51 = {"type":["object","null"],"properties":{"account_balances":{"type":["array","null"],"items":{"$ref":"#/definitions/AccountBalanceV2"}}}};
const schema52 = {"type":["object","null"],"properties":{"account_id":{"type":["string","null"]},"account_type":{"type":["integer","null"]},"amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"currency":{"type":["string","null"],"enum":["CNY"]},"designated_amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"credit_amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"measure_id":{"type":["integer","null"],"enum":[1]},"memo":{"type":["string","null"]}},"required":["account_id","account_type","amount","currency","measure_id"]};

function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema51.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.account_balances !== undefined){
let data0 = data.account_balances;
if((!(Array.isArray(data0))) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/account_balances",schemaPath:"#/properties/account_balances/type",keyword:"type",params:{type: schema51.properties.account_balances.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if((!(data1 && typeof data1 == "object" && !Array.isArray(data1))) && (data1 !== null)){
const err2 = {instancePath:instancePath+"/account_balances/" + i0,schemaPath:"#/definitions/AccountBalanceV2/type",keyword:"type",params:{type: schema52.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.account_id === undefined){
const err3 = {instancePath:instancePath+"/account_balances/" + i0,schemaPath:"#/definitions/AccountBalanceV2/required",keyword:"required",params:{missingProperty: "account_id"},message:"must have required property '"+"account_id"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1.account_type === undefined){
const err4 = {instancePath:instancePath+"/account_balances/" + i0,schemaPath:"#/definitions/AccountBalanceV2/required",keyword:"required",params:{missingProperty: "account_type"},message:"must have required property '"+"account_type"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.amount === undefined){
const err5 = {instancePath:instancePath+"/account_balances/" + i0,schemaPath:"#/definitions/AccountBalanceV2/required",keyword:"required",params:{missingProperty: "amount"},message:"must have required property '"+"amount"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1.currency === undefined){
const err6 = {instancePath:instancePath+"/account_balances/" + i0,schemaPath:"#/definitions/AccountBalanceV2/required",keyword:"required",params:{missingProperty: "currency"},message:"must have required property '"+"currency"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1.measure_id === undefined){
const err7 = {instancePath:instancePath+"/account_balances/" + i0,schemaPath:"#/definitions/AccountBalanceV2/required",keyword:"required",params:{missingProperty: "measure_id"},message:"must have required property '"+"measure_id"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1.account_id !== undefined){
let data2 = data1.account_id;
if((typeof data2 !== "string") && (data2 !== null)){
const err8 = {instancePath:instancePath+"/account_balances/" + i0+"/account_id",schemaPath:"#/definitions/AccountBalanceV2/properties/account_id/type",keyword:"type",params:{type: schema52.properties.account_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data1.account_type !== undefined){
let data3 = data1.account_type;
if((!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))) && (data3 !== null)){
const err9 = {instancePath:instancePath+"/account_balances/" + i0+"/account_type",schemaPath:"#/definitions/AccountBalanceV2/properties/account_type/type",keyword:"type",params:{type: schema52.properties.account_type.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data1.amount !== undefined){
let data4 = data1.amount;
if(((!(typeof data4 == "number")) && (typeof data4 !== "string")) && (data4 !== null)){
const err10 = {instancePath:instancePath+"/account_balances/" + i0+"/amount",schemaPath:"#/definitions/AccountBalanceV2/properties/amount/type",keyword:"type",params:{type: schema52.properties.amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
const err11 = {instancePath:instancePath+"/account_balances/" + i0+"/amount",schemaPath:"#/definitions/AccountBalanceV2/properties/amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data1.currency !== undefined){
let data5 = data1.currency;
if((typeof data5 !== "string") && (data5 !== null)){
const err12 = {instancePath:instancePath+"/account_balances/" + i0+"/currency",schemaPath:"#/definitions/AccountBalanceV2/properties/currency/type",keyword:"type",params:{type: schema52.properties.currency.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!(data5 === "CNY")){
const err13 = {instancePath:instancePath+"/account_balances/" + i0+"/currency",schemaPath:"#/definitions/AccountBalanceV2/properties/currency/enum",keyword:"enum",params:{allowedValues: schema52.properties.currency.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data1.designated_amount !== undefined){
let data6 = data1.designated_amount;
if(((!(typeof data6 == "number")) && (typeof data6 !== "string")) && (data6 !== null)){
const err14 = {instancePath:instancePath+"/account_balances/" + i0+"/designated_amount",schemaPath:"#/definitions/AccountBalanceV2/properties/designated_amount/type",keyword:"type",params:{type: schema52.properties.designated_amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(typeof data6 === "string"){
if(!pattern0.test(data6)){
const err15 = {instancePath:instancePath+"/account_balances/" + i0+"/designated_amount",schemaPath:"#/definitions/AccountBalanceV2/properties/designated_amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
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
if(data1.credit_amount !== undefined){
let data7 = data1.credit_amount;
if(((!(typeof data7 == "number")) && (typeof data7 !== "string")) && (data7 !== null)){
const err16 = {instancePath:instancePath+"/account_balances/" + i0+"/credit_amount",schemaPath:"#/definitions/AccountBalanceV2/properties/credit_amount/type",keyword:"type",params:{type: schema52.properties.credit_amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(typeof data7 === "string"){
if(!pattern0.test(data7)){
const err17 = {instancePath:instancePath+"/account_balances/" + i0+"/credit_amount",schemaPath:"#/definitions/AccountBalanceV2/properties/credit_amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
if(data1.measure_id !== undefined){
let data8 = data1.measure_id;
if((!((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8)))) && (data8 !== null)){
const err18 = {instancePath:instancePath+"/account_balances/" + i0+"/measure_id",schemaPath:"#/definitions/AccountBalanceV2/properties/measure_id/type",keyword:"type",params:{type: schema52.properties.measure_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!(data8 === 1)){
const err19 = {instancePath:instancePath+"/account_balances/" + i0+"/measure_id",schemaPath:"#/definitions/AccountBalanceV2/properties/measure_id/enum",keyword:"enum",params:{allowedValues: schema52.properties.measure_id.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data1.memo !== undefined){
let data9 = data1.memo;
if((typeof data9 !== "string") && (data9 !== null)){
const err20 = {instancePath:instancePath+"/account_balances/" + i0+"/memo",schemaPath:"#/definitions/AccountBalanceV2/properties/memo/type",keyword:"type",params:{type: schema52.properties.memo.type},message:"must be string,null"};
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
}
}
}
validate43.errors = vErrors;
return errors === 0;
}


function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="customers.listPartnerBalances" */;
let vErrors = null;
let errors = 0;
if(!(validate43(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
validate42.errors = vErrors;
return errors === 0;
}

export const listIndirectPartners = validate45;
const schema53 = {"$id":"customers.listIndirectPartners","$ref":"customers#/definitions/ListIndirectPartnersResponse"};
const schema54 = {"type":["object","null"],"properties":{"count":{"type":["integer","null"]},"indirect_partners":{"type":["array","null"],"items":{"$ref":"#/definitions/IndirectPartnerInfo"}}}};
const schema55 = {"type":["object","null"],"properties":{"indirect_partner_id":{"type":["string","null"]},"mobile_phone":{"type":["string","null"]},"email":{"type":["string","null"]},"account_name":{"type":["string","null"]},"name":{"type":["string","null"]},"associated_on":{"type":["string","null"]},"account_manager_id":{"type":["string","null"]},"account_manager_name":{"type":["string","null"]}},"required":["indirect_partner_id"]};

function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema54.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.count !== undefined){
let data0 = data.count;
if((!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type: schema54.properties.count.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.indirect_partners !== undefined){
let data1 = data.indirect_partners;
if((!(Array.isArray(data1))) && (data1 !== null)){
const err2 = {instancePath:instancePath+"/indirect_partners",schemaPath:"#/properties/indirect_partners/type",keyword:"type",params:{type: schema54.properties.indirect_partners.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if((!(data2 && typeof data2 == "object" && !Array.isArray(data2))) && (data2 !== null)){
const err3 = {instancePath:instancePath+"/indirect_partners/" + i0,schemaPath:"#/definitions/IndirectPartnerInfo/type",keyword:"type",params:{type: schema55.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.indirect_partner_id === undefined){
const err4 = {instancePath:instancePath+"/indirect_partners/" + i0,schemaPath:"#/definitions/IndirectPartnerInfo/required",keyword:"required",params:{missingProperty: "indirect_partner_id"},message:"must have required property '"+"indirect_partner_id"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data2.indirect_partner_id !== undefined){
let data3 = data2.indirect_partner_id;
if((typeof data3 !== "string") && (data3 !== null)){
const err5 = {instancePath:instancePath+"/indirect_partners/" + i0+"/indirect_partner_id",schemaPath:"#/definitions/IndirectPartnerInfo/properties/indirect_partner_id/type",keyword:"type",params:{type: schema55.properties.indirect_partner_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data2.mobile_phone !== undefined){
let data4 = data2.mobile_phone;
if((typeof data4 !== "string") && (data4 !== null)){
const err6 = {instancePath:instancePath+"/indirect_partners/" + i0+"/mobile_phone",schemaPath:"#/definitions/IndirectPartnerInfo/properties/mobile_phone/type",keyword:"type",params:{type: schema55.properties.mobile_phone.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data2.email !== undefined){
let data5 = data2.email;
if((typeof data5 !== "string") && (data5 !== null)){
const err7 = {instancePath:instancePath+"/indirect_partners/" + i0+"/email",schemaPath:"#/definitions/IndirectPartnerInfo/properties/email/type",keyword:"type",params:{type: schema55.properties.email.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data2.account_name !== undefined){
let data6 = data2.account_name;
if((typeof data6 !== "string") && (data6 !== null)){
const err8 = {instancePath:instancePath+"/indirect_partners/" + i0+"/account_name",schemaPath:"#/definitions/IndirectPartnerInfo/properties/account_name/type",keyword:"type",params:{type: schema55.properties.account_name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data2.name !== undefined){
let data7 = data2.name;
if((typeof data7 !== "string") && (data7 !== null)){
const err9 = {instancePath:instancePath+"/indirect_partners/" + i0+"/name",schemaPath:"#/definitions/IndirectPartnerInfo/properties/name/type",keyword:"type",params:{type: schema55.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data2.associated_on !== undefined){
let data8 = data2.associated_on;
if((typeof data8 !== "string") && (data8 !== null)){
const err10 = {instancePath:instancePath+"/indirect_partners/" + i0+"/associated_on",schemaPath:"#/definitions/IndirectPartnerInfo/properties/associated_on/type",keyword:"type",params:{type: schema55.properties.associated_on.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data2.account_manager_id !== undefined){
let data9 = data2.account_manager_id;
if((typeof data9 !== "string") && (data9 !== null)){
const err11 = {instancePath:instancePath+"/indirect_partners/" + i0+"/account_manager_id",schemaPath:"#/definitions/IndirectPartnerInfo/properties/account_manager_id/type",keyword:"type",params:{type: schema55.properties.account_manager_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data2.account_manager_name !== undefined){
let data10 = data2.account_manager_name;
if((typeof data10 !== "string") && (data10 !== null)){
const err12 = {instancePath:instancePath+"/indirect_partners/" + i0+"/account_manager_name",schemaPath:"#/definitions/IndirectPartnerInfo/properties/account_manager_name/type",keyword:"type",params:{type: schema55.properties.account_manager_name.type},message:"must be string,null"};
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
}
}
}
}
validate46.errors = vErrors;
return errors === 0;
}


function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="customers.listIndirectPartners" */;
let vErrors = null;
let errors = 0;
if(!(validate46(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
validate45.errors = vErrors;
return errors === 0;
}

export const updateIndirectPartnerAccount = validate48;
const schema56 = {"$id":"customers.updateIndirectPartnerAccount","$ref":"customers#/definitions/UpdateIndirectPartnerAccountResponse"};
const schema57 = {"type":["object","null"],"properties":{"transfer_id":{"type":["string","null"]}}};

function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="customers.updateIndirectPartnerAccount" */;
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"customers#/definitions/UpdateIndirectPartnerAccountResponse/type",keyword:"type",params:{type: schema57.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.transfer_id !== undefined){
let data0 = data.transfer_id;
if((typeof data0 !== "string") && (data0 !== null)){
const err1 = {instancePath:instancePath+"/transfer_id",schemaPath:"customers#/definitions/UpdateIndirectPartnerAccountResponse/properties/transfer_id/type",keyword:"type",params:{type: schema57.properties.transfer_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
validate48.errors = vErrors;
return errors === 0;
}

export const reclaimIndirectPartnerAccount = validate49;
const schema58 = {"$id":"customers.reclaimIndirectPartnerAccount","$ref":"customers#/definitions/ReclaimIndirectPartnerAccountResponse"};
const schema59 = {"type":["object","null"],"properties":{"trans_id":{"type":["string","null"]}}};

function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="customers.reclaimIndirectPartnerAccount" */;
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"customers#/definitions/ReclaimIndirectPartnerAccountResponse/type",keyword:"type",params:{type: schema59.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.trans_id !== undefined){
let data0 = data.trans_id;
if((typeof data0 !== "string") && (data0 !== null)){
const err1 = {instancePath:instancePath+"/trans_id",schemaPath:"customers#/definitions/ReclaimIndirectPartnerAccountResponse/properties/trans_id/type",keyword:"type",params:{type: schema59.properties.trans_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
validate49.errors = vErrors;
return errors === 0;
}

export const listProvinces = validate50;
const schema60 = {"$id":"customers.listProvinces","$ref":"customers#/definitions/ListProvincesResponse"};
const schema61 = {"type":["object","null"],"properties":{"count":{"type":["integer","null"]},"provinces":{"type":["array","null"],"items":{"$ref":"#/definitions/Province"}}}};
const schema62 = {"type":["object","null"],"properties":{"code":{"type":["string","null"]},"name":{"type":["string","null"]}},"required":["code","name"]};

function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema61.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.count !== undefined){
let data0 = data.count;
if((!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type: schema61.properties.count.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.provinces !== undefined){
let data1 = data.provinces;
if((!(Array.isArray(data1))) && (data1 !== null)){
const err2 = {instancePath:instancePath+"/provinces",schemaPath:"#/properties/provinces/type",keyword:"type",params:{type: schema61.properties.provinces.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if((!(data2 && typeof data2 == "object" && !Array.isArray(data2))) && (data2 !== null)){
const err3 = {instancePath:instancePath+"/provinces/" + i0,schemaPath:"#/definitions/Province/type",keyword:"type",params:{type: schema62.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.code === undefined){
const err4 = {instancePath:instancePath+"/provinces/" + i0,schemaPath:"#/definitions/Province/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data2.name === undefined){
const err5 = {instancePath:instancePath+"/provinces/" + i0,schemaPath:"#/definitions/Province/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data2.code !== undefined){
let data3 = data2.code;
if((typeof data3 !== "string") && (data3 !== null)){
const err6 = {instancePath:instancePath+"/provinces/" + i0+"/code",schemaPath:"#/definitions/Province/properties/code/type",keyword:"type",params:{type: schema62.properties.code.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data2.name !== undefined){
let data4 = data2.name;
if((typeof data4 !== "string") && (data4 !== null)){
const err7 = {instancePath:instancePath+"/provinces/" + i0+"/name",schemaPath:"#/definitions/Province/properties/name/type",keyword:"type",params:{type: schema62.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
}
}
}
}
validate51.errors = vErrors;
return errors === 0;
}


function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="customers.listProvinces" */;
let vErrors = null;
let errors = 0;
if(!(validate51(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
validate50.errors = vErrors;
return errors === 0;
}

export const listCities = validate53;
const schema63 = {"$id":"customers.listCities","$ref":"customers#/definitions/ListCitiesResponse"};
const schema64 = {"type":["object","null"],"properties":{"count":{"type":["integer","null"]},"cities":{"type":["array","null"],"items":{"$ref":"#/definitions/City"}}}};
const schema65 = {"type":["object","null"],"properties":{"code":{"type":["string","null"]},"name":{"type":["string","null"]}},"required":["code","name"]};

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema64.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.count !== undefined){
let data0 = data.count;
if((!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type: schema64.properties.count.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.cities !== undefined){
let data1 = data.cities;
if((!(Array.isArray(data1))) && (data1 !== null)){
const err2 = {instancePath:instancePath+"/cities",schemaPath:"#/properties/cities/type",keyword:"type",params:{type: schema64.properties.cities.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if((!(data2 && typeof data2 == "object" && !Array.isArray(data2))) && (data2 !== null)){
const err3 = {instancePath:instancePath+"/cities/" + i0,schemaPath:"#/definitions/City/type",keyword:"type",params:{type: schema65.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.code === undefined){
const err4 = {instancePath:instancePath+"/cities/" + i0,schemaPath:"#/definitions/City/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data2.name === undefined){
const err5 = {instancePath:instancePath+"/cities/" + i0,schemaPath:"#/definitions/City/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data2.code !== undefined){
let data3 = data2.code;
if((typeof data3 !== "string") && (data3 !== null)){
const err6 = {instancePath:instancePath+"/cities/" + i0+"/code",schemaPath:"#/definitions/City/properties/code/type",keyword:"type",params:{type: schema65.properties.code.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data2.name !== undefined){
let data4 = data2.name;
if((typeof data4 !== "string") && (data4 !== null)){
const err7 = {instancePath:instancePath+"/cities/" + i0+"/name",schemaPath:"#/definitions/City/properties/name/type",keyword:"type",params:{type: schema65.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
}
}
}
}
validate54.errors = vErrors;
return errors === 0;
}


function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="customers.listCities" */;
let vErrors = null;
let errors = 0;
if(!(validate54(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
validate53.errors = vErrors;
return errors === 0;
}

export const listCounties = validate56;
const schema66 = {"$id":"customers.listCounties","$ref":"customers#/definitions/ListCountiesResponse"};
const schema67 = {"type":["object","null"],"properties":{"count":{"type":["integer","null"]},"counties":{"type":["array","null"],"items":{"$ref":"#/definitions/County"}}}};
const schema68 = {"type":["object","null"],"properties":{"code":{"type":["string","null"]},"name":{"type":["string","null"]}},"required":["code","name"]};

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema67.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.count !== undefined){
let data0 = data.count;
if((!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type: schema67.properties.count.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.counties !== undefined){
let data1 = data.counties;
if((!(Array.isArray(data1))) && (data1 !== null)){
const err2 = {instancePath:instancePath+"/counties",schemaPath:"#/properties/counties/type",keyword:"type",params:{type: schema67.properties.counties.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if((!(data2 && typeof data2 == "object" && !Array.isArray(data2))) && (data2 !== null)){
const err3 = {instancePath:instancePath+"/counties/" + i0,schemaPath:"#/definitions/County/type",keyword:"type",params:{type: schema68.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.code === undefined){
const err4 = {instancePath:instancePath+"/counties/" + i0,schemaPath:"#/definitions/County/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data2.name === undefined){
const err5 = {instancePath:instancePath+"/counties/" + i0,schemaPath:"#/definitions/County/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data2.code !== undefined){
let data3 = data2.code;
if((typeof data3 !== "string") && (data3 !== null)){
const err6 = {instancePath:instancePath+"/counties/" + i0+"/code",schemaPath:"#/definitions/County/properties/code/type",keyword:"type",params:{type: schema68.properties.code.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data2.name !== undefined){
let data4 = data2.name;
if((typeof data4 !== "string") && (data4 !== null)){
const err7 = {instancePath:instancePath+"/counties/" + i0+"/name",schemaPath:"#/definitions/County/properties/name/type",keyword:"type",params:{type: schema68.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
}
}
}
}
validate57.errors = vErrors;
return errors === 0;
}


function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="customers.listCounties" */;
let vErrors = null;
let errors = 0;
if(!(validate57(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
validate56.errors = vErrors;
return errors === 0;
}

export const listQuotaCoupons = validate59;
const schema69 = {"$id":"vouchers.listQuotaCoupons","$ref":"vouchers#/definitions/ListQuotaCouponsResponse"};
const schema71 = {"type":["object","null"],"properties":{"total_count":{"type":["integer","null"]},"quotas":{"type":["array","null"],"items":{"$ref":"#/definitions/CouponQuotaV2"}}}};
const schema72 = {"type":["object","null"],"properties":{"quota_id":{"type":["string","null"]},"quota_type":{"type":["integer","null"]},"create_time":{"type":["string","null"]},"last_update_time":{"type":["string","null"]},"quota_value":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"quota_status":{"type":["integer","null"]},"balance":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"measure_id":{"type":["integer","null"],"enum":[1]},"currency":{"type":["string","null"],"enum":["CNY"]},"effective_time":{"type":["string","null"]},"expire_time":{"type":["string","null"]},"limit_infos":{"type":["array","null"],"items":{"$ref":"#/definitions/QuotaLimitInfo"}}},"required":["quota_id","quota_type","create_time","quota_value","quota_status","balance","effective_time","expire_time"]};
const schema73 = {"type":["object","null"],"properties":{"limit_key":{"type":["string","null"]},"limit_values":{"type":["array","null"],"items":{"$ref":"#/definitions/LimitValue"}}}};
const schema74 = {"type":["object","null"],"properties":{"value1":{"type":["string","null"]},"value2":{"type":["string","null"]}}};

function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema73.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.limit_key !== undefined){
let data0 = data.limit_key;
if((typeof data0 !== "string") && (data0 !== null)){
const err1 = {instancePath:instancePath+"/limit_key",schemaPath:"#/properties/limit_key/type",keyword:"type",params:{type: schema73.properties.limit_key.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.limit_values !== undefined){
let data1 = data.limit_values;
if((!(Array.isArray(data1))) && (data1 !== null)){
const err2 = {instancePath:instancePath+"/limit_values",schemaPath:"#/properties/limit_values/type",keyword:"type",params:{type: schema73.properties.limit_values.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if((!(data2 && typeof data2 == "object" && !Array.isArray(data2))) && (data2 !== null)){
const err3 = {instancePath:instancePath+"/limit_values/" + i0,schemaPath:"#/definitions/LimitValue/type",keyword:"type",params:{type: schema74.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.value1 !== undefined){
let data3 = data2.value1;
if((typeof data3 !== "string") && (data3 !== null)){
const err4 = {instancePath:instancePath+"/limit_values/" + i0+"/value1",schemaPath:"#/definitions/LimitValue/properties/value1/type",keyword:"type",params:{type: schema74.properties.value1.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data2.value2 !== undefined){
let data4 = data2.value2;
if((typeof data4 !== "string") && (data4 !== null)){
const err5 = {instancePath:instancePath+"/limit_values/" + i0+"/value2",schemaPath:"#/definitions/LimitValue/properties/value2/type",keyword:"type",params:{type: schema74.properties.value2.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
}
}
}
validate63.errors = vErrors;
return errors === 0;
}


function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema72.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.quota_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "quota_id"},message:"must have required property '"+"quota_id"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.quota_type === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "quota_type"},message:"must have required property '"+"quota_type"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.create_time === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "create_time"},message:"must have required property '"+"create_time"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.quota_value === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "quota_value"},message:"must have required property '"+"quota_value"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.quota_status === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "quota_status"},message:"must have required property '"+"quota_status"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.balance === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "balance"},message:"must have required property '"+"balance"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.effective_time === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "effective_time"},message:"must have required property '"+"effective_time"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.expire_time === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "expire_time"},message:"must have required property '"+"expire_time"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.quota_id !== undefined){
let data0 = data.quota_id;
if((typeof data0 !== "string") && (data0 !== null)){
const err9 = {instancePath:instancePath+"/quota_id",schemaPath:"#/properties/quota_id/type",keyword:"type",params:{type: schema72.properties.quota_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.quota_type !== undefined){
let data1 = data.quota_type;
if((!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))) && (data1 !== null)){
const err10 = {instancePath:instancePath+"/quota_type",schemaPath:"#/properties/quota_type/type",keyword:"type",params:{type: schema72.properties.quota_type.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.create_time !== undefined){
let data2 = data.create_time;
if((typeof data2 !== "string") && (data2 !== null)){
const err11 = {instancePath:instancePath+"/create_time",schemaPath:"#/properties/create_time/type",keyword:"type",params:{type: schema72.properties.create_time.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.last_update_time !== undefined){
let data3 = data.last_update_time;
if((typeof data3 !== "string") && (data3 !== null)){
const err12 = {instancePath:instancePath+"/last_update_time",schemaPath:"#/properties/last_update_time/type",keyword:"type",params:{type: schema72.properties.last_update_time.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.quota_value !== undefined){
let data4 = data.quota_value;
if(((!(typeof data4 == "number")) && (typeof data4 !== "string")) && (data4 !== null)){
const err13 = {instancePath:instancePath+"/quota_value",schemaPath:"#/properties/quota_value/type",keyword:"type",params:{type: schema72.properties.quota_value.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
const err14 = {instancePath:instancePath+"/quota_value",schemaPath:"#/properties/quota_value/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
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
if(data.quota_status !== undefined){
let data5 = data.quota_status;
if((!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))) && (data5 !== null)){
const err15 = {instancePath:instancePath+"/quota_status",schemaPath:"#/properties/quota_status/type",keyword:"type",params:{type: schema72.properties.quota_status.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.balance !== undefined){
let data6 = data.balance;
if(((!(typeof data6 == "number")) && (typeof data6 !== "string")) && (data6 !== null)){
const err16 = {instancePath:instancePath+"/balance",schemaPath:"#/properties/balance/type",keyword:"type",params:{type: schema72.properties.balance.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(typeof data6 === "string"){
if(!pattern0.test(data6)){
const err17 = {instancePath:instancePath+"/balance",schemaPath:"#/properties/balance/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
if(data.measure_id !== undefined){
let data7 = data.measure_id;
if((!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))) && (data7 !== null)){
const err18 = {instancePath:instancePath+"/measure_id",schemaPath:"#/properties/measure_id/type",keyword:"type",params:{type: schema72.properties.measure_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!(data7 === 1)){
const err19 = {instancePath:instancePath+"/measure_id",schemaPath:"#/properties/measure_id/enum",keyword:"enum",params:{allowedValues: schema72.properties.measure_id.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.currency !== undefined){
let data8 = data.currency;
if((typeof data8 !== "string") && (data8 !== null)){
const err20 = {instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/type",keyword:"type",params:{type: schema72.properties.currency.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!(data8 === "CNY")){
const err21 = {instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/enum",keyword:"enum",params:{allowedValues: schema72.properties.currency.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.effective_time !== undefined){
let data9 = data.effective_time;
if((typeof data9 !== "string") && (data9 !== null)){
const err22 = {instancePath:instancePath+"/effective_time",schemaPath:"#/properties/effective_time/type",keyword:"type",params:{type: schema72.properties.effective_time.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.expire_time !== undefined){
let data10 = data.expire_time;
if((typeof data10 !== "string") && (data10 !== null)){
const err23 = {instancePath:instancePath+"/expire_time",schemaPath:"#/properties/expire_time/type",keyword:"type",params:{type: schema72.properties.expire_time.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.limit_infos !== undefined){
let data11 = data.limit_infos;
if((!(Array.isArray(data11))) && (data11 !== null)){
const err24 = {instancePath:instancePath+"/limit_infos",schemaPath:"#/properties/limit_infos/type",keyword:"type",params:{type: schema72.properties.limit_infos.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(Array.isArray(data11)){
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
if(!(validate63(data11[i0], {instancePath:instancePath+"/limit_infos/" + i0,parentData:data11,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
}
}
}
validate62.errors = vErrors;
return errors === 0;
}


function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema71.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.total_count !== undefined){
let data0 = data.total_count;
if((!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/total_count",schemaPath:"#/properties/total_count/type",keyword:"type",params:{type: schema71.properties.total_count.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.quotas !== undefined){
let data1 = data.quotas;
if((!(Array.isArray(data1))) && (data1 !== null)){
const err2 = {instancePath:instancePath+"/quotas",schemaPath:"#/properties/quotas/type",keyword:"type",params:{type: schema71.properties.quotas.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate62(data1[i0], {instancePath:instancePath+"/quotas/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
}
}
}
validate61.errors = vErrors;
return errors === 0;
}


function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="vouchers.listQuotaCoupons" */;
let vErrors = null;
let errors = 0;
if(!(validate61(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
validate59.errors = vErrors;
return errors === 0;
}

export const createPartnerCoupons = validate67;
const schema75 = {"$id":"vouchers.createPartnerCoupons","$ref":"vouchers#/definitions/CreatePartnerCouponsResponse"};
const schema76 = {"type":["object","null"],"properties":{"error_details":{"type":["array","null"],"items":{"$ref":"#/definitions/ErrorDetail"}},"coupon_infos":{"type":["array","null"],"items":{"$ref":"#/definitions/CouponSimpleInfo"}}}};
const schema77 = {"type":["object","null"],"properties":{"error_code":{"type":["string","null"]},"error_msg":{"type":["string","null"]},"id":{"type":["string","null"]}}};
const schema78 = {"type":["object","null"],"properties":{"id":{"type":["string","null"]},"coupon_id":{"type":["string","null"]}},"required":["id","coupon_id"]};

function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema76.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error_details !== undefined){
let data0 = data.error_details;
if((!(Array.isArray(data0))) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/error_details",schemaPath:"#/properties/error_details/type",keyword:"type",params:{type: schema76.properties.error_details.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if((!(data1 && typeof data1 == "object" && !Array.isArray(data1))) && (data1 !== null)){
const err2 = {instancePath:instancePath+"/error_details/" + i0,schemaPath:"#/definitions/ErrorDetail/type",keyword:"type",params:{type: schema77.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.error_code !== undefined){
let data2 = data1.error_code;
if((typeof data2 !== "string") && (data2 !== null)){
const err3 = {instancePath:instancePath+"/error_details/" + i0+"/error_code",schemaPath:"#/definitions/ErrorDetail/properties/error_code/type",keyword:"type",params:{type: schema77.properties.error_code.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data1.error_msg !== undefined){
let data3 = data1.error_msg;
if((typeof data3 !== "string") && (data3 !== null)){
const err4 = {instancePath:instancePath+"/error_details/" + i0+"/error_msg",schemaPath:"#/definitions/ErrorDetail/properties/error_msg/type",keyword:"type",params:{type: schema77.properties.error_msg.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data1.id !== undefined){
let data4 = data1.id;
if((typeof data4 !== "string") && (data4 !== null)){
const err5 = {instancePath:instancePath+"/error_details/" + i0+"/id",schemaPath:"#/definitions/ErrorDetail/properties/id/type",keyword:"type",params:{type: schema77.properties.id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
}
}
if(data.coupon_infos !== undefined){
let data5 = data.coupon_infos;
if((!(Array.isArray(data5))) && (data5 !== null)){
const err6 = {instancePath:instancePath+"/coupon_infos",schemaPath:"#/properties/coupon_infos/type",keyword:"type",params:{type: schema76.properties.coupon_infos.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if((!(data6 && typeof data6 == "object" && !Array.isArray(data6))) && (data6 !== null)){
const err7 = {instancePath:instancePath+"/coupon_infos/" + i1,schemaPath:"#/definitions/CouponSimpleInfo/type",keyword:"type",params:{type: schema78.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.id === undefined){
const err8 = {instancePath:instancePath+"/coupon_infos/" + i1,schemaPath:"#/definitions/CouponSimpleInfo/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data6.coupon_id === undefined){
const err9 = {instancePath:instancePath+"/coupon_infos/" + i1,schemaPath:"#/definitions/CouponSimpleInfo/required",keyword:"required",params:{missingProperty: "coupon_id"},message:"must have required property '"+"coupon_id"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data6.id !== undefined){
let data7 = data6.id;
if((typeof data7 !== "string") && (data7 !== null)){
const err10 = {instancePath:instancePath+"/coupon_infos/" + i1+"/id",schemaPath:"#/definitions/CouponSimpleInfo/properties/id/type",keyword:"type",params:{type: schema78.properties.id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data6.coupon_id !== undefined){
let data8 = data6.coupon_id;
if((typeof data8 !== "string") && (data8 !== null)){
const err11 = {instancePath:instancePath+"/coupon_infos/" + i1+"/coupon_id",schemaPath:"#/definitions/CouponSimpleInfo/properties/coupon_id/type",keyword:"type",params:{type: schema78.properties.coupon_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
}
}
}
}
validate68.errors = vErrors;
return errors === 0;
}


function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="vouchers.createPartnerCoupons" */;
let vErrors = null;
let errors = 0;
if(!(validate68(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
validate67.errors = vErrors;
return errors === 0;
}

export const listIssuedPartnerCoupons = validate70;
const schema79 = {"$id":"vouchers.listIssuedPartnerCoupons","$ref":"vouchers#/definitions/ListIssuedPartnerCouponsResponse"};
const schema80 = {"type":["object","null"],"properties":{"total_count":{"type":["integer","null"]},"user_coupons":{"type":["array","null"],"items":{"$ref":"#/definitions/IQueryUserPartnerCouponsResultV2"}}}};
const schema81 = {"type":["object","null"],"properties":{"coupon_id":{"type":["string","null"]},"status":{"type":["integer","null"]},"customer_id":{"type":["string","null"]},"coupon_type":{"type":["integer","null"]},"measure_id":{"type":["integer","null"],"enum":[1]},"face_value":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"effective_time":{"type":["string","null"]},"expire_time":{"type":["string","null"]},"order_id":{"type":["string","null"]},"promotion_plan_id":{"type":["string","null"]},"promotion_plan_name":{"type":["string","null"]},"promotion_plan_desc":{"type":["string","null"]},"media_type":{"type":["integer","null"]},"fetch_method":{"type":["integer","null"]},"use_limits":{"type":["array","null"],"items":{"$ref":"#/definitions/ICouponUseLimitInfoV2"}},"active_time":{"type":["string","null"]},"last_used_time":{"type":["string","null"]},"promotion_id":{"type":["string","null"]},"create_time":{"type":["string","null"]},"balance":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"lock_order_id":{"type":["string","null"]},"is_frozen":{"type":["string","null"]}},"required":["coupon_id","status","customer_id","coupon_type","face_value","effective_time","expire_time","create_time"]};
const schema82 = {"type":["object","null"],"properties":{"use_limiti_info_id":{"type":["string","null"]},"limit_key":{"type":["string","null"]},"value1":{"type":["string","null"]},"value2":{"type":["string","null"]},"value_unit":{"type":["string","null"]},"limit_type":{"type":["string","null"]},"promotion_plan_id":{"type":["string","null"]}}};

function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema81.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.coupon_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "coupon_id"},message:"must have required property '"+"coupon_id"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.status === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.customer_id === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "customer_id"},message:"must have required property '"+"customer_id"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.coupon_type === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "coupon_type"},message:"must have required property '"+"coupon_type"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.face_value === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "face_value"},message:"must have required property '"+"face_value"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.effective_time === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "effective_time"},message:"must have required property '"+"effective_time"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.expire_time === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "expire_time"},message:"must have required property '"+"expire_time"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.create_time === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "create_time"},message:"must have required property '"+"create_time"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.coupon_id !== undefined){
let data0 = data.coupon_id;
if((typeof data0 !== "string") && (data0 !== null)){
const err9 = {instancePath:instancePath+"/coupon_id",schemaPath:"#/properties/coupon_id/type",keyword:"type",params:{type: schema81.properties.coupon_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.status !== undefined){
let data1 = data.status;
if((!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))) && (data1 !== null)){
const err10 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: schema81.properties.status.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.customer_id !== undefined){
let data2 = data.customer_id;
if((typeof data2 !== "string") && (data2 !== null)){
const err11 = {instancePath:instancePath+"/customer_id",schemaPath:"#/properties/customer_id/type",keyword:"type",params:{type: schema81.properties.customer_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.coupon_type !== undefined){
let data3 = data.coupon_type;
if((!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))) && (data3 !== null)){
const err12 = {instancePath:instancePath+"/coupon_type",schemaPath:"#/properties/coupon_type/type",keyword:"type",params:{type: schema81.properties.coupon_type.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.measure_id !== undefined){
let data4 = data.measure_id;
if((!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))) && (data4 !== null)){
const err13 = {instancePath:instancePath+"/measure_id",schemaPath:"#/properties/measure_id/type",keyword:"type",params:{type: schema81.properties.measure_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!(data4 === 1)){
const err14 = {instancePath:instancePath+"/measure_id",schemaPath:"#/properties/measure_id/enum",keyword:"enum",params:{allowedValues: schema81.properties.measure_id.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.face_value !== undefined){
let data5 = data.face_value;
if(((!(typeof data5 == "number")) && (typeof data5 !== "string")) && (data5 !== null)){
const err15 = {instancePath:instancePath+"/face_value",schemaPath:"#/properties/face_value/type",keyword:"type",params:{type: schema81.properties.face_value.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(typeof data5 === "string"){
if(!pattern0.test(data5)){
const err16 = {instancePath:instancePath+"/face_value",schemaPath:"#/properties/face_value/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
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
if(data.effective_time !== undefined){
let data6 = data.effective_time;
if((typeof data6 !== "string") && (data6 !== null)){
const err17 = {instancePath:instancePath+"/effective_time",schemaPath:"#/properties/effective_time/type",keyword:"type",params:{type: schema81.properties.effective_time.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.expire_time !== undefined){
let data7 = data.expire_time;
if((typeof data7 !== "string") && (data7 !== null)){
const err18 = {instancePath:instancePath+"/expire_time",schemaPath:"#/properties/expire_time/type",keyword:"type",params:{type: schema81.properties.expire_time.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.order_id !== undefined){
let data8 = data.order_id;
if((typeof data8 !== "string") && (data8 !== null)){
const err19 = {instancePath:instancePath+"/order_id",schemaPath:"#/properties/order_id/type",keyword:"type",params:{type: schema81.properties.order_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.promotion_plan_id !== undefined){
let data9 = data.promotion_plan_id;
if((typeof data9 !== "string") && (data9 !== null)){
const err20 = {instancePath:instancePath+"/promotion_plan_id",schemaPath:"#/properties/promotion_plan_id/type",keyword:"type",params:{type: schema81.properties.promotion_plan_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.promotion_plan_name !== undefined){
let data10 = data.promotion_plan_name;
if((typeof data10 !== "string") && (data10 !== null)){
const err21 = {instancePath:instancePath+"/promotion_plan_name",schemaPath:"#/properties/promotion_plan_name/type",keyword:"type",params:{type: schema81.properties.promotion_plan_name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.promotion_plan_desc !== undefined){
let data11 = data.promotion_plan_desc;
if((typeof data11 !== "string") && (data11 !== null)){
const err22 = {instancePath:instancePath+"/promotion_plan_desc",schemaPath:"#/properties/promotion_plan_desc/type",keyword:"type",params:{type: schema81.properties.promotion_plan_desc.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.media_type !== undefined){
let data12 = data.media_type;
if((!((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12)))) && (data12 !== null)){
const err23 = {instancePath:instancePath+"/media_type",schemaPath:"#/properties/media_type/type",keyword:"type",params:{type: schema81.properties.media_type.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.fetch_method !== undefined){
let data13 = data.fetch_method;
if((!((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13)))) && (data13 !== null)){
const err24 = {instancePath:instancePath+"/fetch_method",schemaPath:"#/properties/fetch_method/type",keyword:"type",params:{type: schema81.properties.fetch_method.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.use_limits !== undefined){
let data14 = data.use_limits;
if((!(Array.isArray(data14))) && (data14 !== null)){
const err25 = {instancePath:instancePath+"/use_limits",schemaPath:"#/properties/use_limits/type",keyword:"type",params:{type: schema81.properties.use_limits.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(Array.isArray(data14)){
const len0 = data14.length;
for(let i0=0; i0<len0; i0++){
let data15 = data14[i0];
if((!(data15 && typeof data15 == "object" && !Array.isArray(data15))) && (data15 !== null)){
const err26 = {instancePath:instancePath+"/use_limits/" + i0,schemaPath:"#/definitions/ICouponUseLimitInfoV2/type",keyword:"type",params:{type: schema82.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.use_limiti_info_id !== undefined){
let data16 = data15.use_limiti_info_id;
if((typeof data16 !== "string") && (data16 !== null)){
const err27 = {instancePath:instancePath+"/use_limits/" + i0+"/use_limiti_info_id",schemaPath:"#/definitions/ICouponUseLimitInfoV2/properties/use_limiti_info_id/type",keyword:"type",params:{type: schema82.properties.use_limiti_info_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data15.limit_key !== undefined){
let data17 = data15.limit_key;
if((typeof data17 !== "string") && (data17 !== null)){
const err28 = {instancePath:instancePath+"/use_limits/" + i0+"/limit_key",schemaPath:"#/definitions/ICouponUseLimitInfoV2/properties/limit_key/type",keyword:"type",params:{type: schema82.properties.limit_key.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data15.value1 !== undefined){
let data18 = data15.value1;
if((typeof data18 !== "string") && (data18 !== null)){
const err29 = {instancePath:instancePath+"/use_limits/" + i0+"/value1",schemaPath:"#/definitions/ICouponUseLimitInfoV2/properties/value1/type",keyword:"type",params:{type: schema82.properties.value1.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data15.value2 !== undefined){
let data19 = data15.value2;
if((typeof data19 !== "string") && (data19 !== null)){
const err30 = {instancePath:instancePath+"/use_limits/" + i0+"/value2",schemaPath:"#/definitions/ICouponUseLimitInfoV2/properties/value2/type",keyword:"type",params:{type: schema82.properties.value2.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data15.value_unit !== undefined){
let data20 = data15.value_unit;
if((typeof data20 !== "string") && (data20 !== null)){
const err31 = {instancePath:instancePath+"/use_limits/" + i0+"/value_unit",schemaPath:"#/definitions/ICouponUseLimitInfoV2/properties/value_unit/type",keyword:"type",params:{type: schema82.properties.value_unit.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data15.limit_type !== undefined){
let data21 = data15.limit_type;
if((typeof data21 !== "string") && (data21 !== null)){
const err32 = {instancePath:instancePath+"/use_limits/" + i0+"/limit_type",schemaPath:"#/definitions/ICouponUseLimitInfoV2/properties/limit_type/type",keyword:"type",params:{type: schema82.properties.limit_type.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data15.promotion_plan_id !== undefined){
let data22 = data15.promotion_plan_id;
if((typeof data22 !== "string") && (data22 !== null)){
const err33 = {instancePath:instancePath+"/use_limits/" + i0+"/promotion_plan_id",schemaPath:"#/definitions/ICouponUseLimitInfoV2/properties/promotion_plan_id/type",keyword:"type",params:{type: schema82.properties.promotion_plan_id.type},message:"must be string,null"};
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
}
}
}
if(data.active_time !== undefined){
let data23 = data.active_time;
if((typeof data23 !== "string") && (data23 !== null)){
const err34 = {instancePath:instancePath+"/active_time",schemaPath:"#/properties/active_time/type",keyword:"type",params:{type: schema81.properties.active_time.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.last_used_time !== undefined){
let data24 = data.last_used_time;
if((typeof data24 !== "string") && (data24 !== null)){
const err35 = {instancePath:instancePath+"/last_used_time",schemaPath:"#/properties/last_used_time/type",keyword:"type",params:{type: schema81.properties.last_used_time.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.promotion_id !== undefined){
let data25 = data.promotion_id;
if((typeof data25 !== "string") && (data25 !== null)){
const err36 = {instancePath:instancePath+"/promotion_id",schemaPath:"#/properties/promotion_id/type",keyword:"type",params:{type: schema81.properties.promotion_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.create_time !== undefined){
let data26 = data.create_time;
if((typeof data26 !== "string") && (data26 !== null)){
const err37 = {instancePath:instancePath+"/create_time",schemaPath:"#/properties/create_time/type",keyword:"type",params:{type: schema81.properties.create_time.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.balance !== undefined){
let data27 = data.balance;
if(((!(typeof data27 == "number")) && (typeof data27 !== "string")) && (data27 !== null)){
const err38 = {instancePath:instancePath+"/balance",schemaPath:"#/properties/balance/type",keyword:"type",params:{type: schema81.properties.balance.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(typeof data27 === "string"){
if(!pattern0.test(data27)){
const err39 = {instancePath:instancePath+"/balance",schemaPath:"#/properties/balance/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
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
if(data.lock_order_id !== undefined){
let data28 = data.lock_order_id;
if((typeof data28 !== "string") && (data28 !== null)){
const err40 = {instancePath:instancePath+"/lock_order_id",schemaPath:"#/properties/lock_order_id/type",keyword:"type",params:{type: schema81.properties.lock_order_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.is_frozen !== undefined){
let data29 = data.is_frozen;
if((typeof data29 !== "string") && (data29 !== null)){
const err41 = {instancePath:instancePath+"/is_frozen",schemaPath:"#/properties/is_frozen/type",keyword:"type",params:{type: schema81.properties.is_frozen.type},message:"must be string,null"};
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
validate72.errors = vErrors;
return errors === 0;
}


function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema80.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.total_count !== undefined){
let data0 = data.total_count;
if((!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/total_count",schemaPath:"#/properties/total_count/type",keyword:"type",params:{type: schema80.properties.total_count.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.user_coupons !== undefined){
let data1 = data.user_coupons;
if((!(Array.isArray(data1))) && (data1 !== null)){
const err2 = {instancePath:instancePath+"/user_coupons",schemaPath:"#/properties/user_coupons/type",keyword:"type",params:{type: schema80.properties.user_coupons.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate72(data1[i0], {instancePath:instancePath+"/user_coupons/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
}
}
}
validate71.errors = vErrors;
return errors === 0;
}


function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="vouchers.listIssuedPartnerCoupons" */;
let vErrors = null;
let errors = 0;
if(!(validate71(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
validate70.errors = vErrors;
return errors === 0;
}

export const listPartnerCouponsRecord = validate75;
const schema83 = {"$id":"vouchers.listPartnerCouponsRecord","$ref":"vouchers#/definitions/ListPartnerCouponsRecordResponse"};
const schema84 = {"type":["object","null"],"properties":{"total_count":{"type":["integer","null"]},"records":{"type":["array","null"],"items":{"$ref":"#/definitions/CouponRecordV2"}}}};
const schema85 = {"type":["object","null"],"properties":{"id":{"type":["string","null"]},"operation_type":{"type":["string","null"]},"quota_id":{"type":["string","null"]},"quota_type":{"type":["integer","null"]},"coupon_id":{"type":["string","null"]},"customer_id":{"type":["string","null"]},"operation_amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"operation_time":{"type":["string","null"]},"result":{"type":["string","null"]},"remark":{"type":["string","null"]}},"required":["id","operation_time"]};

function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema84.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.total_count !== undefined){
let data0 = data.total_count;
if((!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/total_count",schemaPath:"#/properties/total_count/type",keyword:"type",params:{type: schema84.properties.total_count.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.records !== undefined){
let data1 = data.records;
if((!(Array.isArray(data1))) && (data1 !== null)){
const err2 = {instancePath:instancePath+"/records",schemaPath:"#/properties/records/type",keyword:"type",params:{type: schema84.properties.records.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if((!(data2 && typeof data2 == "object" && !Array.isArray(data2))) && (data2 !== null)){
const err3 = {instancePath:instancePath+"/records/" + i0,schemaPath:"#/definitions/CouponRecordV2/type",keyword:"type",params:{type: schema85.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.id === undefined){
const err4 = {instancePath:instancePath+"/records/" + i0,schemaPath:"#/definitions/CouponRecordV2/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data2.operation_time === undefined){
const err5 = {instancePath:instancePath+"/records/" + i0,schemaPath:"#/definitions/CouponRecordV2/required",keyword:"required",params:{missingProperty: "operation_time"},message:"must have required property '"+"operation_time"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data2.id !== undefined){
let data3 = data2.id;
if((typeof data3 !== "string") && (data3 !== null)){
const err6 = {instancePath:instancePath+"/records/" + i0+"/id",schemaPath:"#/definitions/CouponRecordV2/properties/id/type",keyword:"type",params:{type: schema85.properties.id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data2.operation_type !== undefined){
let data4 = data2.operation_type;
if((typeof data4 !== "string") && (data4 !== null)){
const err7 = {instancePath:instancePath+"/records/" + i0+"/operation_type",schemaPath:"#/definitions/CouponRecordV2/properties/operation_type/type",keyword:"type",params:{type: schema85.properties.operation_type.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data2.quota_id !== undefined){
let data5 = data2.quota_id;
if((typeof data5 !== "string") && (data5 !== null)){
const err8 = {instancePath:instancePath+"/records/" + i0+"/quota_id",schemaPath:"#/definitions/CouponRecordV2/properties/quota_id/type",keyword:"type",params:{type: schema85.properties.quota_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data2.quota_type !== undefined){
let data6 = data2.quota_type;
if((!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))) && (data6 !== null)){
const err9 = {instancePath:instancePath+"/records/" + i0+"/quota_type",schemaPath:"#/definitions/CouponRecordV2/properties/quota_type/type",keyword:"type",params:{type: schema85.properties.quota_type.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data2.coupon_id !== undefined){
let data7 = data2.coupon_id;
if((typeof data7 !== "string") && (data7 !== null)){
const err10 = {instancePath:instancePath+"/records/" + i0+"/coupon_id",schemaPath:"#/definitions/CouponRecordV2/properties/coupon_id/type",keyword:"type",params:{type: schema85.properties.coupon_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data2.customer_id !== undefined){
let data8 = data2.customer_id;
if((typeof data8 !== "string") && (data8 !== null)){
const err11 = {instancePath:instancePath+"/records/" + i0+"/customer_id",schemaPath:"#/definitions/CouponRecordV2/properties/customer_id/type",keyword:"type",params:{type: schema85.properties.customer_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data2.operation_amount !== undefined){
let data9 = data2.operation_amount;
if(((!(typeof data9 == "number")) && (typeof data9 !== "string")) && (data9 !== null)){
const err12 = {instancePath:instancePath+"/records/" + i0+"/operation_amount",schemaPath:"#/definitions/CouponRecordV2/properties/operation_amount/type",keyword:"type",params:{type: schema85.properties.operation_amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(typeof data9 === "string"){
if(!pattern0.test(data9)){
const err13 = {instancePath:instancePath+"/records/" + i0+"/operation_amount",schemaPath:"#/definitions/CouponRecordV2/properties/operation_amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
if(data2.operation_time !== undefined){
let data10 = data2.operation_time;
if((typeof data10 !== "string") && (data10 !== null)){
const err14 = {instancePath:instancePath+"/records/" + i0+"/operation_time",schemaPath:"#/definitions/CouponRecordV2/properties/operation_time/type",keyword:"type",params:{type: schema85.properties.operation_time.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data2.result !== undefined){
let data11 = data2.result;
if((typeof data11 !== "string") && (data11 !== null)){
const err15 = {instancePath:instancePath+"/records/" + i0+"/result",schemaPath:"#/definitions/CouponRecordV2/properties/result/type",keyword:"type",params:{type: schema85.properties.result.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data2.remark !== undefined){
let data12 = data2.remark;
if((typeof data12 !== "string") && (data12 !== null)){
const err16 = {instancePath:instancePath+"/records/" + i0+"/remark",schemaPath:"#/definitions/CouponRecordV2/properties/remark/type",keyword:"type",params:{type: schema85.properties.remark.type},message:"must be string,null"};
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
}
}
}
}
validate76.errors = vErrors;
return errors === 0;
}


function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="vouchers.listPartnerCouponsRecord" */;
let vErrors = null;
let errors = 0;
if(!(validate76(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
validate75.errors = vErrors;
return errors === 0;
}

export const listSubCustomerCoupons = validate78;
const schema86 = {"$id":"vouchers.listSubCustomerCoupons","$ref":"vouchers#/definitions/ListSubCustomerCouponsResponse"};
const schema87 = {"type":["object","null"],"properties":{"count":{"type":["integer","null"]},"user_coupons":{"type":["array","null"],"items":{"$ref":"#/definitions/IQueryUserCouponsResultV2"}}}};
const schema88 = {"type":["object","null"],"properties":{"coupon_id":{"type":["string","null"]},"coupon_code":{"type":["string","null"]},"status":{"type":["integer","null"]},"customer_id":{"type":["string","null"]},"coupon_type":{"type":["integer","null"]},"measure_id":{"type":["integer","null"],"enum":[1]},"face_value":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"valid_time":{"type":["string","null"]},"expire_time":{"type":["string","null"]},"order_id":{"type":["string","null"]},"promotion_plan_id":{"type":["string","null"]},"plan_name":{"type":["string","null"]},"plan_desc":{"type":["string","null"]},"media_type":{"type":["integer","null"]},"fetch_method":{"type":["integer","null"]},"use_limits":{"type":["array","null"],"items":{"$ref":"#/definitions/ICouponUseLimitInfoV2"}},"active_time":{"type":["string","null"]},"reserve_time":{"type":["string","null"]},"promotion_id":{"type":["string","null"]},"create_time":{"type":["string","null"]},"coupon_version":{"type":["integer","null"]},"balance":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"lock_order_id":{"type":["string","null"]},"coupon_usage":{"type":["string","null"]},"is_frozen":{"type":["string","null"]},"currency":{"type":["string","null"],"enum":["CNY"]},"extend_param1":{"type":["string","null"]},"source_id":{"type":["string","null"]}},"required":["coupon_id","valid_time","expire_time","create_time"]};

function validate80(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema88.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.coupon_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "coupon_id"},message:"must have required property '"+"coupon_id"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.valid_time === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "valid_time"},message:"must have required property '"+"valid_time"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.expire_time === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "expire_time"},message:"must have required property '"+"expire_time"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.create_time === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "create_time"},message:"must have required property '"+"create_time"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.coupon_id !== undefined){
let data0 = data.coupon_id;
if((typeof data0 !== "string") && (data0 !== null)){
const err5 = {instancePath:instancePath+"/coupon_id",schemaPath:"#/properties/coupon_id/type",keyword:"type",params:{type: schema88.properties.coupon_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.coupon_code !== undefined){
let data1 = data.coupon_code;
if((typeof data1 !== "string") && (data1 !== null)){
const err6 = {instancePath:instancePath+"/coupon_code",schemaPath:"#/properties/coupon_code/type",keyword:"type",params:{type: schema88.properties.coupon_code.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.status !== undefined){
let data2 = data.status;
if((!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))) && (data2 !== null)){
const err7 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: schema88.properties.status.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.customer_id !== undefined){
let data3 = data.customer_id;
if((typeof data3 !== "string") && (data3 !== null)){
const err8 = {instancePath:instancePath+"/customer_id",schemaPath:"#/properties/customer_id/type",keyword:"type",params:{type: schema88.properties.customer_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.coupon_type !== undefined){
let data4 = data.coupon_type;
if((!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))) && (data4 !== null)){
const err9 = {instancePath:instancePath+"/coupon_type",schemaPath:"#/properties/coupon_type/type",keyword:"type",params:{type: schema88.properties.coupon_type.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.measure_id !== undefined){
let data5 = data.measure_id;
if((!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))) && (data5 !== null)){
const err10 = {instancePath:instancePath+"/measure_id",schemaPath:"#/properties/measure_id/type",keyword:"type",params:{type: schema88.properties.measure_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!(data5 === 1)){
const err11 = {instancePath:instancePath+"/measure_id",schemaPath:"#/properties/measure_id/enum",keyword:"enum",params:{allowedValues: schema88.properties.measure_id.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.face_value !== undefined){
let data6 = data.face_value;
if(((!(typeof data6 == "number")) && (typeof data6 !== "string")) && (data6 !== null)){
const err12 = {instancePath:instancePath+"/face_value",schemaPath:"#/properties/face_value/type",keyword:"type",params:{type: schema88.properties.face_value.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(typeof data6 === "string"){
if(!pattern0.test(data6)){
const err13 = {instancePath:instancePath+"/face_value",schemaPath:"#/properties/face_value/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
if(data.valid_time !== undefined){
let data7 = data.valid_time;
if((typeof data7 !== "string") && (data7 !== null)){
const err14 = {instancePath:instancePath+"/valid_time",schemaPath:"#/properties/valid_time/type",keyword:"type",params:{type: schema88.properties.valid_time.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.expire_time !== undefined){
let data8 = data.expire_time;
if((typeof data8 !== "string") && (data8 !== null)){
const err15 = {instancePath:instancePath+"/expire_time",schemaPath:"#/properties/expire_time/type",keyword:"type",params:{type: schema88.properties.expire_time.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.order_id !== undefined){
let data9 = data.order_id;
if((typeof data9 !== "string") && (data9 !== null)){
const err16 = {instancePath:instancePath+"/order_id",schemaPath:"#/properties/order_id/type",keyword:"type",params:{type: schema88.properties.order_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.promotion_plan_id !== undefined){
let data10 = data.promotion_plan_id;
if((typeof data10 !== "string") && (data10 !== null)){
const err17 = {instancePath:instancePath+"/promotion_plan_id",schemaPath:"#/properties/promotion_plan_id/type",keyword:"type",params:{type: schema88.properties.promotion_plan_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.plan_name !== undefined){
let data11 = data.plan_name;
if((typeof data11 !== "string") && (data11 !== null)){
const err18 = {instancePath:instancePath+"/plan_name",schemaPath:"#/properties/plan_name/type",keyword:"type",params:{type: schema88.properties.plan_name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.plan_desc !== undefined){
let data12 = data.plan_desc;
if((typeof data12 !== "string") && (data12 !== null)){
const err19 = {instancePath:instancePath+"/plan_desc",schemaPath:"#/properties/plan_desc/type",keyword:"type",params:{type: schema88.properties.plan_desc.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.media_type !== undefined){
let data13 = data.media_type;
if((!((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13)))) && (data13 !== null)){
const err20 = {instancePath:instancePath+"/media_type",schemaPath:"#/properties/media_type/type",keyword:"type",params:{type: schema88.properties.media_type.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.fetch_method !== undefined){
let data14 = data.fetch_method;
if((!((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14)))) && (data14 !== null)){
const err21 = {instancePath:instancePath+"/fetch_method",schemaPath:"#/properties/fetch_method/type",keyword:"type",params:{type: schema88.properties.fetch_method.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.use_limits !== undefined){
let data15 = data.use_limits;
if((!(Array.isArray(data15))) && (data15 !== null)){
const err22 = {instancePath:instancePath+"/use_limits",schemaPath:"#/properties/use_limits/type",keyword:"type",params:{type: schema88.properties.use_limits.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(Array.isArray(data15)){
const len0 = data15.length;
for(let i0=0; i0<len0; i0++){
let data16 = data15[i0];
if((!(data16 && typeof data16 == "object" && !Array.isArray(data16))) && (data16 !== null)){
const err23 = {instancePath:instancePath+"/use_limits/" + i0,schemaPath:"#/definitions/ICouponUseLimitInfoV2/type",keyword:"type",params:{type: schema82.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.use_limiti_info_id !== undefined){
let data17 = data16.use_limiti_info_id;
if((typeof data17 !== "string") && (data17 !== null)){
const err24 = {instancePath:instancePath+"/use_limits/" + i0+"/use_limiti_info_id",schemaPath:"#/definitions/ICouponUseLimitInfoV2/properties/use_limiti_info_id/type",keyword:"type",params:{type: schema82.properties.use_limiti_info_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data16.limit_key !== undefined){
let data18 = data16.limit_key;
if((typeof data18 !== "string") && (data18 !== null)){
const err25 = {instancePath:instancePath+"/use_limits/" + i0+"/limit_key",schemaPath:"#/definitions/ICouponUseLimitInfoV2/properties/limit_key/type",keyword:"type",params:{type: schema82.properties.limit_key.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data16.value1 !== undefined){
let data19 = data16.value1;
if((typeof data19 !== "string") && (data19 !== null)){
const err26 = {instancePath:instancePath+"/use_limits/" + i0+"/value1",schemaPath:"#/definitions/ICouponUseLimitInfoV2/properties/value1/type",keyword:"type",params:{type: schema82.properties.value1.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data16.value2 !== undefined){
let data20 = data16.value2;
if((typeof data20 !== "string") && (data20 !== null)){
const err27 = {instancePath:instancePath+"/use_limits/" + i0+"/value2",schemaPath:"#/definitions/ICouponUseLimitInfoV2/properties/value2/type",keyword:"type",params:{type: schema82.properties.value2.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data16.value_unit !== undefined){
let data21 = data16.value_unit;
if((typeof data21 !== "string") && (data21 !== null)){
const err28 = {instancePath:instancePath+"/use_limits/" + i0+"/value_unit",schemaPath:"#/definitions/ICouponUseLimitInfoV2/properties/value_unit/type",keyword:"type",params:{type: schema82.properties.value_unit.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data16.limit_type !== undefined){
let data22 = data16.limit_type;
if((typeof data22 !== "string") && (data22 !== null)){
const err29 = {instancePath:instancePath+"/use_limits/" + i0+"/limit_type",schemaPath:"#/definitions/ICouponUseLimitInfoV2/properties/limit_type/type",keyword:"type",params:{type: schema82.properties.limit_type.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data16.promotion_plan_id !== undefined){
let data23 = data16.promotion_plan_id;
if((typeof data23 !== "string") && (data23 !== null)){
const err30 = {instancePath:instancePath+"/use_limits/" + i0+"/promotion_plan_id",schemaPath:"#/definitions/ICouponUseLimitInfoV2/properties/promotion_plan_id/type",keyword:"type",params:{type: schema82.properties.promotion_plan_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
}
}
}
if(data.active_time !== undefined){
let data24 = data.active_time;
if((typeof data24 !== "string") && (data24 !== null)){
const err31 = {instancePath:instancePath+"/active_time",schemaPath:"#/properties/active_time/type",keyword:"type",params:{type: schema88.properties.active_time.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.reserve_time !== undefined){
let data25 = data.reserve_time;
if((typeof data25 !== "string") && (data25 !== null)){
const err32 = {instancePath:instancePath+"/reserve_time",schemaPath:"#/properties/reserve_time/type",keyword:"type",params:{type: schema88.properties.reserve_time.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.promotion_id !== undefined){
let data26 = data.promotion_id;
if((typeof data26 !== "string") && (data26 !== null)){
const err33 = {instancePath:instancePath+"/promotion_id",schemaPath:"#/properties/promotion_id/type",keyword:"type",params:{type: schema88.properties.promotion_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.create_time !== undefined){
let data27 = data.create_time;
if((typeof data27 !== "string") && (data27 !== null)){
const err34 = {instancePath:instancePath+"/create_time",schemaPath:"#/properties/create_time/type",keyword:"type",params:{type: schema88.properties.create_time.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.coupon_version !== undefined){
let data28 = data.coupon_version;
if((!((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28)))) && (data28 !== null)){
const err35 = {instancePath:instancePath+"/coupon_version",schemaPath:"#/properties/coupon_version/type",keyword:"type",params:{type: schema88.properties.coupon_version.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.balance !== undefined){
let data29 = data.balance;
if(((!(typeof data29 == "number")) && (typeof data29 !== "string")) && (data29 !== null)){
const err36 = {instancePath:instancePath+"/balance",schemaPath:"#/properties/balance/type",keyword:"type",params:{type: schema88.properties.balance.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(typeof data29 === "string"){
if(!pattern0.test(data29)){
const err37 = {instancePath:instancePath+"/balance",schemaPath:"#/properties/balance/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
if(data.lock_order_id !== undefined){
let data30 = data.lock_order_id;
if((typeof data30 !== "string") && (data30 !== null)){
const err38 = {instancePath:instancePath+"/lock_order_id",schemaPath:"#/properties/lock_order_id/type",keyword:"type",params:{type: schema88.properties.lock_order_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.coupon_usage !== undefined){
let data31 = data.coupon_usage;
if((typeof data31 !== "string") && (data31 !== null)){
const err39 = {instancePath:instancePath+"/coupon_usage",schemaPath:"#/properties/coupon_usage/type",keyword:"type",params:{type: schema88.properties.coupon_usage.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.is_frozen !== undefined){
let data32 = data.is_frozen;
if((typeof data32 !== "string") && (data32 !== null)){
const err40 = {instancePath:instancePath+"/is_frozen",schemaPath:"#/properties/is_frozen/type",keyword:"type",params:{type: schema88.properties.is_frozen.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.currency !== undefined){
let data33 = data.currency;
if((typeof data33 !== "string") && (data33 !== null)){
const err41 = {instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/type",keyword:"type",params:{type: schema88.properties.currency.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(!(data33 === "CNY")){
const err42 = {instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/enum",keyword:"enum",params:{allowedValues: schema88.properties.currency.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.extend_param1 !== undefined){
let data34 = data.extend_param1;
if((typeof data34 !== "string") && (data34 !== null)){
const err43 = {instancePath:instancePath+"/extend_param1",schemaPath:"#/properties/extend_param1/type",keyword:"type",params:{type: schema88.properties.extend_param1.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.source_id !== undefined){
let data35 = data.source_id;
if((typeof data35 !== "string") && (data35 !== null)){
const err44 = {instancePath:instancePath+"/source_id",schemaPath:"#/properties/source_id/type",keyword:"type",params:{type: schema88.properties.source_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
validate80.errors = vErrors;
return errors === 0;
}


function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema87.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.count !== undefined){
let data0 = data.count;
if((!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type: schema87.properties.count.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.user_coupons !== undefined){
let data1 = data.user_coupons;
if((!(Array.isArray(data1))) && (data1 !== null)){
const err2 = {instancePath:instancePath+"/user_coupons",schemaPath:"#/properties/user_coupons/type",keyword:"type",params:{type: schema87.properties.user_coupons.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate80(data1[i0], {instancePath:instancePath+"/user_coupons/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
}
}
}
}
validate79.errors = vErrors;
return errors === 0;
}


function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="vouchers.listSubCustomerCoupons" */;
let vErrors = null;
let errors = 0;
if(!(validate79(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
validate78.errors = vErrors;
return errors === 0;
}

export const listIssuedCouponQuotas = validate83;
const schema90 = {"$id":"vouchers.listIssuedCouponQuotas","$ref":"vouchers#/definitions/ListIssuedCouponQuotasResponse"};
const schema91 = {"type":["object","null"],"properties":{"total_count":{"type":["integer","null"]},"quotas":{"type":["array","null"],"items":{"$ref":"#/definitions/IssuedCouponQuota"}}}};
const schema92 = {"type":["object","null"],"properties":{"quota_id":{"type":["string","null"]},"quota_type":{"type":["integer","null"],"enum":[0]},"create_time":{"type":["string","null"]},"last_update_time":{"type":["string","null"]},"quota_value":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"quota_status":{"type":["integer","null"]},"balance":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"measure_id":{"type":["integer","null"],"enum":[1]},"currency":{"type":["string","null"],"enum":["CNY"]},"effective_time":{"type":["string","null"]},"expire_time":{"type":["string","null"]},"limit_infos":{"type":["array","null"],"items":{"$ref":"#/definitions/QuotaLimitInfo"}},"indirect_partner_id":{"type":["string","null"]},"indirect_partner_account_name":{"type":["string","null"]},"indirect_partner_name":{"type":["string","null"]},"parent_quota_id":{"type":["string","null"]}},"required":["quota_id","create_time","effective_time","expire_time"]};

function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema92.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.quota_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "quota_id"},message:"must have required property '"+"quota_id"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.create_time === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "create_time"},message:"must have required property '"+"create_time"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.effective_time === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "effective_time"},message:"must have required property '"+"effective_time"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.expire_time === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "expire_time"},message:"must have required property '"+"expire_time"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.quota_id !== undefined){
let data0 = data.quota_id;
if((typeof data0 !== "string") && (data0 !== null)){
const err5 = {instancePath:instancePath+"/quota_id",schemaPath:"#/properties/quota_id/type",keyword:"type",params:{type: schema92.properties.quota_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.quota_type !== undefined){
let data1 = data.quota_type;
if((!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))) && (data1 !== null)){
const err6 = {instancePath:instancePath+"/quota_type",schemaPath:"#/properties/quota_type/type",keyword:"type",params:{type: schema92.properties.quota_type.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(data1 === 0)){
const err7 = {instancePath:instancePath+"/quota_type",schemaPath:"#/properties/quota_type/enum",keyword:"enum",params:{allowedValues: schema92.properties.quota_type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.create_time !== undefined){
let data2 = data.create_time;
if((typeof data2 !== "string") && (data2 !== null)){
const err8 = {instancePath:instancePath+"/create_time",schemaPath:"#/properties/create_time/type",keyword:"type",params:{type: schema92.properties.create_time.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.last_update_time !== undefined){
let data3 = data.last_update_time;
if((typeof data3 !== "string") && (data3 !== null)){
const err9 = {instancePath:instancePath+"/last_update_time",schemaPath:"#/properties/last_update_time/type",keyword:"type",params:{type: schema92.properties.last_update_time.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.quota_value !== undefined){
let data4 = data.quota_value;
if(((!(typeof data4 == "number")) && (typeof data4 !== "string")) && (data4 !== null)){
const err10 = {instancePath:instancePath+"/quota_value",schemaPath:"#/properties/quota_value/type",keyword:"type",params:{type: schema92.properties.quota_value.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
const err11 = {instancePath:instancePath+"/quota_value",schemaPath:"#/properties/quota_value/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data.quota_status !== undefined){
let data5 = data.quota_status;
if((!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))) && (data5 !== null)){
const err12 = {instancePath:instancePath+"/quota_status",schemaPath:"#/properties/quota_status/type",keyword:"type",params:{type: schema92.properties.quota_status.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.balance !== undefined){
let data6 = data.balance;
if(((!(typeof data6 == "number")) && (typeof data6 !== "string")) && (data6 !== null)){
const err13 = {instancePath:instancePath+"/balance",schemaPath:"#/properties/balance/type",keyword:"type",params:{type: schema92.properties.balance.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(typeof data6 === "string"){
if(!pattern0.test(data6)){
const err14 = {instancePath:instancePath+"/balance",schemaPath:"#/properties/balance/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
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
if(data.measure_id !== undefined){
let data7 = data.measure_id;
if((!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))) && (data7 !== null)){
const err15 = {instancePath:instancePath+"/measure_id",schemaPath:"#/properties/measure_id/type",keyword:"type",params:{type: schema92.properties.measure_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!(data7 === 1)){
const err16 = {instancePath:instancePath+"/measure_id",schemaPath:"#/properties/measure_id/enum",keyword:"enum",params:{allowedValues: schema92.properties.measure_id.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.currency !== undefined){
let data8 = data.currency;
if((typeof data8 !== "string") && (data8 !== null)){
const err17 = {instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/type",keyword:"type",params:{type: schema92.properties.currency.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!(data8 === "CNY")){
const err18 = {instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/enum",keyword:"enum",params:{allowedValues: schema92.properties.currency.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.effective_time !== undefined){
let data9 = data.effective_time;
if((typeof data9 !== "string") && (data9 !== null)){
const err19 = {instancePath:instancePath+"/effective_time",schemaPath:"#/properties/effective_time/type",keyword:"type",params:{type: schema92.properties.effective_time.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.expire_time !== undefined){
let data10 = data.expire_time;
if((typeof data10 !== "string") && (data10 !== null)){
const err20 = {instancePath:instancePath+"/expire_time",schemaPath:"#/properties/expire_time/type",keyword:"type",params:{type: schema92.properties.expire_time.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.limit_infos !== undefined){
let data11 = data.limit_infos;
if((!(Array.isArray(data11))) && (data11 !== null)){
const err21 = {instancePath:instancePath+"/limit_infos",schemaPath:"#/properties/limit_infos/type",keyword:"type",params:{type: schema92.properties.limit_infos.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(Array.isArray(data11)){
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
if(!(validate63(data11[i0], {instancePath:instancePath+"/limit_infos/" + i0,parentData:data11,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
}
}
if(data.indirect_partner_id !== undefined){
let data13 = data.indirect_partner_id;
if((typeof data13 !== "string") && (data13 !== null)){
const err22 = {instancePath:instancePath+"/indirect_partner_id",schemaPath:"#/properties/indirect_partner_id/type",keyword:"type",params:{type: schema92.properties.indirect_partner_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.indirect_partner_account_name !== undefined){
let data14 = data.indirect_partner_account_name;
if((typeof data14 !== "string") && (data14 !== null)){
const err23 = {instancePath:instancePath+"/indirect_partner_account_name",schemaPath:"#/properties/indirect_partner_account_name/type",keyword:"type",params:{type: schema92.properties.indirect_partner_account_name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.indirect_partner_name !== undefined){
let data15 = data.indirect_partner_name;
if((typeof data15 !== "string") && (data15 !== null)){
const err24 = {instancePath:instancePath+"/indirect_partner_name",schemaPath:"#/properties/indirect_partner_name/type",keyword:"type",params:{type: schema92.properties.indirect_partner_name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.parent_quota_id !== undefined){
let data16 = data.parent_quota_id;
if((typeof data16 !== "string") && (data16 !== null)){
const err25 = {instancePath:instancePath+"/parent_quota_id",schemaPath:"#/properties/parent_quota_id/type",keyword:"type",params:{type: schema92.properties.parent_quota_id.type},message:"must be string,null"};
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
validate85.errors = vErrors;
return errors === 0;
}


function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema91.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.total_count !== undefined){
let data0 = data.total_count;
if((!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/total_count",schemaPath:"#/properties/total_count/type",keyword:"type",params:{type: schema91.properties.total_count.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.quotas !== undefined){
let data1 = data.quotas;
if((!(Array.isArray(data1))) && (data1 !== null)){
const err2 = {instancePath:instancePath+"/quotas",schemaPath:"#/properties/quotas/type",keyword:"type",params:{type: schema91.properties.quotas.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate85(data1[i0], {instancePath:instancePath+"/quotas/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
}
}
}
}
validate84.errors = vErrors;
return errors === 0;
}


function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="vouchers.listIssuedCouponQuotas" */;
let vErrors = null;
let errors = 0;
if(!(validate84(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
errors = vErrors.length;
}
validate83.errors = vErrors;
return errors === 0;
}

export const listCouponQuotasRecords = validate89;
const schema93 = {"$id":"vouchers.listCouponQuotasRecords","$ref":"vouchers#/definitions/ListCouponQuotasRecordsResponse"};
const schema94 = {"type":["object","null"],"properties":{"total_count":{"type":["integer","null"]},"records":{"type":["array","null"],"items":{"$ref":"#/definitions/QuotaRecord"}}}};
const schema95 = {"type":["object","null"],"properties":{"id":{"type":["string","null"]},"operator":{"type":["string","null"]},"operation_type":{"type":["string","null"]},"quota_id":{"type":["string","null"]},"parent_quota_id":{"type":["string","null"]},"amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"operation_time":{"type":["string","null"]},"result":{"type":["string","null"]},"indirect_partner_account_name":{"type":["string","null"]},"indirect_partner_id":{"type":["string","null"]},"indirect_partner_name":{"type":["string","null"]},"remark":{"type":["string","null"]}},"required":["id","operation_time"]};

function validate90(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema94.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.total_count !== undefined){
let data0 = data.total_count;
if((!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/total_count",schemaPath:"#/properties/total_count/type",keyword:"type",params:{type: schema94.properties.total_count.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.records !== undefined){
let data1 = data.records;
if((!(Array.isArray(data1))) && (data1 !== null)){
const err2 = {instancePath:instancePath+"/records",schemaPath:"#/properties/records/type",keyword:"type",params:{type: schema94.properties.records.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if((!(data2 && typeof data2 == "object" && !Array.isArray(data2))) && (data2 !== null)){
const err3 = {instancePath:instancePath+"/records/" + i0,schemaPath:"#/definitions/QuotaRecord/type",keyword:"type",params:{type: schema95.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.id === undefined){
const err4 = {instancePath:instancePath+"/records/" + i0,schemaPath:"#/definitions/QuotaRecord/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data2.operation_time === undefined){
const err5 = {instancePath:instancePath+"/records/" + i0,schemaPath:"#/definitions/QuotaRecord/required",keyword:"required",params:{missingProperty: "operation_time"},message:"must have required property '"+"operation_time"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data2.id !== undefined){
let data3 = data2.id;
if((typeof data3 !== "string") && (data3 !== null)){
const err6 = {instancePath:instancePath+"/records/" + i0+"/id",schemaPath:"#/definitions/QuotaRecord/properties/id/type",keyword:"type",params:{type: schema95.properties.id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data2.operator !== undefined){
let data4 = data2.operator;
if((typeof data4 !== "string") && (data4 !== null)){
const err7 = {instancePath:instancePath+"/records/" + i0+"/operator",schemaPath:"#/definitions/QuotaRecord/properties/operator/type",keyword:"type",params:{type: schema95.properties.operator.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data2.operation_type !== undefined){
let data5 = data2.operation_type;
if((typeof data5 !== "string") && (data5 !== null)){
const err8 = {instancePath:instancePath+"/records/" + i0+"/operation_type",schemaPath:"#/definitions/QuotaRecord/properties/operation_type/type",keyword:"type",params:{type: schema95.properties.operation_type.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data2.quota_id !== undefined){
let data6 = data2.quota_id;
if((typeof data6 !== "string") && (data6 !== null)){
const err9 = {instancePath:instancePath+"/records/" + i0+"/quota_id",schemaPath:"#/definitions/QuotaRecord/properties/quota_id/type",keyword:"type",params:{type: schema95.properties.quota_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data2.parent_quota_id !== undefined){
let data7 = data2.parent_quota_id;
if((typeof data7 !== "string") && (data7 !== null)){
const err10 = {instancePath:instancePath+"/records/" + i0+"/parent_quota_id",schemaPath:"#/definitions/QuotaRecord/properties/parent_quota_id/type",keyword:"type",params:{type: schema95.properties.parent_quota_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data2.amount !== undefined){
let data8 = data2.amount;
if(((!(typeof data8 == "number")) && (typeof data8 !== "string")) && (data8 !== null)){
const err11 = {instancePath:instancePath+"/records/" + i0+"/amount",schemaPath:"#/definitions/QuotaRecord/properties/amount/type",keyword:"type",params:{type: schema95.properties.amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(typeof data8 === "string"){
if(!pattern0.test(data8)){
const err12 = {instancePath:instancePath+"/records/" + i0+"/amount",schemaPath:"#/definitions/QuotaRecord/properties/amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
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
if(data2.operation_time !== undefined){
let data9 = data2.operation_time;
if((typeof data9 !== "string") && (data9 !== null)){
const err13 = {instancePath:instancePath+"/records/" + i0+"/operation_time",schemaPath:"#/definitions/QuotaRecord/properties/operation_time/type",keyword:"type",params:{type: schema95.properties.operation_time.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data2.result !== undefined){
let data10 = data2.result;
if((typeof data10 !== "string") && (data10 !== null)){
const err14 = {instancePath:instancePath+"/records/" + i0+"/result",schemaPath:"#/definitions/QuotaRecord/properties/result/type",keyword:"type",params:{type: schema95.properties.result.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data2.indirect_partner_account_name !== undefined){
let data11 = data2.indirect_partner_account_name;
if((typeof data11 !== "string") && (data11 !== null)){
const err15 = {instancePath:instancePath+"/records/" + i0+"/indirect_partner_account_name",schemaPath:"#/definitions/QuotaRecord/properties/indirect_partner_account_name/type",keyword:"type",params:{type: schema95.properties.indirect_partner_account_name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data2.indirect_partner_id !== undefined){
let data12 = data2.indirect_partner_id;
if((typeof data12 !== "string") && (data12 !== null)){
const err16 = {instancePath:instancePath+"/records/" + i0+"/indirect_partner_id",schemaPath:"#/definitions/QuotaRecord/properties/indirect_partner_id/type",keyword:"type",params:{type: schema95.properties.indirect_partner_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data2.indirect_partner_name !== undefined){
let data13 = data2.indirect_partner_name;
if((typeof data13 !== "string") && (data13 !== null)){
const err17 = {instancePath:instancePath+"/records/" + i0+"/indirect_partner_name",schemaPath:"#/definitions/QuotaRecord/properties/indirect_partner_name/type",keyword:"type",params:{type: schema95.properties.indirect_partner_name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data2.remark !== undefined){
let data14 = data2.remark;
if((typeof data14 !== "string") && (data14 !== null)){
const err18 = {instancePath:instancePath+"/records/" + i0+"/remark",schemaPath:"#/definitions/QuotaRecord/properties/remark/type",keyword:"type",params:{type: schema95.properties.remark.type},message:"must be string,null"};
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
}
}
}
validate90.errors = vErrors;
return errors === 0;
}


function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="vouchers.listCouponQuotasRecords" */;
let vErrors = null;
let errors = 0;
if(!(validate90(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
errors = vErrors.length;
}
validate89.errors = vErrors;
return errors === 0;
}

export const updateCouponQuotas = validate92;
const schema96 = {"$id":"vouchers.updateCouponQuotas","$ref":"vouchers#/definitions/UpdateCouponQuotasResponse"};
const schema97 = {"type":["object","null"],"properties":{"error_details":{"type":["array","null"],"items":{"$ref":"#/definitions/ErrorDetail"}},"simple_quota_infos":{"type":["array","null"],"items":{"$ref":"#/definitions/QuotaSimpleInfo"}}}};
const schema99 = {"type":["object","null"],"properties":{"id":{"type":["string","null"]},"quota_id":{"type":["string","null"]}},"required":["id","quota_id"]};

function validate93(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema97.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error_details !== undefined){
let data0 = data.error_details;
if((!(Array.isArray(data0))) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/error_details",schemaPath:"#/properties/error_details/type",keyword:"type",params:{type: schema97.properties.error_details.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if((!(data1 && typeof data1 == "object" && !Array.isArray(data1))) && (data1 !== null)){
const err2 = {instancePath:instancePath+"/error_details/" + i0,schemaPath:"#/definitions/ErrorDetail/type",keyword:"type",params:{type: schema77.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.error_code !== undefined){
let data2 = data1.error_code;
if((typeof data2 !== "string") && (data2 !== null)){
const err3 = {instancePath:instancePath+"/error_details/" + i0+"/error_code",schemaPath:"#/definitions/ErrorDetail/properties/error_code/type",keyword:"type",params:{type: schema77.properties.error_code.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data1.error_msg !== undefined){
let data3 = data1.error_msg;
if((typeof data3 !== "string") && (data3 !== null)){
const err4 = {instancePath:instancePath+"/error_details/" + i0+"/error_msg",schemaPath:"#/definitions/ErrorDetail/properties/error_msg/type",keyword:"type",params:{type: schema77.properties.error_msg.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data1.id !== undefined){
let data4 = data1.id;
if((typeof data4 !== "string") && (data4 !== null)){
const err5 = {instancePath:instancePath+"/error_details/" + i0+"/id",schemaPath:"#/definitions/ErrorDetail/properties/id/type",keyword:"type",params:{type: schema77.properties.id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
}
}
if(data.simple_quota_infos !== undefined){
let data5 = data.simple_quota_infos;
if((!(Array.isArray(data5))) && (data5 !== null)){
const err6 = {instancePath:instancePath+"/simple_quota_infos",schemaPath:"#/properties/simple_quota_infos/type",keyword:"type",params:{type: schema97.properties.simple_quota_infos.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if((!(data6 && typeof data6 == "object" && !Array.isArray(data6))) && (data6 !== null)){
const err7 = {instancePath:instancePath+"/simple_quota_infos/" + i1,schemaPath:"#/definitions/QuotaSimpleInfo/type",keyword:"type",params:{type: schema99.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.id === undefined){
const err8 = {instancePath:instancePath+"/simple_quota_infos/" + i1,schemaPath:"#/definitions/QuotaSimpleInfo/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data6.quota_id === undefined){
const err9 = {instancePath:instancePath+"/simple_quota_infos/" + i1,schemaPath:"#/definitions/QuotaSimpleInfo/required",keyword:"required",params:{missingProperty: "quota_id"},message:"must have required property '"+"quota_id"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data6.id !== undefined){
let data7 = data6.id;
if((typeof data7 !== "string") && (data7 !== null)){
const err10 = {instancePath:instancePath+"/simple_quota_infos/" + i1+"/id",schemaPath:"#/definitions/QuotaSimpleInfo/properties/id/type",keyword:"type",params:{type: schema99.properties.id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data6.quota_id !== undefined){
let data8 = data6.quota_id;
if((typeof data8 !== "string") && (data8 !== null)){
const err11 = {instancePath:instancePath+"/simple_quota_infos/" + i1+"/quota_id",schemaPath:"#/definitions/QuotaSimpleInfo/properties/quota_id/type",keyword:"type",params:{type: schema99.properties.quota_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
}
}
}
}
validate93.errors = vErrors;
return errors === 0;
}


function validate92(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="vouchers.updateCouponQuotas" */;
let vErrors = null;
let errors = 0;
if(!(validate93(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
errors = vErrors.length;
}
validate92.errors = vErrors;
return errors === 0;
}

export const reclaimCouponQuotas = validate95;
const schema100 = {"$id":"vouchers.reclaimCouponQuotas","$ref":"vouchers#/definitions/ReclaimCouponQuotasResponse"};
const schema101 = {"type":["object","null"],"properties":{"error_details":{"type":["array","null"],"items":{"$ref":"#/definitions/ErrorDetail"}},"simple_quota_infos":{"type":["array","null"],"items":{"$ref":"#/definitions/QuotaReclaim"}}}};
const schema103 = {"type":["object","null"],"properties":{"quota_id":{"type":["string","null"]},"quota_balance":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"}}};

function validate96(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema101.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error_details !== undefined){
let data0 = data.error_details;
if((!(Array.isArray(data0))) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/error_details",schemaPath:"#/properties/error_details/type",keyword:"type",params:{type: schema101.properties.error_details.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if((!(data1 && typeof data1 == "object" && !Array.isArray(data1))) && (data1 !== null)){
const err2 = {instancePath:instancePath+"/error_details/" + i0,schemaPath:"#/definitions/ErrorDetail/type",keyword:"type",params:{type: schema77.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.error_code !== undefined){
let data2 = data1.error_code;
if((typeof data2 !== "string") && (data2 !== null)){
const err3 = {instancePath:instancePath+"/error_details/" + i0+"/error_code",schemaPath:"#/definitions/ErrorDetail/properties/error_code/type",keyword:"type",params:{type: schema77.properties.error_code.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data1.error_msg !== undefined){
let data3 = data1.error_msg;
if((typeof data3 !== "string") && (data3 !== null)){
const err4 = {instancePath:instancePath+"/error_details/" + i0+"/error_msg",schemaPath:"#/definitions/ErrorDetail/properties/error_msg/type",keyword:"type",params:{type: schema77.properties.error_msg.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data1.id !== undefined){
let data4 = data1.id;
if((typeof data4 !== "string") && (data4 !== null)){
const err5 = {instancePath:instancePath+"/error_details/" + i0+"/id",schemaPath:"#/definitions/ErrorDetail/properties/id/type",keyword:"type",params:{type: schema77.properties.id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
}
}
if(data.simple_quota_infos !== undefined){
let data5 = data.simple_quota_infos;
if((!(Array.isArray(data5))) && (data5 !== null)){
const err6 = {instancePath:instancePath+"/simple_quota_infos",schemaPath:"#/properties/simple_quota_infos/type",keyword:"type",params:{type: schema101.properties.simple_quota_infos.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if((!(data6 && typeof data6 == "object" && !Array.isArray(data6))) && (data6 !== null)){
const err7 = {instancePath:instancePath+"/simple_quota_infos/" + i1,schemaPath:"#/definitions/QuotaReclaim/type",keyword:"type",params:{type: schema103.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.quota_id !== undefined){
let data7 = data6.quota_id;
if((typeof data7 !== "string") && (data7 !== null)){
const err8 = {instancePath:instancePath+"/simple_quota_infos/" + i1+"/quota_id",schemaPath:"#/definitions/QuotaReclaim/properties/quota_id/type",keyword:"type",params:{type: schema103.properties.quota_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data6.quota_balance !== undefined){
let data8 = data6.quota_balance;
if(((!(typeof data8 == "number")) && (typeof data8 !== "string")) && (data8 !== null)){
const err9 = {instancePath:instancePath+"/simple_quota_infos/" + i1+"/quota_balance",schemaPath:"#/definitions/QuotaReclaim/properties/quota_balance/type",keyword:"type",params:{type: schema103.properties.quota_balance.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(typeof data8 === "string"){
if(!pattern0.test(data8)){
const err10 = {instancePath:instancePath+"/simple_quota_infos/" + i1+"/quota_balance",schemaPath:"#/definitions/QuotaReclaim/properties/quota_balance/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
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
}
}
}
}
}
validate96.errors = vErrors;
return errors === 0;
}


function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="vouchers.reclaimCouponQuotas" */;
let vErrors = null;
let errors = 0;
if(!(validate96(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
validate95.errors = vErrors;
return errors === 0;
}

export const listCustomerCouponChangeRecords = validate98;
const schema104 = {"$id":"vouchers.listCustomerCouponChangeRecords","$ref":"vouchers#/definitions/ListCustomerCouponChangeRecordsResponse"};
const schema105 = {"type":["object","null"],"properties":{"total_count":{"type":["integer","null"]},"currency":{"type":["string","null"],"enum":["CNY"]},"records":{"type":["array","null"],"items":{"$ref":"#/definitions/CustomerCouponChangeRecord"}}}};
const schema106 = {"type":["object","null"],"properties":{"coupon_id":{"type":["string","null"]},"trade_detail_type":{"type":["string","null"]},"trade_time":{"type":["string","null"]},"trade_id":{"type":["string","null"]},"change_amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"balance_after_change":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"revenue_expense_type":{"type":["string","null"]},"bill_cycle":{"type":["string","null"]},"account_name":{"type":["string","null"]},"cloud_service_type_name":{"type":["string","null"]},"resource_type_name":{"type":["string","null"]}},"required":["trade_time"]};

function validate99(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema105.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.total_count !== undefined){
let data0 = data.total_count;
if((!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/total_count",schemaPath:"#/properties/total_count/type",keyword:"type",params:{type: schema105.properties.total_count.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.currency !== undefined){
let data1 = data.currency;
if((typeof data1 !== "string") && (data1 !== null)){
const err2 = {instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/type",keyword:"type",params:{type: schema105.properties.currency.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(data1 === "CNY")){
const err3 = {instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/enum",keyword:"enum",params:{allowedValues: schema105.properties.currency.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.records !== undefined){
let data2 = data.records;
if((!(Array.isArray(data2))) && (data2 !== null)){
const err4 = {instancePath:instancePath+"/records",schemaPath:"#/properties/records/type",keyword:"type",params:{type: schema105.properties.records.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if((!(data3 && typeof data3 == "object" && !Array.isArray(data3))) && (data3 !== null)){
const err5 = {instancePath:instancePath+"/records/" + i0,schemaPath:"#/definitions/CustomerCouponChangeRecord/type",keyword:"type",params:{type: schema106.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.trade_time === undefined){
const err6 = {instancePath:instancePath+"/records/" + i0,schemaPath:"#/definitions/CustomerCouponChangeRecord/required",keyword:"required",params:{missingProperty: "trade_time"},message:"must have required property '"+"trade_time"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data3.coupon_id !== undefined){
let data4 = data3.coupon_id;
if((typeof data4 !== "string") && (data4 !== null)){
const err7 = {instancePath:instancePath+"/records/" + i0+"/coupon_id",schemaPath:"#/definitions/CustomerCouponChangeRecord/properties/coupon_id/type",keyword:"type",params:{type: schema106.properties.coupon_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data3.trade_detail_type !== undefined){
let data5 = data3.trade_detail_type;
if((typeof data5 !== "string") && (data5 !== null)){
const err8 = {instancePath:instancePath+"/records/" + i0+"/trade_detail_type",schemaPath:"#/definitions/CustomerCouponChangeRecord/properties/trade_detail_type/type",keyword:"type",params:{type: schema106.properties.trade_detail_type.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data3.trade_time !== undefined){
let data6 = data3.trade_time;
if((typeof data6 !== "string") && (data6 !== null)){
const err9 = {instancePath:instancePath+"/records/" + i0+"/trade_time",schemaPath:"#/definitions/CustomerCouponChangeRecord/properties/trade_time/type",keyword:"type",params:{type: schema106.properties.trade_time.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data3.trade_id !== undefined){
let data7 = data3.trade_id;
if((typeof data7 !== "string") && (data7 !== null)){
const err10 = {instancePath:instancePath+"/records/" + i0+"/trade_id",schemaPath:"#/definitions/CustomerCouponChangeRecord/properties/trade_id/type",keyword:"type",params:{type: schema106.properties.trade_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data3.change_amount !== undefined){
let data8 = data3.change_amount;
if(((!(typeof data8 == "number")) && (typeof data8 !== "string")) && (data8 !== null)){
const err11 = {instancePath:instancePath+"/records/" + i0+"/change_amount",schemaPath:"#/definitions/CustomerCouponChangeRecord/properties/change_amount/type",keyword:"type",params:{type: schema106.properties.change_amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(typeof data8 === "string"){
if(!pattern0.test(data8)){
const err12 = {instancePath:instancePath+"/records/" + i0+"/change_amount",schemaPath:"#/definitions/CustomerCouponChangeRecord/properties/change_amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
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
if(data3.balance_after_change !== undefined){
let data9 = data3.balance_after_change;
if(((!(typeof data9 == "number")) && (typeof data9 !== "string")) && (data9 !== null)){
const err13 = {instancePath:instancePath+"/records/" + i0+"/balance_after_change",schemaPath:"#/definitions/CustomerCouponChangeRecord/properties/balance_after_change/type",keyword:"type",params:{type: schema106.properties.balance_after_change.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(typeof data9 === "string"){
if(!pattern0.test(data9)){
const err14 = {instancePath:instancePath+"/records/" + i0+"/balance_after_change",schemaPath:"#/definitions/CustomerCouponChangeRecord/properties/balance_after_change/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
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
if(data3.revenue_expense_type !== undefined){
let data10 = data3.revenue_expense_type;
if((typeof data10 !== "string") && (data10 !== null)){
const err15 = {instancePath:instancePath+"/records/" + i0+"/revenue_expense_type",schemaPath:"#/definitions/CustomerCouponChangeRecord/properties/revenue_expense_type/type",keyword:"type",params:{type: schema106.properties.revenue_expense_type.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data3.bill_cycle !== undefined){
let data11 = data3.bill_cycle;
if((typeof data11 !== "string") && (data11 !== null)){
const err16 = {instancePath:instancePath+"/records/" + i0+"/bill_cycle",schemaPath:"#/definitions/CustomerCouponChangeRecord/properties/bill_cycle/type",keyword:"type",params:{type: schema106.properties.bill_cycle.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data3.account_name !== undefined){
let data12 = data3.account_name;
if((typeof data12 !== "string") && (data12 !== null)){
const err17 = {instancePath:instancePath+"/records/" + i0+"/account_name",schemaPath:"#/definitions/CustomerCouponChangeRecord/properties/account_name/type",keyword:"type",params:{type: schema106.properties.account_name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data3.cloud_service_type_name !== undefined){
let data13 = data3.cloud_service_type_name;
if((typeof data13 !== "string") && (data13 !== null)){
const err18 = {instancePath:instancePath+"/records/" + i0+"/cloud_service_type_name",schemaPath:"#/definitions/CustomerCouponChangeRecord/properties/cloud_service_type_name/type",keyword:"type",params:{type: schema106.properties.cloud_service_type_name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data3.resource_type_name !== undefined){
let data14 = data3.resource_type_name;
if((typeof data14 !== "string") && (data14 !== null)){
const err19 = {instancePath:instancePath+"/records/" + i0+"/resource_type_name",schemaPath:"#/definitions/CustomerCouponChangeRecord/properties/resource_type_name/type",keyword:"type",params:{type: schema106.properties.resource_type_name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
}
}
}
}
validate99.errors = vErrors;
return errors === 0;
}


function validate98(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="vouchers.listCustomerCouponChangeRecords" */;
let vErrors = null;
let errors = 0;
if(!(validate99(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
validate98.errors = vErrors;
return errors === 0;
}

export const listStoredValueCards = validate101;
const schema107 = {"$id":"vouchers.listStoredValueCards","$ref":"vouchers#/definitions/ListStoredValueCardsResponse"};
const schema108 = {"type":["object","null"],"properties":{"total_count":{"type":["integer","null"]},"stored_value_cards":{"type":["array","null"],"items":{"$ref":"#/definitions/UserStoredValueCard"}}}};
const schema109 = {"type":["object","null"],"properties":{"card_id":{"type":["string","null"]},"card_name":{"type":["string","null"]},"status":{"type":["integer","null"]},"face_value":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"balance":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"effective_time":{"type":["string","null"]},"expire_time":{"type":["string","null"]}},"required":["card_id"]};

function validate102(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema108.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.total_count !== undefined){
let data0 = data.total_count;
if((!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/total_count",schemaPath:"#/properties/total_count/type",keyword:"type",params:{type: schema108.properties.total_count.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.stored_value_cards !== undefined){
let data1 = data.stored_value_cards;
if((!(Array.isArray(data1))) && (data1 !== null)){
const err2 = {instancePath:instancePath+"/stored_value_cards",schemaPath:"#/properties/stored_value_cards/type",keyword:"type",params:{type: schema108.properties.stored_value_cards.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if((!(data2 && typeof data2 == "object" && !Array.isArray(data2))) && (data2 !== null)){
const err3 = {instancePath:instancePath+"/stored_value_cards/" + i0,schemaPath:"#/definitions/UserStoredValueCard/type",keyword:"type",params:{type: schema109.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.card_id === undefined){
const err4 = {instancePath:instancePath+"/stored_value_cards/" + i0,schemaPath:"#/definitions/UserStoredValueCard/required",keyword:"required",params:{missingProperty: "card_id"},message:"must have required property '"+"card_id"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data2.card_id !== undefined){
let data3 = data2.card_id;
if((typeof data3 !== "string") && (data3 !== null)){
const err5 = {instancePath:instancePath+"/stored_value_cards/" + i0+"/card_id",schemaPath:"#/definitions/UserStoredValueCard/properties/card_id/type",keyword:"type",params:{type: schema109.properties.card_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data2.card_name !== undefined){
let data4 = data2.card_name;
if((typeof data4 !== "string") && (data4 !== null)){
const err6 = {instancePath:instancePath+"/stored_value_cards/" + i0+"/card_name",schemaPath:"#/definitions/UserStoredValueCard/properties/card_name/type",keyword:"type",params:{type: schema109.properties.card_name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data2.status !== undefined){
let data5 = data2.status;
if((!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))) && (data5 !== null)){
const err7 = {instancePath:instancePath+"/stored_value_cards/" + i0+"/status",schemaPath:"#/definitions/UserStoredValueCard/properties/status/type",keyword:"type",params:{type: schema109.properties.status.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data2.face_value !== undefined){
let data6 = data2.face_value;
if(((!(typeof data6 == "number")) && (typeof data6 !== "string")) && (data6 !== null)){
const err8 = {instancePath:instancePath+"/stored_value_cards/" + i0+"/face_value",schemaPath:"#/definitions/UserStoredValueCard/properties/face_value/type",keyword:"type",params:{type: schema109.properties.face_value.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(typeof data6 === "string"){
if(!pattern0.test(data6)){
const err9 = {instancePath:instancePath+"/stored_value_cards/" + i0+"/face_value",schemaPath:"#/definitions/UserStoredValueCard/properties/face_value/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
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
if(data2.balance !== undefined){
let data7 = data2.balance;
if(((!(typeof data7 == "number")) && (typeof data7 !== "string")) && (data7 !== null)){
const err10 = {instancePath:instancePath+"/stored_value_cards/" + i0+"/balance",schemaPath:"#/definitions/UserStoredValueCard/properties/balance/type",keyword:"type",params:{type: schema109.properties.balance.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(typeof data7 === "string"){
if(!pattern0.test(data7)){
const err11 = {instancePath:instancePath+"/stored_value_cards/" + i0+"/balance",schemaPath:"#/definitions/UserStoredValueCard/properties/balance/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data2.effective_time !== undefined){
let data8 = data2.effective_time;
if((typeof data8 !== "string") && (data8 !== null)){
const err12 = {instancePath:instancePath+"/stored_value_cards/" + i0+"/effective_time",schemaPath:"#/definitions/UserStoredValueCard/properties/effective_time/type",keyword:"type",params:{type: schema109.properties.effective_time.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data2.expire_time !== undefined){
let data9 = data2.expire_time;
if((typeof data9 !== "string") && (data9 !== null)){
const err13 = {instancePath:instancePath+"/stored_value_cards/" + i0+"/expire_time",schemaPath:"#/definitions/UserStoredValueCard/properties/expire_time/type",keyword:"type",params:{type: schema109.properties.expire_time.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
}
}
}
}
validate102.errors = vErrors;
return errors === 0;
}


function validate101(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="vouchers.listStoredValueCards" */;
let vErrors = null;
let errors = 0;
if(!(validate102(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
validate101.errors = vErrors;
return errors === 0;
}

export const listCustomerOrders = validate104;
const schema110 = {"$id":"orders.listCustomerOrders","$ref":"orders#/definitions/ListCustomerOrdersResponse"};
const schema112 = {"type":["object","null"],"properties":{"total_count":{"type":["integer","null"]},"order_infos":{"type":["array","null"],"items":{"$ref":"#/definitions/CustomerOrderV2"}}}};
const schema113 = {"type":["object","null"],"properties":{"order_id":{"type":["string","null"]},"customer_id":{"type":["string","null"]},"service_type_code":{"type":["string","null"]},"service_type_name":{"type":["string","null"]},"source_type":{"type":["integer","null"]},"status":{"type":["integer","null"]},"order_type":{"type":["integer","null"]},"amount_after_discount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"official_amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"measure_id":{"type":["integer","null"],"enum":[1]},"create_time":{"type":["string","null"]},"payment_time":{"type":["string","null"]},"currency":{"type":["string","null"]},"contract_id":{"type":["string","null"]},"amount_info":{"$ref":"#/definitions/AmountInfomationV2"},"enterprise_projects":{"type":["array","null"],"items":{"$ref":"#/definitions/EnterpriseProject"}},"sub_order_infos":{"type":["array","null"],"items":{"$ref":"#/definitions/SubCustomerOrderV2"}},"agent_pay_info":{"$ref":"#/definitions/AgentPayInfoV2"}},"required":["order_id","customer_id","status","order_type","create_time"]};
const schema116 = {"type":["object","null"],"properties":{"id":{"type":["string","null"]},"name":{"type":["string","null"]}}};
const schema119 = {"type":["object","null"],"properties":{"paying_agent_id":{"type":["string","null"]},"is_agent_pay":{"type":["boolean","null"]}}};
const schema114 = {"type":["object","null"],"properties":{"discounts":{"type":["array","null"],"items":{"$ref":"#/definitions/DiscountItemV2"}},"flexipurchase_coupon_amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"coupon_amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"stored_card_amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"commission_amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"consumed_amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"}}};
const schema115 = {"type":["object","null"],"properties":{"discount_type":{"type":["string","null"]},"discount_amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"}}};

function validate108(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema114.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.discounts !== undefined){
let data0 = data.discounts;
if((!(Array.isArray(data0))) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/discounts",schemaPath:"#/properties/discounts/type",keyword:"type",params:{type: schema114.properties.discounts.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if((!(data1 && typeof data1 == "object" && !Array.isArray(data1))) && (data1 !== null)){
const err2 = {instancePath:instancePath+"/discounts/" + i0,schemaPath:"#/definitions/DiscountItemV2/type",keyword:"type",params:{type: schema115.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.discount_type !== undefined){
let data2 = data1.discount_type;
if((typeof data2 !== "string") && (data2 !== null)){
const err3 = {instancePath:instancePath+"/discounts/" + i0+"/discount_type",schemaPath:"#/definitions/DiscountItemV2/properties/discount_type/type",keyword:"type",params:{type: schema115.properties.discount_type.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data1.discount_amount !== undefined){
let data3 = data1.discount_amount;
if(((!(typeof data3 == "number")) && (typeof data3 !== "string")) && (data3 !== null)){
const err4 = {instancePath:instancePath+"/discounts/" + i0+"/discount_amount",schemaPath:"#/definitions/DiscountItemV2/properties/discount_amount/type",keyword:"type",params:{type: schema115.properties.discount_amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err5 = {instancePath:instancePath+"/discounts/" + i0+"/discount_amount",schemaPath:"#/definitions/DiscountItemV2/properties/discount_amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
}
}
}
if(data.flexipurchase_coupon_amount !== undefined){
let data4 = data.flexipurchase_coupon_amount;
if(((!(typeof data4 == "number")) && (typeof data4 !== "string")) && (data4 !== null)){
const err6 = {instancePath:instancePath+"/flexipurchase_coupon_amount",schemaPath:"#/properties/flexipurchase_coupon_amount/type",keyword:"type",params:{type: schema114.properties.flexipurchase_coupon_amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
const err7 = {instancePath:instancePath+"/flexipurchase_coupon_amount",schemaPath:"#/properties/flexipurchase_coupon_amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.coupon_amount !== undefined){
let data5 = data.coupon_amount;
if(((!(typeof data5 == "number")) && (typeof data5 !== "string")) && (data5 !== null)){
const err8 = {instancePath:instancePath+"/coupon_amount",schemaPath:"#/properties/coupon_amount/type",keyword:"type",params:{type: schema114.properties.coupon_amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(typeof data5 === "string"){
if(!pattern0.test(data5)){
const err9 = {instancePath:instancePath+"/coupon_amount",schemaPath:"#/properties/coupon_amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
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
if(data.stored_card_amount !== undefined){
let data6 = data.stored_card_amount;
if(((!(typeof data6 == "number")) && (typeof data6 !== "string")) && (data6 !== null)){
const err10 = {instancePath:instancePath+"/stored_card_amount",schemaPath:"#/properties/stored_card_amount/type",keyword:"type",params:{type: schema114.properties.stored_card_amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(typeof data6 === "string"){
if(!pattern0.test(data6)){
const err11 = {instancePath:instancePath+"/stored_card_amount",schemaPath:"#/properties/stored_card_amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data.commission_amount !== undefined){
let data7 = data.commission_amount;
if(((!(typeof data7 == "number")) && (typeof data7 !== "string")) && (data7 !== null)){
const err12 = {instancePath:instancePath+"/commission_amount",schemaPath:"#/properties/commission_amount/type",keyword:"type",params:{type: schema114.properties.commission_amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(typeof data7 === "string"){
if(!pattern0.test(data7)){
const err13 = {instancePath:instancePath+"/commission_amount",schemaPath:"#/properties/commission_amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
if(data.consumed_amount !== undefined){
let data8 = data.consumed_amount;
if(((!(typeof data8 == "number")) && (typeof data8 !== "string")) && (data8 !== null)){
const err14 = {instancePath:instancePath+"/consumed_amount",schemaPath:"#/properties/consumed_amount/type",keyword:"type",params:{type: schema114.properties.consumed_amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(typeof data8 === "string"){
if(!pattern0.test(data8)){
const err15 = {instancePath:instancePath+"/consumed_amount",schemaPath:"#/properties/consumed_amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
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
}
validate108.errors = vErrors;
return errors === 0;
}

const schema117 = {"type":["object","null"],"properties":{"order_id":{"type":["string","null"]},"customer_id":{"type":["string","null"]},"service_type_code":{"type":["string","null"]},"service_type_name":{"type":["string","null"]},"source_type":{"type":["integer","null"]},"status":{"type":["integer","null"]},"order_type":{"type":["integer","null"]},"amount_after_discount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"official_amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"measure_id":{"type":["integer","null"],"enum":[1]},"create_time":{"type":["string","null"]},"payment_time":{"type":["string","null"]},"currency":{"type":["string","null"]},"contract_id":{"type":["string","null"]},"amount_info":{"$ref":"#/definitions/AmountInfomationV2"},"enterprise_projects":{"type":["array","null"],"items":{"$ref":"#/definitions/EnterpriseProject"}}},"required":["order_id","customer_id","status","order_type","create_time"]};

function validate110(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema117.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.order_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "order_id"},message:"must have required property '"+"order_id"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.customer_id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "customer_id"},message:"must have required property '"+"customer_id"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.status === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.order_type === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "order_type"},message:"must have required property '"+"order_type"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.create_time === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "create_time"},message:"must have required property '"+"create_time"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.order_id !== undefined){
let data0 = data.order_id;
if((typeof data0 !== "string") && (data0 !== null)){
const err6 = {instancePath:instancePath+"/order_id",schemaPath:"#/properties/order_id/type",keyword:"type",params:{type: schema117.properties.order_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.customer_id !== undefined){
let data1 = data.customer_id;
if((typeof data1 !== "string") && (data1 !== null)){
const err7 = {instancePath:instancePath+"/customer_id",schemaPath:"#/properties/customer_id/type",keyword:"type",params:{type: schema117.properties.customer_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.service_type_code !== undefined){
let data2 = data.service_type_code;
if((typeof data2 !== "string") && (data2 !== null)){
const err8 = {instancePath:instancePath+"/service_type_code",schemaPath:"#/properties/service_type_code/type",keyword:"type",params:{type: schema117.properties.service_type_code.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.service_type_name !== undefined){
let data3 = data.service_type_name;
if((typeof data3 !== "string") && (data3 !== null)){
const err9 = {instancePath:instancePath+"/service_type_name",schemaPath:"#/properties/service_type_name/type",keyword:"type",params:{type: schema117.properties.service_type_name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.source_type !== undefined){
let data4 = data.source_type;
if((!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))) && (data4 !== null)){
const err10 = {instancePath:instancePath+"/source_type",schemaPath:"#/properties/source_type/type",keyword:"type",params:{type: schema117.properties.source_type.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.status !== undefined){
let data5 = data.status;
if((!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))) && (data5 !== null)){
const err11 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: schema117.properties.status.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.order_type !== undefined){
let data6 = data.order_type;
if((!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))) && (data6 !== null)){
const err12 = {instancePath:instancePath+"/order_type",schemaPath:"#/properties/order_type/type",keyword:"type",params:{type: schema117.properties.order_type.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.amount_after_discount !== undefined){
let data7 = data.amount_after_discount;
if(((!(typeof data7 == "number")) && (typeof data7 !== "string")) && (data7 !== null)){
const err13 = {instancePath:instancePath+"/amount_after_discount",schemaPath:"#/properties/amount_after_discount/type",keyword:"type",params:{type: schema117.properties.amount_after_discount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(typeof data7 === "string"){
if(!pattern0.test(data7)){
const err14 = {instancePath:instancePath+"/amount_after_discount",schemaPath:"#/properties/amount_after_discount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
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
if(data.official_amount !== undefined){
let data8 = data.official_amount;
if(((!(typeof data8 == "number")) && (typeof data8 !== "string")) && (data8 !== null)){
const err15 = {instancePath:instancePath+"/official_amount",schemaPath:"#/properties/official_amount/type",keyword:"type",params:{type: schema117.properties.official_amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(typeof data8 === "string"){
if(!pattern0.test(data8)){
const err16 = {instancePath:instancePath+"/official_amount",schemaPath:"#/properties/official_amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
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
if(data.measure_id !== undefined){
let data9 = data.measure_id;
if((!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))) && (data9 !== null)){
const err17 = {instancePath:instancePath+"/measure_id",schemaPath:"#/properties/measure_id/type",keyword:"type",params:{type: schema117.properties.measure_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!(data9 === 1)){
const err18 = {instancePath:instancePath+"/measure_id",schemaPath:"#/properties/measure_id/enum",keyword:"enum",params:{allowedValues: schema117.properties.measure_id.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.create_time !== undefined){
let data10 = data.create_time;
if((typeof data10 !== "string") && (data10 !== null)){
const err19 = {instancePath:instancePath+"/create_time",schemaPath:"#/properties/create_time/type",keyword:"type",params:{type: schema117.properties.create_time.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.payment_time !== undefined){
let data11 = data.payment_time;
if((typeof data11 !== "string") && (data11 !== null)){
const err20 = {instancePath:instancePath+"/payment_time",schemaPath:"#/properties/payment_time/type",keyword:"type",params:{type: schema117.properties.payment_time.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.currency !== undefined){
let data12 = data.currency;
if((typeof data12 !== "string") && (data12 !== null)){
const err21 = {instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/type",keyword:"type",params:{type: schema117.properties.currency.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.contract_id !== undefined){
let data13 = data.contract_id;
if((typeof data13 !== "string") && (data13 !== null)){
const err22 = {instancePath:instancePath+"/contract_id",schemaPath:"#/properties/contract_id/type",keyword:"type",params:{type: schema117.properties.contract_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.amount_info !== undefined){
if(!(validate108(data.amount_info, {instancePath:instancePath+"/amount_info",parentData:data,parentDataProperty:"amount_info",rootData}))){
vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
errors = vErrors.length;
}
}
if(data.enterprise_projects !== undefined){
let data15 = data.enterprise_projects;
if((!(Array.isArray(data15))) && (data15 !== null)){
const err23 = {instancePath:instancePath+"/enterprise_projects",schemaPath:"#/properties/enterprise_projects/type",keyword:"type",params:{type: schema117.properties.enterprise_projects.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(Array.isArray(data15)){
const len0 = data15.length;
for(let i0=0; i0<len0; i0++){
let data16 = data15[i0];
if((!(data16 && typeof data16 == "object" && !Array.isArray(data16))) && (data16 !== null)){
const err24 = {instancePath:instancePath+"/enterprise_projects/" + i0,schemaPath:"#/definitions/EnterpriseProject/type",keyword:"type",params:{type: schema116.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.id !== undefined){
let data17 = data16.id;
if((typeof data17 !== "string") && (data17 !== null)){
const err25 = {instancePath:instancePath+"/enterprise_projects/" + i0+"/id",schemaPath:"#/definitions/EnterpriseProject/properties/id/type",keyword:"type",params:{type: schema116.properties.id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data16.name !== undefined){
let data18 = data16.name;
if((typeof data18 !== "string") && (data18 !== null)){
const err26 = {instancePath:instancePath+"/enterprise_projects/" + i0+"/name",schemaPath:"#/definitions/EnterpriseProject/properties/name/type",keyword:"type",params:{type: schema116.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
}
}
}
}
validate110.errors = vErrors;
return errors === 0;
}


function validate107(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema113.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.order_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "order_id"},message:"must have required property '"+"order_id"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.customer_id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "customer_id"},message:"must have required property '"+"customer_id"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.status === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.order_type === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "order_type"},message:"must have required property '"+"order_type"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.create_time === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "create_time"},message:"must have required property '"+"create_time"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.order_id !== undefined){
let data0 = data.order_id;
if((typeof data0 !== "string") && (data0 !== null)){
const err6 = {instancePath:instancePath+"/order_id",schemaPath:"#/properties/order_id/type",keyword:"type",params:{type: schema113.properties.order_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.customer_id !== undefined){
let data1 = data.customer_id;
if((typeof data1 !== "string") && (data1 !== null)){
const err7 = {instancePath:instancePath+"/customer_id",schemaPath:"#/properties/customer_id/type",keyword:"type",params:{type: schema113.properties.customer_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.service_type_code !== undefined){
let data2 = data.service_type_code;
if((typeof data2 !== "string") && (data2 !== null)){
const err8 = {instancePath:instancePath+"/service_type_code",schemaPath:"#/properties/service_type_code/type",keyword:"type",params:{type: schema113.properties.service_type_code.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.service_type_name !== undefined){
let data3 = data.service_type_name;
if((typeof data3 !== "string") && (data3 !== null)){
const err9 = {instancePath:instancePath+"/service_type_name",schemaPath:"#/properties/service_type_name/type",keyword:"type",params:{type: schema113.properties.service_type_name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.source_type !== undefined){
let data4 = data.source_type;
if((!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))) && (data4 !== null)){
const err10 = {instancePath:instancePath+"/source_type",schemaPath:"#/properties/source_type/type",keyword:"type",params:{type: schema113.properties.source_type.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.status !== undefined){
let data5 = data.status;
if((!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))) && (data5 !== null)){
const err11 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: schema113.properties.status.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.order_type !== undefined){
let data6 = data.order_type;
if((!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))) && (data6 !== null)){
const err12 = {instancePath:instancePath+"/order_type",schemaPath:"#/properties/order_type/type",keyword:"type",params:{type: schema113.properties.order_type.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.amount_after_discount !== undefined){
let data7 = data.amount_after_discount;
if(((!(typeof data7 == "number")) && (typeof data7 !== "string")) && (data7 !== null)){
const err13 = {instancePath:instancePath+"/amount_after_discount",schemaPath:"#/properties/amount_after_discount/type",keyword:"type",params:{type: schema113.properties.amount_after_discount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(typeof data7 === "string"){
if(!pattern0.test(data7)){
const err14 = {instancePath:instancePath+"/amount_after_discount",schemaPath:"#/properties/amount_after_discount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
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
if(data.official_amount !== undefined){
let data8 = data.official_amount;
if(((!(typeof data8 == "number")) && (typeof data8 !== "string")) && (data8 !== null)){
const err15 = {instancePath:instancePath+"/official_amount",schemaPath:"#/properties/official_amount/type",keyword:"type",params:{type: schema113.properties.official_amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(typeof data8 === "string"){
if(!pattern0.test(data8)){
const err16 = {instancePath:instancePath+"/official_amount",schemaPath:"#/properties/official_amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
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
if(data.measure_id !== undefined){
let data9 = data.measure_id;
if((!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))) && (data9 !== null)){
const err17 = {instancePath:instancePath+"/measure_id",schemaPath:"#/properties/measure_id/type",keyword:"type",params:{type: schema113.properties.measure_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!(data9 === 1)){
const err18 = {instancePath:instancePath+"/measure_id",schemaPath:"#/properties/measure_id/enum",keyword:"enum",params:{allowedValues: schema113.properties.measure_id.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.create_time !== undefined){
let data10 = data.create_time;
if((typeof data10 !== "string") && (data10 !== null)){
const err19 = {instancePath:instancePath+"/create_time",schemaPath:"#/properties/create_time/type",keyword:"type",params:{type: schema113.properties.create_time.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.payment_time !== undefined){
let data11 = data.payment_time;
if((typeof data11 !== "string") && (data11 !== null)){
const err20 = {instancePath:instancePath+"/payment_time",schemaPath:"#/properties/payment_time/type",keyword:"type",params:{type: schema113.properties.payment_time.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.currency !== undefined){
let data12 = data.currency;
if((typeof data12 !== "string") && (data12 !== null)){
const err21 = {instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/type",keyword:"type",params:{type: schema113.properties.currency.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.contract_id !== undefined){
let data13 = data.contract_id;
if((typeof data13 !== "string") && (data13 !== null)){
const err22 = {instancePath:instancePath+"/contract_id",schemaPath:"#/properties/contract_id/type",keyword:"type",params:{type: schema113.properties.contract_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.amount_info !== undefined){
if(!(validate108(data.amount_info, {instancePath:instancePath+"/amount_info",parentData:data,parentDataProperty:"amount_info",rootData}))){
vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
errors = vErrors.length;
}
}
if(data.enterprise_projects !== undefined){
let data15 = data.enterprise_projects;
if((!(Array.isArray(data15))) && (data15 !== null)){
const err23 = {instancePath:instancePath+"/enterprise_projects",schemaPath:"#/properties/enterprise_projects/type",keyword:"type",params:{type: schema113.properties.enterprise_projects.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(Array.isArray(data15)){
const len0 = data15.length;
for(let i0=0; i0<len0; i0++){
let data16 = data15[i0];
if((!(data16 && typeof data16 == "object" && !Array.isArray(data16))) && (data16 !== null)){
const err24 = {instancePath:instancePath+"/enterprise_projects/" + i0,schemaPath:"#/definitions/EnterpriseProject/type",keyword:"type",params:{type: schema116.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.id !== undefined){
let data17 = data16.id;
if((typeof data17 !== "string") && (data17 !== null)){
const err25 = {instancePath:instancePath+"/enterprise_projects/" + i0+"/id",schemaPath:"#/definitions/EnterpriseProject/properties/id/type",keyword:"type",params:{type: schema116.properties.id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data16.name !== undefined){
let data18 = data16.name;
if((typeof data18 !== "string") && (data18 !== null)){
const err26 = {instancePath:instancePath+"/enterprise_projects/" + i0+"/name",schemaPath:"#/definitions/EnterpriseProject/properties/name/type",keyword:"type",params:{type: schema116.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
}
}
}
if(data.sub_order_infos !== undefined){
let data19 = data.sub_order_infos;
if((!(Array.isArray(data19))) && (data19 !== null)){
const err27 = {instancePath:instancePath+"/sub_order_infos",schemaPath:"#/properties/sub_order_infos/type",keyword:"type",params:{type: schema113.properties.sub_order_infos.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(Array.isArray(data19)){
const len1 = data19.length;
for(let i1=0; i1<len1; i1++){
if(!(validate110(data19[i1], {instancePath:instancePath+"/sub_order_infos/" + i1,parentData:data19,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
errors = vErrors.length;
}
}
}
}
if(data.agent_pay_info !== undefined){
let data21 = data.agent_pay_info;
if((!(data21 && typeof data21 == "object" && !Array.isArray(data21))) && (data21 !== null)){
const err28 = {instancePath:instancePath+"/agent_pay_info",schemaPath:"#/definitions/AgentPayInfoV2/type",keyword:"type",params:{type: schema119.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.paying_agent_id !== undefined){
let data22 = data21.paying_agent_id;
if((typeof data22 !== "string") && (data22 !== null)){
const err29 = {instancePath:instancePath+"/agent_pay_info/paying_agent_id",schemaPath:"#/definitions/AgentPayInfoV2/properties/paying_agent_id/type",keyword:"type",params:{type: schema119.properties.paying_agent_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data21.is_agent_pay !== undefined){
let data23 = data21.is_agent_pay;
if((typeof data23 !== "boolean") && (data23 !== null)){
const err30 = {instancePath:instancePath+"/agent_pay_info/is_agent_pay",schemaPath:"#/definitions/AgentPayInfoV2/properties/is_agent_pay/type",keyword:"type",params:{type: schema119.properties.is_agent_pay.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
}
}
validate107.errors = vErrors;
return errors === 0;
}


function validate106(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema112.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.total_count !== undefined){
let data0 = data.total_count;
if((!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/total_count",schemaPath:"#/properties/total_count/type",keyword:"type",params:{type: schema112.properties.total_count.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.order_infos !== undefined){
let data1 = data.order_infos;
if((!(Array.isArray(data1))) && (data1 !== null)){
const err2 = {instancePath:instancePath+"/order_infos",schemaPath:"#/properties/order_infos/type",keyword:"type",params:{type: schema112.properties.order_infos.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate107(data1[i0], {instancePath:instancePath+"/order_infos/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
errors = vErrors.length;
}
}
}
}
}
validate106.errors = vErrors;
return errors === 0;
}


function validate104(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="orders.listCustomerOrders" */;
let vErrors = null;
let errors = 0;
if(!(validate106(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
validate104.errors = vErrors;
return errors === 0;
}

export const showCustomerOrderDetails = validate115;
const schema120 = {"$id":"orders.showCustomerOrderDetails","$ref":"orders#/definitions/ShowCustomerOrderDetailsResponse"};
const schema121 = {"type":["object","null"],"properties":{"total_count":{"type":["integer","null"]},"order_info":{"$ref":"#/definitions/CustomerOrderV3"},"order_line_items":{"type":["array","null"],"items":{"$ref":"#/definitions/OrderLineItemEntityV2"}}}};
const schema122 = {"type":["object","null"],"properties":{"order_id":{"type":["string","null"]},"customer_id":{"type":["string","null"]},"service_type_code":{"type":["string","null"]},"service_type_name":{"type":["string","null"]},"source_type":{"type":["integer","null"]},"status":{"type":["integer","null"]},"order_type":{"type":["integer","null"]},"amount_after_discount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"official_amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"measure_id":{"type":["integer","null"],"enum":[1]},"create_time":{"type":["string","null"]},"payment_time":{"type":["string","null"]},"currency":{"type":["string","null"]},"contract_id":{"type":["string","null"]},"amount_info":{"$ref":"#/definitions/AmountInfomationV2"},"user_name":{"type":["string","null"]},"pending_payment_end_time":{"type":["string","null"]},"sub_order_infos":{"type":["array","null"],"items":{"$ref":"#/definitions/SubCustomerOrderV3"}}},"required":["order_id","customer_id","status","order_type","create_time"]};
const schema123 = {"type":["object","null"],"properties":{"order_id":{"type":["string","null"]},"customer_id":{"type":["string","null"]},"service_type_code":{"type":["string","null"]},"service_type_name":{"type":["string","null"]},"source_type":{"type":["integer","null"]},"status":{"type":["integer","null"]},"order_type":{"type":["integer","null"]},"amount_after_discount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"official_amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"measure_id":{"type":["integer","null"],"enum":[1]},"create_time":{"type":["string","null"]},"payment_time":{"type":["string","null"]},"currency":{"type":["string","null"]},"contract_id":{"type":["string","null"]},"amount_info":{"$ref":"#/definitions/AmountInfomationV2"},"user_name":{"type":["string","null"]},"pending_payment_end_time":{"type":["string","null"]}},"required":["order_id","customer_id","status","order_type","create_time"]};

function validate119(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema123.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.order_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "order_id"},message:"must have required property '"+"order_id"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.customer_id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "customer_id"},message:"must have required property '"+"customer_id"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.status === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.order_type === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "order_type"},message:"must have required property '"+"order_type"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.create_time === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "create_time"},message:"must have required property '"+"create_time"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.order_id !== undefined){
let data0 = data.order_id;
if((typeof data0 !== "string") && (data0 !== null)){
const err6 = {instancePath:instancePath+"/order_id",schemaPath:"#/properties/order_id/type",keyword:"type",params:{type: schema123.properties.order_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.customer_id !== undefined){
let data1 = data.customer_id;
if((typeof data1 !== "string") && (data1 !== null)){
const err7 = {instancePath:instancePath+"/customer_id",schemaPath:"#/properties/customer_id/type",keyword:"type",params:{type: schema123.properties.customer_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.service_type_code !== undefined){
let data2 = data.service_type_code;
if((typeof data2 !== "string") && (data2 !== null)){
const err8 = {instancePath:instancePath+"/service_type_code",schemaPath:"#/properties/service_type_code/type",keyword:"type",params:{type: schema123.properties.service_type_code.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.service_type_name !== undefined){
let data3 = data.service_type_name;
if((typeof data3 !== "string") && (data3 !== null)){
const err9 = {instancePath:instancePath+"/service_type_name",schemaPath:"#/properties/service_type_name/type",keyword:"type",params:{type: schema123.properties.service_type_name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.source_type !== undefined){
let data4 = data.source_type;
if((!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))) && (data4 !== null)){
const err10 = {instancePath:instancePath+"/source_type",schemaPath:"#/properties/source_type/type",keyword:"type",params:{type: schema123.properties.source_type.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.status !== undefined){
let data5 = data.status;
if((!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))) && (data5 !== null)){
const err11 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: schema123.properties.status.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.order_type !== undefined){
let data6 = data.order_type;
if((!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))) && (data6 !== null)){
const err12 = {instancePath:instancePath+"/order_type",schemaPath:"#/properties/order_type/type",keyword:"type",params:{type: schema123.properties.order_type.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.amount_after_discount !== undefined){
let data7 = data.amount_after_discount;
if(((!(typeof data7 == "number")) && (typeof data7 !== "string")) && (data7 !== null)){
const err13 = {instancePath:instancePath+"/amount_after_discount",schemaPath:"#/properties/amount_after_discount/type",keyword:"type",params:{type: schema123.properties.amount_after_discount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(typeof data7 === "string"){
if(!pattern0.test(data7)){
const err14 = {instancePath:instancePath+"/amount_after_discount",schemaPath:"#/properties/amount_after_discount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
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
if(data.official_amount !== undefined){
let data8 = data.official_amount;
if(((!(typeof data8 == "number")) && (typeof data8 !== "string")) && (data8 !== null)){
const err15 = {instancePath:instancePath+"/official_amount",schemaPath:"#/properties/official_amount/type",keyword:"type",params:{type: schema123.properties.official_amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(typeof data8 === "string"){
if(!pattern0.test(data8)){
const err16 = {instancePath:instancePath+"/official_amount",schemaPath:"#/properties/official_amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
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
if(data.measure_id !== undefined){
let data9 = data.measure_id;
if((!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))) && (data9 !== null)){
const err17 = {instancePath:instancePath+"/measure_id",schemaPath:"#/properties/measure_id/type",keyword:"type",params:{type: schema123.properties.measure_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!(data9 === 1)){
const err18 = {instancePath:instancePath+"/measure_id",schemaPath:"#/properties/measure_id/enum",keyword:"enum",params:{allowedValues: schema123.properties.measure_id.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.create_time !== undefined){
let data10 = data.create_time;
if((typeof data10 !== "string") && (data10 !== null)){
const err19 = {instancePath:instancePath+"/create_time",schemaPath:"#/properties/create_time/type",keyword:"type",params:{type: schema123.properties.create_time.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.payment_time !== undefined){
let data11 = data.payment_time;
if((typeof data11 !== "string") && (data11 !== null)){
const err20 = {instancePath:instancePath+"/payment_time",schemaPath:"#/properties/payment_time/type",keyword:"type",params:{type: schema123.properties.payment_time.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.currency !== undefined){
let data12 = data.currency;
if((typeof data12 !== "string") && (data12 !== null)){
const err21 = {instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/type",keyword:"type",params:{type: schema123.properties.currency.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.contract_id !== undefined){
let data13 = data.contract_id;
if((typeof data13 !== "string") && (data13 !== null)){
const err22 = {instancePath:instancePath+"/contract_id",schemaPath:"#/properties/contract_id/type",keyword:"type",params:{type: schema123.properties.contract_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.amount_info !== undefined){
if(!(validate108(data.amount_info, {instancePath:instancePath+"/amount_info",parentData:data,parentDataProperty:"amount_info",rootData}))){
vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
errors = vErrors.length;
}
}
if(data.user_name !== undefined){
let data15 = data.user_name;
if((typeof data15 !== "string") && (data15 !== null)){
const err23 = {instancePath:instancePath+"/user_name",schemaPath:"#/properties/user_name/type",keyword:"type",params:{type: schema123.properties.user_name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.pending_payment_end_time !== undefined){
let data16 = data.pending_payment_end_time;
if((typeof data16 !== "string") && (data16 !== null)){
const err24 = {instancePath:instancePath+"/pending_payment_end_time",schemaPath:"#/properties/pending_payment_end_time/type",keyword:"type",params:{type: schema123.properties.pending_payment_end_time.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
validate119.errors = vErrors;
return errors === 0;
}


function validate117(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema122.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.order_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "order_id"},message:"must have required property '"+"order_id"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.customer_id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "customer_id"},message:"must have required property '"+"customer_id"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.status === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.order_type === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "order_type"},message:"must have required property '"+"order_type"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.create_time === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "create_time"},message:"must have required property '"+"create_time"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.order_id !== undefined){
let data0 = data.order_id;
if((typeof data0 !== "string") && (data0 !== null)){
const err6 = {instancePath:instancePath+"/order_id",schemaPath:"#/properties/order_id/type",keyword:"type",params:{type: schema122.properties.order_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.customer_id !== undefined){
let data1 = data.customer_id;
if((typeof data1 !== "string") && (data1 !== null)){
const err7 = {instancePath:instancePath+"/customer_id",schemaPath:"#/properties/customer_id/type",keyword:"type",params:{type: schema122.properties.customer_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.service_type_code !== undefined){
let data2 = data.service_type_code;
if((typeof data2 !== "string") && (data2 !== null)){
const err8 = {instancePath:instancePath+"/service_type_code",schemaPath:"#/properties/service_type_code/type",keyword:"type",params:{type: schema122.properties.service_type_code.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.service_type_name !== undefined){
let data3 = data.service_type_name;
if((typeof data3 !== "string") && (data3 !== null)){
const err9 = {instancePath:instancePath+"/service_type_name",schemaPath:"#/properties/service_type_name/type",keyword:"type",params:{type: schema122.properties.service_type_name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.source_type !== undefined){
let data4 = data.source_type;
if((!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))) && (data4 !== null)){
const err10 = {instancePath:instancePath+"/source_type",schemaPath:"#/properties/source_type/type",keyword:"type",params:{type: schema122.properties.source_type.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.status !== undefined){
let data5 = data.status;
if((!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))) && (data5 !== null)){
const err11 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: schema122.properties.status.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.order_type !== undefined){
let data6 = data.order_type;
if((!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))) && (data6 !== null)){
const err12 = {instancePath:instancePath+"/order_type",schemaPath:"#/properties/order_type/type",keyword:"type",params:{type: schema122.properties.order_type.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.amount_after_discount !== undefined){
let data7 = data.amount_after_discount;
if(((!(typeof data7 == "number")) && (typeof data7 !== "string")) && (data7 !== null)){
const err13 = {instancePath:instancePath+"/amount_after_discount",schemaPath:"#/properties/amount_after_discount/type",keyword:"type",params:{type: schema122.properties.amount_after_discount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(typeof data7 === "string"){
if(!pattern0.test(data7)){
const err14 = {instancePath:instancePath+"/amount_after_discount",schemaPath:"#/properties/amount_after_discount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
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
if(data.official_amount !== undefined){
let data8 = data.official_amount;
if(((!(typeof data8 == "number")) && (typeof data8 !== "string")) && (data8 !== null)){
const err15 = {instancePath:instancePath+"/official_amount",schemaPath:"#/properties/official_amount/type",keyword:"type",params:{type: schema122.properties.official_amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(typeof data8 === "string"){
if(!pattern0.test(data8)){
const err16 = {instancePath:instancePath+"/official_amount",schemaPath:"#/properties/official_amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
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
if(data.measure_id !== undefined){
let data9 = data.measure_id;
if((!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))) && (data9 !== null)){
const err17 = {instancePath:instancePath+"/measure_id",schemaPath:"#/properties/measure_id/type",keyword:"type",params:{type: schema122.properties.measure_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!(data9 === 1)){
const err18 = {instancePath:instancePath+"/measure_id",schemaPath:"#/properties/measure_id/enum",keyword:"enum",params:{allowedValues: schema122.properties.measure_id.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.create_time !== undefined){
let data10 = data.create_time;
if((typeof data10 !== "string") && (data10 !== null)){
const err19 = {instancePath:instancePath+"/create_time",schemaPath:"#/properties/create_time/type",keyword:"type",params:{type: schema122.properties.create_time.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.payment_time !== undefined){
let data11 = data.payment_time;
if((typeof data11 !== "string") && (data11 !== null)){
const err20 = {instancePath:instancePath+"/payment_time",schemaPath:"#/properties/payment_time/type",keyword:"type",params:{type: schema122.properties.payment_time.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.currency !== undefined){
let data12 = data.currency;
if((typeof data12 !== "string") && (data12 !== null)){
const err21 = {instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/type",keyword:"type",params:{type: schema122.properties.currency.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.contract_id !== undefined){
let data13 = data.contract_id;
if((typeof data13 !== "string") && (data13 !== null)){
const err22 = {instancePath:instancePath+"/contract_id",schemaPath:"#/properties/contract_id/type",keyword:"type",params:{type: schema122.properties.contract_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.amount_info !== undefined){
if(!(validate108(data.amount_info, {instancePath:instancePath+"/amount_info",parentData:data,parentDataProperty:"amount_info",rootData}))){
vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
errors = vErrors.length;
}
}
if(data.user_name !== undefined){
let data15 = data.user_name;
if((typeof data15 !== "string") && (data15 !== null)){
const err23 = {instancePath:instancePath+"/user_name",schemaPath:"#/properties/user_name/type",keyword:"type",params:{type: schema122.properties.user_name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.pending_payment_end_time !== undefined){
let data16 = data.pending_payment_end_time;
if((typeof data16 !== "string") && (data16 !== null)){
const err24 = {instancePath:instancePath+"/pending_payment_end_time",schemaPath:"#/properties/pending_payment_end_time/type",keyword:"type",params:{type: schema122.properties.pending_payment_end_time.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.sub_order_infos !== undefined){
let data17 = data.sub_order_infos;
if((!(Array.isArray(data17))) && (data17 !== null)){
const err25 = {instancePath:instancePath+"/sub_order_infos",schemaPath:"#/properties/sub_order_infos/type",keyword:"type",params:{type: schema122.properties.sub_order_infos.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(Array.isArray(data17)){
const len0 = data17.length;
for(let i0=0; i0<len0; i0++){
if(!(validate119(data17[i0], {instancePath:instancePath+"/sub_order_infos/" + i0,parentData:data17,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
errors = vErrors.length;
}
}
}
}
}
validate117.errors = vErrors;
return errors === 0;
}

const schema124 = {"type":["object","null"],"properties":{"order_line_item_id":{"type":["string","null"]},"service_type_code":{"type":["string","null"]},"service_type_name":{"type":["string","null"]},"product_id":{"type":["string","null"]},"product_spec_desc":{"type":["string","null"]},"period_type":{"type":["integer","null"]},"period_num":{"type":["integer","null"]},"effective_time":{"type":["string","null"]},"expire_time":{"type":["string","null"]},"subscription_num":{"type":["integer","null"]},"amount_after_discount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"official_amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"amount_info":{"$ref":"#/definitions/AmountInfomationV2"},"currency":{"type":["string","null"]},"category_code":{"type":["string","null"]},"product_owner_service":{"type":["string","null"]},"commercial_resource":{"type":["string","null"]},"base_product_info":{"$ref":"#/definitions/ProductObject"},"order_id":{"type":["string","null"]}},"required":["order_line_item_id"]};
const schema125 = {"type":["object","null"],"properties":{"product_id":{"type":["string","null"]},"product_spec_desc":{"type":["string","null"]},"category_code":{"type":["string","null"]},"product_owner_service":{"type":["string","null"]},"commercial_resource":{"type":["string","null"]}}};

function validate123(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema124.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.order_line_item_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "order_line_item_id"},message:"must have required property '"+"order_line_item_id"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.order_line_item_id !== undefined){
let data0 = data.order_line_item_id;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/order_line_item_id",schemaPath:"#/properties/order_line_item_id/type",keyword:"type",params:{type: schema124.properties.order_line_item_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.service_type_code !== undefined){
let data1 = data.service_type_code;
if((typeof data1 !== "string") && (data1 !== null)){
const err3 = {instancePath:instancePath+"/service_type_code",schemaPath:"#/properties/service_type_code/type",keyword:"type",params:{type: schema124.properties.service_type_code.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.service_type_name !== undefined){
let data2 = data.service_type_name;
if((typeof data2 !== "string") && (data2 !== null)){
const err4 = {instancePath:instancePath+"/service_type_name",schemaPath:"#/properties/service_type_name/type",keyword:"type",params:{type: schema124.properties.service_type_name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.product_id !== undefined){
let data3 = data.product_id;
if((typeof data3 !== "string") && (data3 !== null)){
const err5 = {instancePath:instancePath+"/product_id",schemaPath:"#/properties/product_id/type",keyword:"type",params:{type: schema124.properties.product_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.product_spec_desc !== undefined){
let data4 = data.product_spec_desc;
if((typeof data4 !== "string") && (data4 !== null)){
const err6 = {instancePath:instancePath+"/product_spec_desc",schemaPath:"#/properties/product_spec_desc/type",keyword:"type",params:{type: schema124.properties.product_spec_desc.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.period_type !== undefined){
let data5 = data.period_type;
if((!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))) && (data5 !== null)){
const err7 = {instancePath:instancePath+"/period_type",schemaPath:"#/properties/period_type/type",keyword:"type",params:{type: schema124.properties.period_type.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.period_num !== undefined){
let data6 = data.period_num;
if((!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))) && (data6 !== null)){
const err8 = {instancePath:instancePath+"/period_num",schemaPath:"#/properties/period_num/type",keyword:"type",params:{type: schema124.properties.period_num.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.effective_time !== undefined){
let data7 = data.effective_time;
if((typeof data7 !== "string") && (data7 !== null)){
const err9 = {instancePath:instancePath+"/effective_time",schemaPath:"#/properties/effective_time/type",keyword:"type",params:{type: schema124.properties.effective_time.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.expire_time !== undefined){
let data8 = data.expire_time;
if((typeof data8 !== "string") && (data8 !== null)){
const err10 = {instancePath:instancePath+"/expire_time",schemaPath:"#/properties/expire_time/type",keyword:"type",params:{type: schema124.properties.expire_time.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.subscription_num !== undefined){
let data9 = data.subscription_num;
if((!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))) && (data9 !== null)){
const err11 = {instancePath:instancePath+"/subscription_num",schemaPath:"#/properties/subscription_num/type",keyword:"type",params:{type: schema124.properties.subscription_num.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.amount_after_discount !== undefined){
let data10 = data.amount_after_discount;
if(((!(typeof data10 == "number")) && (typeof data10 !== "string")) && (data10 !== null)){
const err12 = {instancePath:instancePath+"/amount_after_discount",schemaPath:"#/properties/amount_after_discount/type",keyword:"type",params:{type: schema124.properties.amount_after_discount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(typeof data10 === "string"){
if(!pattern0.test(data10)){
const err13 = {instancePath:instancePath+"/amount_after_discount",schemaPath:"#/properties/amount_after_discount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
if(data.official_amount !== undefined){
let data11 = data.official_amount;
if(((!(typeof data11 == "number")) && (typeof data11 !== "string")) && (data11 !== null)){
const err14 = {instancePath:instancePath+"/official_amount",schemaPath:"#/properties/official_amount/type",keyword:"type",params:{type: schema124.properties.official_amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(typeof data11 === "string"){
if(!pattern0.test(data11)){
const err15 = {instancePath:instancePath+"/official_amount",schemaPath:"#/properties/official_amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
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
if(data.amount_info !== undefined){
if(!(validate108(data.amount_info, {instancePath:instancePath+"/amount_info",parentData:data,parentDataProperty:"amount_info",rootData}))){
vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
errors = vErrors.length;
}
}
if(data.currency !== undefined){
let data13 = data.currency;
if((typeof data13 !== "string") && (data13 !== null)){
const err16 = {instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/type",keyword:"type",params:{type: schema124.properties.currency.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.category_code !== undefined){
let data14 = data.category_code;
if((typeof data14 !== "string") && (data14 !== null)){
const err17 = {instancePath:instancePath+"/category_code",schemaPath:"#/properties/category_code/type",keyword:"type",params:{type: schema124.properties.category_code.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.product_owner_service !== undefined){
let data15 = data.product_owner_service;
if((typeof data15 !== "string") && (data15 !== null)){
const err18 = {instancePath:instancePath+"/product_owner_service",schemaPath:"#/properties/product_owner_service/type",keyword:"type",params:{type: schema124.properties.product_owner_service.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.commercial_resource !== undefined){
let data16 = data.commercial_resource;
if((typeof data16 !== "string") && (data16 !== null)){
const err19 = {instancePath:instancePath+"/commercial_resource",schemaPath:"#/properties/commercial_resource/type",keyword:"type",params:{type: schema124.properties.commercial_resource.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.base_product_info !== undefined){
let data17 = data.base_product_info;
if((!(data17 && typeof data17 == "object" && !Array.isArray(data17))) && (data17 !== null)){
const err20 = {instancePath:instancePath+"/base_product_info",schemaPath:"#/definitions/ProductObject/type",keyword:"type",params:{type: schema125.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.product_id !== undefined){
let data18 = data17.product_id;
if((typeof data18 !== "string") && (data18 !== null)){
const err21 = {instancePath:instancePath+"/base_product_info/product_id",schemaPath:"#/definitions/ProductObject/properties/product_id/type",keyword:"type",params:{type: schema125.properties.product_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data17.product_spec_desc !== undefined){
let data19 = data17.product_spec_desc;
if((typeof data19 !== "string") && (data19 !== null)){
const err22 = {instancePath:instancePath+"/base_product_info/product_spec_desc",schemaPath:"#/definitions/ProductObject/properties/product_spec_desc/type",keyword:"type",params:{type: schema125.properties.product_spec_desc.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data17.category_code !== undefined){
let data20 = data17.category_code;
if((typeof data20 !== "string") && (data20 !== null)){
const err23 = {instancePath:instancePath+"/base_product_info/category_code",schemaPath:"#/definitions/ProductObject/properties/category_code/type",keyword:"type",params:{type: schema125.properties.category_code.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data17.product_owner_service !== undefined){
let data21 = data17.product_owner_service;
if((typeof data21 !== "string") && (data21 !== null)){
const err24 = {instancePath:instancePath+"/base_product_info/product_owner_service",schemaPath:"#/definitions/ProductObject/properties/product_owner_service/type",keyword:"type",params:{type: schema125.properties.product_owner_service.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data17.commercial_resource !== undefined){
let data22 = data17.commercial_resource;
if((typeof data22 !== "string") && (data22 !== null)){
const err25 = {instancePath:instancePath+"/base_product_info/commercial_resource",schemaPath:"#/definitions/ProductObject/properties/commercial_resource/type",keyword:"type",params:{type: schema125.properties.commercial_resource.type},message:"must be string,null"};
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
}
if(data.order_id !== undefined){
let data23 = data.order_id;
if((typeof data23 !== "string") && (data23 !== null)){
const err26 = {instancePath:instancePath+"/order_id",schemaPath:"#/properties/order_id/type",keyword:"type",params:{type: schema124.properties.order_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
validate123.errors = vErrors;
return errors === 0;
}


function validate116(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema121.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.total_count !== undefined){
let data0 = data.total_count;
if((!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/total_count",schemaPath:"#/properties/total_count/type",keyword:"type",params:{type: schema121.properties.total_count.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.order_info !== undefined){
if(!(validate117(data.order_info, {instancePath:instancePath+"/order_info",parentData:data,parentDataProperty:"order_info",rootData}))){
vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
errors = vErrors.length;
}
}
if(data.order_line_items !== undefined){
let data2 = data.order_line_items;
if((!(Array.isArray(data2))) && (data2 !== null)){
const err2 = {instancePath:instancePath+"/order_line_items",schemaPath:"#/properties/order_line_items/type",keyword:"type",params:{type: schema121.properties.order_line_items.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate123(data2[i0], {instancePath:instancePath+"/order_line_items/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
errors = vErrors.length;
}
}
}
}
}
validate116.errors = vErrors;
return errors === 0;
}


function validate115(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="orders.showCustomerOrderDetails" */;
let vErrors = null;
let errors = 0;
if(!(validate116(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
validate115.errors = vErrors;
return errors === 0;
}

export const listOrderCouponsByOrderId = validate127;
const schema126 = {"$id":"orders.listOrderCouponsByOrderId","$ref":"orders#/definitions/ListOrderCouponsByOrderIdResponse"};
const schema127 = {"type":["object","null"],"properties":{"count":{"type":["integer","null"]},"user_coupons":{"type":["array","null"],"items":{"$ref":"#/definitions/CouponInfoV2"}},"coupon_max_use_quantity":{"type":["array","null"],"items":{"$ref":"#/definitions/CouponMaxUseQuantity"}}}};
const schema130 = {"type":["object","null"],"properties":{"coupon_type":{"type":["integer","null"]},"coupon_group":{"type":["integer","null"]},"use_quantity_value":{"type":["integer","null"]}}};
const schema128 = {"type":["object","null"],"properties":{"coupon_id":{"type":["string","null"]},"coupon_code":{"type":["string","null"]},"status":{"type":["integer","null"]},"coupon_type":{"type":["integer","null"]},"measure_id":{"type":["integer","null"],"enum":[1]},"face_value":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"effective_time":{"type":["string","null"]},"expire_time":{"type":["string","null"]},"plan_name":{"type":["string","null"]},"plan_desc":{"type":["string","null"]},"use_limits":{"type":["array","null"],"items":{"$ref":"#/definitions/LimitInfoV2"}},"active_time":{"type":["string","null"]},"last_used_time":{"type":["string","null"]},"create_time":{"type":["string","null"]},"coupon_version":{"type":["integer","null"]},"balance":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"used_by_order_id":{"type":["string","null"]},"coupon_usage":{"type":["string","null"]},"coupon_group":{"type":["integer","null"]}}};
const schema129 = {"type":["object","null"],"properties":{"use_limiti_info_id":{"type":["string","null"]},"limit_key":{"type":["string","null"]},"value1":{"type":["string","null"]},"value2":{"type":["string","null"]},"value_unit":{"type":["string","null"]},"limit_type":{"type":["string","null"]},"promotion_plan_id":{"type":["string","null"]}}};

function validate129(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema128.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.coupon_id !== undefined){
let data0 = data.coupon_id;
if((typeof data0 !== "string") && (data0 !== null)){
const err1 = {instancePath:instancePath+"/coupon_id",schemaPath:"#/properties/coupon_id/type",keyword:"type",params:{type: schema128.properties.coupon_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.coupon_code !== undefined){
let data1 = data.coupon_code;
if((typeof data1 !== "string") && (data1 !== null)){
const err2 = {instancePath:instancePath+"/coupon_code",schemaPath:"#/properties/coupon_code/type",keyword:"type",params:{type: schema128.properties.coupon_code.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.status !== undefined){
let data2 = data.status;
if((!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))) && (data2 !== null)){
const err3 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: schema128.properties.status.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.coupon_type !== undefined){
let data3 = data.coupon_type;
if((!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))) && (data3 !== null)){
const err4 = {instancePath:instancePath+"/coupon_type",schemaPath:"#/properties/coupon_type/type",keyword:"type",params:{type: schema128.properties.coupon_type.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.measure_id !== undefined){
let data4 = data.measure_id;
if((!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))) && (data4 !== null)){
const err5 = {instancePath:instancePath+"/measure_id",schemaPath:"#/properties/measure_id/type",keyword:"type",params:{type: schema128.properties.measure_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(data4 === 1)){
const err6 = {instancePath:instancePath+"/measure_id",schemaPath:"#/properties/measure_id/enum",keyword:"enum",params:{allowedValues: schema128.properties.measure_id.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.face_value !== undefined){
let data5 = data.face_value;
if(((!(typeof data5 == "number")) && (typeof data5 !== "string")) && (data5 !== null)){
const err7 = {instancePath:instancePath+"/face_value",schemaPath:"#/properties/face_value/type",keyword:"type",params:{type: schema128.properties.face_value.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(typeof data5 === "string"){
if(!pattern0.test(data5)){
const err8 = {instancePath:instancePath+"/face_value",schemaPath:"#/properties/face_value/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data.effective_time !== undefined){
let data6 = data.effective_time;
if((typeof data6 !== "string") && (data6 !== null)){
const err9 = {instancePath:instancePath+"/effective_time",schemaPath:"#/properties/effective_time/type",keyword:"type",params:{type: schema128.properties.effective_time.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.expire_time !== undefined){
let data7 = data.expire_time;
if((typeof data7 !== "string") && (data7 !== null)){
const err10 = {instancePath:instancePath+"/expire_time",schemaPath:"#/properties/expire_time/type",keyword:"type",params:{type: schema128.properties.expire_time.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.plan_name !== undefined){
let data8 = data.plan_name;
if((typeof data8 !== "string") && (data8 !== null)){
const err11 = {instancePath:instancePath+"/plan_name",schemaPath:"#/properties/plan_name/type",keyword:"type",params:{type: schema128.properties.plan_name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.plan_desc !== undefined){
let data9 = data.plan_desc;
if((typeof data9 !== "string") && (data9 !== null)){
const err12 = {instancePath:instancePath+"/plan_desc",schemaPath:"#/properties/plan_desc/type",keyword:"type",params:{type: schema128.properties.plan_desc.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.use_limits !== undefined){
let data10 = data.use_limits;
if((!(Array.isArray(data10))) && (data10 !== null)){
const err13 = {instancePath:instancePath+"/use_limits",schemaPath:"#/properties/use_limits/type",keyword:"type",params:{type: schema128.properties.use_limits.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(Array.isArray(data10)){
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
let data11 = data10[i0];
if((!(data11 && typeof data11 == "object" && !Array.isArray(data11))) && (data11 !== null)){
const err14 = {instancePath:instancePath+"/use_limits/" + i0,schemaPath:"#/definitions/LimitInfoV2/type",keyword:"type",params:{type: schema129.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.use_limiti_info_id !== undefined){
let data12 = data11.use_limiti_info_id;
if((typeof data12 !== "string") && (data12 !== null)){
const err15 = {instancePath:instancePath+"/use_limits/" + i0+"/use_limiti_info_id",schemaPath:"#/definitions/LimitInfoV2/properties/use_limiti_info_id/type",keyword:"type",params:{type: schema129.properties.use_limiti_info_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data11.limit_key !== undefined){
let data13 = data11.limit_key;
if((typeof data13 !== "string") && (data13 !== null)){
const err16 = {instancePath:instancePath+"/use_limits/" + i0+"/limit_key",schemaPath:"#/definitions/LimitInfoV2/properties/limit_key/type",keyword:"type",params:{type: schema129.properties.limit_key.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data11.value1 !== undefined){
let data14 = data11.value1;
if((typeof data14 !== "string") && (data14 !== null)){
const err17 = {instancePath:instancePath+"/use_limits/" + i0+"/value1",schemaPath:"#/definitions/LimitInfoV2/properties/value1/type",keyword:"type",params:{type: schema129.properties.value1.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data11.value2 !== undefined){
let data15 = data11.value2;
if((typeof data15 !== "string") && (data15 !== null)){
const err18 = {instancePath:instancePath+"/use_limits/" + i0+"/value2",schemaPath:"#/definitions/LimitInfoV2/properties/value2/type",keyword:"type",params:{type: schema129.properties.value2.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data11.value_unit !== undefined){
let data16 = data11.value_unit;
if((typeof data16 !== "string") && (data16 !== null)){
const err19 = {instancePath:instancePath+"/use_limits/" + i0+"/value_unit",schemaPath:"#/definitions/LimitInfoV2/properties/value_unit/type",keyword:"type",params:{type: schema129.properties.value_unit.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data11.limit_type !== undefined){
let data17 = data11.limit_type;
if((typeof data17 !== "string") && (data17 !== null)){
const err20 = {instancePath:instancePath+"/use_limits/" + i0+"/limit_type",schemaPath:"#/definitions/LimitInfoV2/properties/limit_type/type",keyword:"type",params:{type: schema129.properties.limit_type.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data11.promotion_plan_id !== undefined){
let data18 = data11.promotion_plan_id;
if((typeof data18 !== "string") && (data18 !== null)){
const err21 = {instancePath:instancePath+"/use_limits/" + i0+"/promotion_plan_id",schemaPath:"#/definitions/LimitInfoV2/properties/promotion_plan_id/type",keyword:"type",params:{type: schema129.properties.promotion_plan_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
}
}
}
if(data.active_time !== undefined){
let data19 = data.active_time;
if((typeof data19 !== "string") && (data19 !== null)){
const err22 = {instancePath:instancePath+"/active_time",schemaPath:"#/properties/active_time/type",keyword:"type",params:{type: schema128.properties.active_time.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.last_used_time !== undefined){
let data20 = data.last_used_time;
if((typeof data20 !== "string") && (data20 !== null)){
const err23 = {instancePath:instancePath+"/last_used_time",schemaPath:"#/properties/last_used_time/type",keyword:"type",params:{type: schema128.properties.last_used_time.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.create_time !== undefined){
let data21 = data.create_time;
if((typeof data21 !== "string") && (data21 !== null)){
const err24 = {instancePath:instancePath+"/create_time",schemaPath:"#/properties/create_time/type",keyword:"type",params:{type: schema128.properties.create_time.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.coupon_version !== undefined){
let data22 = data.coupon_version;
if((!((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22)))) && (data22 !== null)){
const err25 = {instancePath:instancePath+"/coupon_version",schemaPath:"#/properties/coupon_version/type",keyword:"type",params:{type: schema128.properties.coupon_version.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.balance !== undefined){
let data23 = data.balance;
if(((!(typeof data23 == "number")) && (typeof data23 !== "string")) && (data23 !== null)){
const err26 = {instancePath:instancePath+"/balance",schemaPath:"#/properties/balance/type",keyword:"type",params:{type: schema128.properties.balance.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(typeof data23 === "string"){
if(!pattern0.test(data23)){
const err27 = {instancePath:instancePath+"/balance",schemaPath:"#/properties/balance/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
if(data.used_by_order_id !== undefined){
let data24 = data.used_by_order_id;
if((typeof data24 !== "string") && (data24 !== null)){
const err28 = {instancePath:instancePath+"/used_by_order_id",schemaPath:"#/properties/used_by_order_id/type",keyword:"type",params:{type: schema128.properties.used_by_order_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.coupon_usage !== undefined){
let data25 = data.coupon_usage;
if((typeof data25 !== "string") && (data25 !== null)){
const err29 = {instancePath:instancePath+"/coupon_usage",schemaPath:"#/properties/coupon_usage/type",keyword:"type",params:{type: schema128.properties.coupon_usage.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.coupon_group !== undefined){
let data26 = data.coupon_group;
if((!((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26)))) && (data26 !== null)){
const err30 = {instancePath:instancePath+"/coupon_group",schemaPath:"#/properties/coupon_group/type",keyword:"type",params:{type: schema128.properties.coupon_group.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
validate129.errors = vErrors;
return errors === 0;
}


function validate128(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema127.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.count !== undefined){
let data0 = data.count;
if((!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type: schema127.properties.count.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.user_coupons !== undefined){
let data1 = data.user_coupons;
if((!(Array.isArray(data1))) && (data1 !== null)){
const err2 = {instancePath:instancePath+"/user_coupons",schemaPath:"#/properties/user_coupons/type",keyword:"type",params:{type: schema127.properties.user_coupons.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate129(data1[i0], {instancePath:instancePath+"/user_coupons/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
}
}
}
if(data.coupon_max_use_quantity !== undefined){
let data3 = data.coupon_max_use_quantity;
if((!(Array.isArray(data3))) && (data3 !== null)){
const err3 = {instancePath:instancePath+"/coupon_max_use_quantity",schemaPath:"#/properties/coupon_max_use_quantity/type",keyword:"type",params:{type: schema127.properties.coupon_max_use_quantity.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if((!(data4 && typeof data4 == "object" && !Array.isArray(data4))) && (data4 !== null)){
const err4 = {instancePath:instancePath+"/coupon_max_use_quantity/" + i1,schemaPath:"#/definitions/CouponMaxUseQuantity/type",keyword:"type",params:{type: schema130.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.coupon_type !== undefined){
let data5 = data4.coupon_type;
if((!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))) && (data5 !== null)){
const err5 = {instancePath:instancePath+"/coupon_max_use_quantity/" + i1+"/coupon_type",schemaPath:"#/definitions/CouponMaxUseQuantity/properties/coupon_type/type",keyword:"type",params:{type: schema130.properties.coupon_type.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data4.coupon_group !== undefined){
let data6 = data4.coupon_group;
if((!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))) && (data6 !== null)){
const err6 = {instancePath:instancePath+"/coupon_max_use_quantity/" + i1+"/coupon_group",schemaPath:"#/definitions/CouponMaxUseQuantity/properties/coupon_group/type",keyword:"type",params:{type: schema130.properties.coupon_group.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data4.use_quantity_value !== undefined){
let data7 = data4.use_quantity_value;
if((!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))) && (data7 !== null)){
const err7 = {instancePath:instancePath+"/coupon_max_use_quantity/" + i1+"/use_quantity_value",schemaPath:"#/definitions/CouponMaxUseQuantity/properties/use_quantity_value/type",keyword:"type",params:{type: schema130.properties.use_quantity_value.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
}
}
}
}
validate128.errors = vErrors;
return errors === 0;
}


function validate127(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="orders.listOrderCouponsByOrderId" */;
let vErrors = null;
let errors = 0;
if(!(validate128(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
errors = vErrors.length;
}
validate127.errors = vErrors;
return errors === 0;
}

export const listOrderDiscounts = validate132;
const schema131 = {"$id":"orders.listOrderDiscounts","$ref":"orders#/definitions/ListOrderDiscountsResponse"};
const schema132 = {"type":["object","null"],"properties":{"discounts":{"type":["array","null"],"items":{"$ref":"#/definitions/DiscountInfoV3"}}}};
const schema133 = {"type":["object","null"],"properties":{"discount_id":{"type":["string","null"]},"discount_value":{"type":["string","null"]},"discount_type":{"type":["integer","null"]},"orders":{"type":["array","null"],"items":{"$ref":"#/definitions/OrderV3"}}},"required":["discount_id","discount_value","discount_type","orders"]};
const schema134 = {"type":["object","null"],"properties":{"order_id":{"type":["string","null"]},"order_line_items":{"type":["array","null"],"items":{"$ref":"#/definitions/OrderLineItemV3"}}},"required":["order_id","order_line_items"]};
const schema135 = {"type":["object","null"],"properties":{"order_line_item_ids":{"type":["array","null"],"items":{"type":["string","null"]}},"discount_mode":{"type":["integer","null"]},"discount_amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"discount_ratio":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"}},"required":["order_line_item_ids","discount_mode","discount_amount","discount_ratio"]};

function validate135(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema134.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.order_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "order_id"},message:"must have required property '"+"order_id"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.order_line_items === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "order_line_items"},message:"must have required property '"+"order_line_items"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.order_id !== undefined){
let data0 = data.order_id;
if((typeof data0 !== "string") && (data0 !== null)){
const err3 = {instancePath:instancePath+"/order_id",schemaPath:"#/properties/order_id/type",keyword:"type",params:{type: schema134.properties.order_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.order_line_items !== undefined){
let data1 = data.order_line_items;
if((!(Array.isArray(data1))) && (data1 !== null)){
const err4 = {instancePath:instancePath+"/order_line_items",schemaPath:"#/properties/order_line_items/type",keyword:"type",params:{type: schema134.properties.order_line_items.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if((!(data2 && typeof data2 == "object" && !Array.isArray(data2))) && (data2 !== null)){
const err5 = {instancePath:instancePath+"/order_line_items/" + i0,schemaPath:"#/definitions/OrderLineItemV3/type",keyword:"type",params:{type: schema135.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.order_line_item_ids === undefined){
const err6 = {instancePath:instancePath+"/order_line_items/" + i0,schemaPath:"#/definitions/OrderLineItemV3/required",keyword:"required",params:{missingProperty: "order_line_item_ids"},message:"must have required property '"+"order_line_item_ids"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data2.discount_mode === undefined){
const err7 = {instancePath:instancePath+"/order_line_items/" + i0,schemaPath:"#/definitions/OrderLineItemV3/required",keyword:"required",params:{missingProperty: "discount_mode"},message:"must have required property '"+"discount_mode"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data2.discount_amount === undefined){
const err8 = {instancePath:instancePath+"/order_line_items/" + i0,schemaPath:"#/definitions/OrderLineItemV3/required",keyword:"required",params:{missingProperty: "discount_amount"},message:"must have required property '"+"discount_amount"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data2.discount_ratio === undefined){
const err9 = {instancePath:instancePath+"/order_line_items/" + i0,schemaPath:"#/definitions/OrderLineItemV3/required",keyword:"required",params:{missingProperty: "discount_ratio"},message:"must have required property '"+"discount_ratio"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data2.order_line_item_ids !== undefined){
let data3 = data2.order_line_item_ids;
if((!(Array.isArray(data3))) && (data3 !== null)){
const err10 = {instancePath:instancePath+"/order_line_items/" + i0+"/order_line_item_ids",schemaPath:"#/definitions/OrderLineItemV3/properties/order_line_item_ids/type",keyword:"type",params:{type: schema135.properties.order_line_item_ids.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if((typeof data4 !== "string") && (data4 !== null)){
const err11 = {instancePath:instancePath+"/order_line_items/" + i0+"/order_line_item_ids/" + i1,schemaPath:"#/definitions/OrderLineItemV3/properties/order_line_item_ids/items/type",keyword:"type",params:{type: schema135.properties.order_line_item_ids.items.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
}
if(data2.discount_mode !== undefined){
let data5 = data2.discount_mode;
if((!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))) && (data5 !== null)){
const err12 = {instancePath:instancePath+"/order_line_items/" + i0+"/discount_mode",schemaPath:"#/definitions/OrderLineItemV3/properties/discount_mode/type",keyword:"type",params:{type: schema135.properties.discount_mode.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data2.discount_amount !== undefined){
let data6 = data2.discount_amount;
if(((!(typeof data6 == "number")) && (typeof data6 !== "string")) && (data6 !== null)){
const err13 = {instancePath:instancePath+"/order_line_items/" + i0+"/discount_amount",schemaPath:"#/definitions/OrderLineItemV3/properties/discount_amount/type",keyword:"type",params:{type: schema135.properties.discount_amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(typeof data6 === "string"){
if(!pattern0.test(data6)){
const err14 = {instancePath:instancePath+"/order_line_items/" + i0+"/discount_amount",schemaPath:"#/definitions/OrderLineItemV3/properties/discount_amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
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
if(data2.discount_ratio !== undefined){
let data7 = data2.discount_ratio;
if(((!(typeof data7 == "number")) && (typeof data7 !== "string")) && (data7 !== null)){
const err15 = {instancePath:instancePath+"/order_line_items/" + i0+"/discount_ratio",schemaPath:"#/definitions/OrderLineItemV3/properties/discount_ratio/type",keyword:"type",params:{type: schema135.properties.discount_ratio.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(typeof data7 === "string"){
if(!pattern0.test(data7)){
const err16 = {instancePath:instancePath+"/order_line_items/" + i0+"/discount_ratio",schemaPath:"#/definitions/OrderLineItemV3/properties/discount_ratio/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
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
}
}
}
}
}
validate135.errors = vErrors;
return errors === 0;
}


function validate134(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema133.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.discount_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "discount_id"},message:"must have required property '"+"discount_id"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.discount_value === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "discount_value"},message:"must have required property '"+"discount_value"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.discount_type === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "discount_type"},message:"must have required property '"+"discount_type"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.orders === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "orders"},message:"must have required property '"+"orders"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.discount_id !== undefined){
let data0 = data.discount_id;
if((typeof data0 !== "string") && (data0 !== null)){
const err5 = {instancePath:instancePath+"/discount_id",schemaPath:"#/properties/discount_id/type",keyword:"type",params:{type: schema133.properties.discount_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.discount_value !== undefined){
let data1 = data.discount_value;
if((typeof data1 !== "string") && (data1 !== null)){
const err6 = {instancePath:instancePath+"/discount_value",schemaPath:"#/properties/discount_value/type",keyword:"type",params:{type: schema133.properties.discount_value.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.discount_type !== undefined){
let data2 = data.discount_type;
if((!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))) && (data2 !== null)){
const err7 = {instancePath:instancePath+"/discount_type",schemaPath:"#/properties/discount_type/type",keyword:"type",params:{type: schema133.properties.discount_type.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.orders !== undefined){
let data3 = data.orders;
if((!(Array.isArray(data3))) && (data3 !== null)){
const err8 = {instancePath:instancePath+"/orders",schemaPath:"#/properties/orders/type",keyword:"type",params:{type: schema133.properties.orders.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate135(data3[i0], {instancePath:instancePath+"/orders/" + i0,parentData:data3,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
errors = vErrors.length;
}
}
}
}
}
validate134.errors = vErrors;
return errors === 0;
}


function validate133(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema132.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.discounts !== undefined){
let data0 = data.discounts;
if((!(Array.isArray(data0))) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/discounts",schemaPath:"#/properties/discounts/type",keyword:"type",params:{type: schema132.properties.discounts.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate134(data0[i0], {instancePath:instancePath+"/discounts/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
errors = vErrors.length;
}
}
}
}
}
validate133.errors = vErrors;
return errors === 0;
}


function validate132(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="orders.listOrderDiscounts" */;
let vErrors = null;
let errors = 0;
if(!(validate133(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
errors = vErrors.length;
}
validate132.errors = vErrors;
return errors === 0;
}

export const showRefundOrderDetails = validate139;
const schema136 = {"$id":"orders.showRefundOrderDetails","$ref":"orders#/definitions/ShowRefundOrderDetailsResponse"};
const schema137 = {"type":["object","null"],"properties":{"total_count":{"type":["integer","null"]},"refund_infos":{"type":["array","null"],"items":{"$ref":"#/definitions/OrderRefundInfoV2"}}}};
const schema138 = {"type":["object","null"],"properties":{"id":{"type":["string","null"]},"amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"measure_id":{"type":["string","null"],"enum":["1"]},"customer_id":{"type":["string","null"]},"resource_type_code":{"type":["string","null"]},"service_type_code":{"type":["string","null"]},"resource_type_name":{"type":["string","null"]},"service_type_name":{"type":["string","null"]},"region_code":{"type":["string","null"]},"base_order_id":{"type":["string","null"]}},"required":["id","amount","measure_id","customer_id","resource_type_code","service_type_code","region_code"]};

function validate140(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema137.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.total_count !== undefined){
let data0 = data.total_count;
if((!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/total_count",schemaPath:"#/properties/total_count/type",keyword:"type",params:{type: schema137.properties.total_count.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.refund_infos !== undefined){
let data1 = data.refund_infos;
if((!(Array.isArray(data1))) && (data1 !== null)){
const err2 = {instancePath:instancePath+"/refund_infos",schemaPath:"#/properties/refund_infos/type",keyword:"type",params:{type: schema137.properties.refund_infos.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if((!(data2 && typeof data2 == "object" && !Array.isArray(data2))) && (data2 !== null)){
const err3 = {instancePath:instancePath+"/refund_infos/" + i0,schemaPath:"#/definitions/OrderRefundInfoV2/type",keyword:"type",params:{type: schema138.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.id === undefined){
const err4 = {instancePath:instancePath+"/refund_infos/" + i0,schemaPath:"#/definitions/OrderRefundInfoV2/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data2.amount === undefined){
const err5 = {instancePath:instancePath+"/refund_infos/" + i0,schemaPath:"#/definitions/OrderRefundInfoV2/required",keyword:"required",params:{missingProperty: "amount"},message:"must have required property '"+"amount"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data2.measure_id === undefined){
const err6 = {instancePath:instancePath+"/refund_infos/" + i0,schemaPath:"#/definitions/OrderRefundInfoV2/required",keyword:"required",params:{missingProperty: "measure_id"},message:"must have required property '"+"measure_id"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data2.customer_id === undefined){
const err7 = {instancePath:instancePath+"/refund_infos/" + i0,schemaPath:"#/definitions/OrderRefundInfoV2/required",keyword:"required",params:{missingProperty: "customer_id"},message:"must have required property '"+"customer_id"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data2.resource_type_code === undefined){
const err8 = {instancePath:instancePath+"/refund_infos/" + i0,schemaPath:"#/definitions/OrderRefundInfoV2/required",keyword:"required",params:{missingProperty: "resource_type_code"},message:"must have required property '"+"resource_type_code"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data2.service_type_code === undefined){
const err9 = {instancePath:instancePath+"/refund_infos/" + i0,schemaPath:"#/definitions/OrderRefundInfoV2/required",keyword:"required",params:{missingProperty: "service_type_code"},message:"must have required property '"+"service_type_code"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data2.region_code === undefined){
const err10 = {instancePath:instancePath+"/refund_infos/" + i0,schemaPath:"#/definitions/OrderRefundInfoV2/required",keyword:"required",params:{missingProperty: "region_code"},message:"must have required property '"+"region_code"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data2.id !== undefined){
let data3 = data2.id;
if((typeof data3 !== "string") && (data3 !== null)){
const err11 = {instancePath:instancePath+"/refund_infos/" + i0+"/id",schemaPath:"#/definitions/OrderRefundInfoV2/properties/id/type",keyword:"type",params:{type: schema138.properties.id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data2.amount !== undefined){
let data4 = data2.amount;
if(((!(typeof data4 == "number")) && (typeof data4 !== "string")) && (data4 !== null)){
const err12 = {instancePath:instancePath+"/refund_infos/" + i0+"/amount",schemaPath:"#/definitions/OrderRefundInfoV2/properties/amount/type",keyword:"type",params:{type: schema138.properties.amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
const err13 = {instancePath:instancePath+"/refund_infos/" + i0+"/amount",schemaPath:"#/definitions/OrderRefundInfoV2/properties/amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
if(data2.measure_id !== undefined){
let data5 = data2.measure_id;
if((typeof data5 !== "string") && (data5 !== null)){
const err14 = {instancePath:instancePath+"/refund_infos/" + i0+"/measure_id",schemaPath:"#/definitions/OrderRefundInfoV2/properties/measure_id/type",keyword:"type",params:{type: schema138.properties.measure_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!(data5 === "1")){
const err15 = {instancePath:instancePath+"/refund_infos/" + i0+"/measure_id",schemaPath:"#/definitions/OrderRefundInfoV2/properties/measure_id/enum",keyword:"enum",params:{allowedValues: schema138.properties.measure_id.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data2.customer_id !== undefined){
let data6 = data2.customer_id;
if((typeof data6 !== "string") && (data6 !== null)){
const err16 = {instancePath:instancePath+"/refund_infos/" + i0+"/customer_id",schemaPath:"#/definitions/OrderRefundInfoV2/properties/customer_id/type",keyword:"type",params:{type: schema138.properties.customer_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data2.resource_type_code !== undefined){
let data7 = data2.resource_type_code;
if((typeof data7 !== "string") && (data7 !== null)){
const err17 = {instancePath:instancePath+"/refund_infos/" + i0+"/resource_type_code",schemaPath:"#/definitions/OrderRefundInfoV2/properties/resource_type_code/type",keyword:"type",params:{type: schema138.properties.resource_type_code.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data2.service_type_code !== undefined){
let data8 = data2.service_type_code;
if((typeof data8 !== "string") && (data8 !== null)){
const err18 = {instancePath:instancePath+"/refund_infos/" + i0+"/service_type_code",schemaPath:"#/definitions/OrderRefundInfoV2/properties/service_type_code/type",keyword:"type",params:{type: schema138.properties.service_type_code.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data2.resource_type_name !== undefined){
let data9 = data2.resource_type_name;
if((typeof data9 !== "string") && (data9 !== null)){
const err19 = {instancePath:instancePath+"/refund_infos/" + i0+"/resource_type_name",schemaPath:"#/definitions/OrderRefundInfoV2/properties/resource_type_name/type",keyword:"type",params:{type: schema138.properties.resource_type_name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data2.service_type_name !== undefined){
let data10 = data2.service_type_name;
if((typeof data10 !== "string") && (data10 !== null)){
const err20 = {instancePath:instancePath+"/refund_infos/" + i0+"/service_type_name",schemaPath:"#/definitions/OrderRefundInfoV2/properties/service_type_name/type",keyword:"type",params:{type: schema138.properties.service_type_name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data2.region_code !== undefined){
let data11 = data2.region_code;
if((typeof data11 !== "string") && (data11 !== null)){
const err21 = {instancePath:instancePath+"/refund_infos/" + i0+"/region_code",schemaPath:"#/definitions/OrderRefundInfoV2/properties/region_code/type",keyword:"type",params:{type: schema138.properties.region_code.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data2.base_order_id !== undefined){
let data12 = data2.base_order_id;
if((typeof data12 !== "string") && (data12 !== null)){
const err22 = {instancePath:instancePath+"/refund_infos/" + i0+"/base_order_id",schemaPath:"#/definitions/OrderRefundInfoV2/properties/base_order_id/type",keyword:"type",params:{type: schema138.properties.base_order_id.type},message:"must be string,null"};
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
}
}
}
}
validate140.errors = vErrors;
return errors === 0;
}


function validate139(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="orders.showRefundOrderDetails" */;
let vErrors = null;
let errors = 0;
if(!(validate140(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
errors = vErrors.length;
}
validate139.errors = vErrors;
return errors === 0;
}

export const listPayPerUseCustomerResources = validate142;
const schema139 = {"$id":"orders.listPayPerUseCustomerResources","$ref":"orders#/definitions/ListPayPerUseCustomerResourcesResponse"};
const schema140 = {"type":["object","null"],"properties":{"data":{"type":["array","null"],"items":{"$ref":"#/definitions/OrderInstanceV2"}},"total_count":{"type":["integer","null"]}}};
const schema141 = {"type":["object","null"],"properties":{"id":{"type":["string","null"]},"resource_id":{"type":["string","null"]},"resource_name":{"type":["string","null"]},"region_code":{"type":["string","null"]},"service_type_code":{"type":["string","null"]},"resource_type_code":{"type":["string","null"]},"resource_type_name":{"type":["string","null"]},"service_type_name":{"type":["string","null"]},"resource_spec_code":{"type":["string","null"]},"project_id":{"type":["string","null"]},"product_id":{"type":["string","null"]},"parent_resource_id":{"type":["string","null"]},"is_main_resource":{"type":["integer","null"]},"status":{"type":["integer","null"]},"effective_time":{"type":["string","null"]},"expire_time":{"type":["string","null"]},"expire_policy":{"type":["integer","null"]},"product_spec_desc":{"type":["string","null"]},"spec_size":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"spec_size_measure_id":{"type":["integer","null"]},"update_time":{"type":["string","null"]},"enterprise_project":{"$ref":"#/definitions/EnterpriseProject"}}};

function validate144(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema141.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
if((typeof data0 !== "string") && (data0 !== null)){
const err1 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: schema141.properties.id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.resource_id !== undefined){
let data1 = data.resource_id;
if((typeof data1 !== "string") && (data1 !== null)){
const err2 = {instancePath:instancePath+"/resource_id",schemaPath:"#/properties/resource_id/type",keyword:"type",params:{type: schema141.properties.resource_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.resource_name !== undefined){
let data2 = data.resource_name;
if((typeof data2 !== "string") && (data2 !== null)){
const err3 = {instancePath:instancePath+"/resource_name",schemaPath:"#/properties/resource_name/type",keyword:"type",params:{type: schema141.properties.resource_name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.region_code !== undefined){
let data3 = data.region_code;
if((typeof data3 !== "string") && (data3 !== null)){
const err4 = {instancePath:instancePath+"/region_code",schemaPath:"#/properties/region_code/type",keyword:"type",params:{type: schema141.properties.region_code.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.service_type_code !== undefined){
let data4 = data.service_type_code;
if((typeof data4 !== "string") && (data4 !== null)){
const err5 = {instancePath:instancePath+"/service_type_code",schemaPath:"#/properties/service_type_code/type",keyword:"type",params:{type: schema141.properties.service_type_code.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.resource_type_code !== undefined){
let data5 = data.resource_type_code;
if((typeof data5 !== "string") && (data5 !== null)){
const err6 = {instancePath:instancePath+"/resource_type_code",schemaPath:"#/properties/resource_type_code/type",keyword:"type",params:{type: schema141.properties.resource_type_code.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.resource_type_name !== undefined){
let data6 = data.resource_type_name;
if((typeof data6 !== "string") && (data6 !== null)){
const err7 = {instancePath:instancePath+"/resource_type_name",schemaPath:"#/properties/resource_type_name/type",keyword:"type",params:{type: schema141.properties.resource_type_name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.service_type_name !== undefined){
let data7 = data.service_type_name;
if((typeof data7 !== "string") && (data7 !== null)){
const err8 = {instancePath:instancePath+"/service_type_name",schemaPath:"#/properties/service_type_name/type",keyword:"type",params:{type: schema141.properties.service_type_name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.resource_spec_code !== undefined){
let data8 = data.resource_spec_code;
if((typeof data8 !== "string") && (data8 !== null)){
const err9 = {instancePath:instancePath+"/resource_spec_code",schemaPath:"#/properties/resource_spec_code/type",keyword:"type",params:{type: schema141.properties.resource_spec_code.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.project_id !== undefined){
let data9 = data.project_id;
if((typeof data9 !== "string") && (data9 !== null)){
const err10 = {instancePath:instancePath+"/project_id",schemaPath:"#/properties/project_id/type",keyword:"type",params:{type: schema141.properties.project_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.product_id !== undefined){
let data10 = data.product_id;
if((typeof data10 !== "string") && (data10 !== null)){
const err11 = {instancePath:instancePath+"/product_id",schemaPath:"#/properties/product_id/type",keyword:"type",params:{type: schema141.properties.product_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.parent_resource_id !== undefined){
let data11 = data.parent_resource_id;
if((typeof data11 !== "string") && (data11 !== null)){
const err12 = {instancePath:instancePath+"/parent_resource_id",schemaPath:"#/properties/parent_resource_id/type",keyword:"type",params:{type: schema141.properties.parent_resource_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.is_main_resource !== undefined){
let data12 = data.is_main_resource;
if((!((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12)))) && (data12 !== null)){
const err13 = {instancePath:instancePath+"/is_main_resource",schemaPath:"#/properties/is_main_resource/type",keyword:"type",params:{type: schema141.properties.is_main_resource.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.status !== undefined){
let data13 = data.status;
if((!((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13)))) && (data13 !== null)){
const err14 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: schema141.properties.status.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.effective_time !== undefined){
let data14 = data.effective_time;
if((typeof data14 !== "string") && (data14 !== null)){
const err15 = {instancePath:instancePath+"/effective_time",schemaPath:"#/properties/effective_time/type",keyword:"type",params:{type: schema141.properties.effective_time.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.expire_time !== undefined){
let data15 = data.expire_time;
if((typeof data15 !== "string") && (data15 !== null)){
const err16 = {instancePath:instancePath+"/expire_time",schemaPath:"#/properties/expire_time/type",keyword:"type",params:{type: schema141.properties.expire_time.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.expire_policy !== undefined){
let data16 = data.expire_policy;
if((!((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16)))) && (data16 !== null)){
const err17 = {instancePath:instancePath+"/expire_policy",schemaPath:"#/properties/expire_policy/type",keyword:"type",params:{type: schema141.properties.expire_policy.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.product_spec_desc !== undefined){
let data17 = data.product_spec_desc;
if((typeof data17 !== "string") && (data17 !== null)){
const err18 = {instancePath:instancePath+"/product_spec_desc",schemaPath:"#/properties/product_spec_desc/type",keyword:"type",params:{type: schema141.properties.product_spec_desc.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.spec_size !== undefined){
let data18 = data.spec_size;
if(((!(typeof data18 == "number")) && (typeof data18 !== "string")) && (data18 !== null)){
const err19 = {instancePath:instancePath+"/spec_size",schemaPath:"#/properties/spec_size/type",keyword:"type",params:{type: schema141.properties.spec_size.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(typeof data18 === "string"){
if(!pattern0.test(data18)){
const err20 = {instancePath:instancePath+"/spec_size",schemaPath:"#/properties/spec_size/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
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
if(data.spec_size_measure_id !== undefined){
let data19 = data.spec_size_measure_id;
if((!((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19)))) && (data19 !== null)){
const err21 = {instancePath:instancePath+"/spec_size_measure_id",schemaPath:"#/properties/spec_size_measure_id/type",keyword:"type",params:{type: schema141.properties.spec_size_measure_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.update_time !== undefined){
let data20 = data.update_time;
if((typeof data20 !== "string") && (data20 !== null)){
const err22 = {instancePath:instancePath+"/update_time",schemaPath:"#/properties/update_time/type",keyword:"type",params:{type: schema141.properties.update_time.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.enterprise_project !== undefined){
let data21 = data.enterprise_project;
if((!(data21 && typeof data21 == "object" && !Array.isArray(data21))) && (data21 !== null)){
const err23 = {instancePath:instancePath+"/enterprise_project",schemaPath:"#/definitions/EnterpriseProject/type",keyword:"type",params:{type: schema116.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.id !== undefined){
let data22 = data21.id;
if((typeof data22 !== "string") && (data22 !== null)){
const err24 = {instancePath:instancePath+"/enterprise_project/id",schemaPath:"#/definitions/EnterpriseProject/properties/id/type",keyword:"type",params:{type: schema116.properties.id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data21.name !== undefined){
let data23 = data21.name;
if((typeof data23 !== "string") && (data23 !== null)){
const err25 = {instancePath:instancePath+"/enterprise_project/name",schemaPath:"#/definitions/EnterpriseProject/properties/name/type",keyword:"type",params:{type: schema116.properties.name.type},message:"must be string,null"};
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
}
}
validate144.errors = vErrors;
return errors === 0;
}


function validate143(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema140.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data !== undefined){
let data0 = data.data;
if((!(Array.isArray(data0))) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: schema140.properties.data.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate144(data0[i0], {instancePath:instancePath+"/data/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
errors = vErrors.length;
}
}
}
}
if(data.total_count !== undefined){
let data2 = data.total_count;
if((!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))) && (data2 !== null)){
const err2 = {instancePath:instancePath+"/total_count",schemaPath:"#/properties/total_count/type",keyword:"type",params:{type: schema140.properties.total_count.type},message:"must be integer,null"};
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
validate143.errors = vErrors;
return errors === 0;
}


function validate142(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="orders.listPayPerUseCustomerResources" */;
let vErrors = null;
let errors = 0;
if(!(validate143(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
validate142.errors = vErrors;
return errors === 0;
}

export const renewalResources = validate147;
const schema143 = {"$id":"orders.renewalResources","$ref":"orders#/definitions/RenewalResourcesResponse"};
const schema144 = {"type":["object","null"],"properties":{"order_ids":{"type":["array","null"],"items":{"type":["string","null"]}},"fail_resource_infos":{"type":["array","null"],"items":{"$ref":"#/definitions/FailResourceInfo"}}}};
const schema145 = {"type":["object","null"],"properties":{"error_code":{"type":["string","null"]},"error_msg":{"type":["string","null"]},"resource_id":{"type":["string","null"]}},"required":["resource_id"]};

function validate148(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema144.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.order_ids !== undefined){
let data0 = data.order_ids;
if((!(Array.isArray(data0))) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/order_ids",schemaPath:"#/properties/order_ids/type",keyword:"type",params:{type: schema144.properties.order_ids.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if((typeof data1 !== "string") && (data1 !== null)){
const err2 = {instancePath:instancePath+"/order_ids/" + i0,schemaPath:"#/properties/order_ids/items/type",keyword:"type",params:{type: schema144.properties.order_ids.items.type},message:"must be string,null"};
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
if(data.fail_resource_infos !== undefined){
let data2 = data.fail_resource_infos;
if((!(Array.isArray(data2))) && (data2 !== null)){
const err3 = {instancePath:instancePath+"/fail_resource_infos",schemaPath:"#/properties/fail_resource_infos/type",keyword:"type",params:{type: schema144.properties.fail_resource_infos.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if((!(data3 && typeof data3 == "object" && !Array.isArray(data3))) && (data3 !== null)){
const err4 = {instancePath:instancePath+"/fail_resource_infos/" + i1,schemaPath:"#/definitions/FailResourceInfo/type",keyword:"type",params:{type: schema145.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.resource_id === undefined){
const err5 = {instancePath:instancePath+"/fail_resource_infos/" + i1,schemaPath:"#/definitions/FailResourceInfo/required",keyword:"required",params:{missingProperty: "resource_id"},message:"must have required property '"+"resource_id"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data3.error_code !== undefined){
let data4 = data3.error_code;
if((typeof data4 !== "string") && (data4 !== null)){
const err6 = {instancePath:instancePath+"/fail_resource_infos/" + i1+"/error_code",schemaPath:"#/definitions/FailResourceInfo/properties/error_code/type",keyword:"type",params:{type: schema145.properties.error_code.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data3.error_msg !== undefined){
let data5 = data3.error_msg;
if((typeof data5 !== "string") && (data5 !== null)){
const err7 = {instancePath:instancePath+"/fail_resource_infos/" + i1+"/error_msg",schemaPath:"#/definitions/FailResourceInfo/properties/error_msg/type",keyword:"type",params:{type: schema145.properties.error_msg.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data3.resource_id !== undefined){
let data6 = data3.resource_id;
if((typeof data6 !== "string") && (data6 !== null)){
const err8 = {instancePath:instancePath+"/fail_resource_infos/" + i1+"/resource_id",schemaPath:"#/definitions/FailResourceInfo/properties/resource_id/type",keyword:"type",params:{type: schema145.properties.resource_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
}
}
}
validate148.errors = vErrors;
return errors === 0;
}


function validate147(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="orders.renewalResources" */;
let vErrors = null;
let errors = 0;
if(!(validate148(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
errors = vErrors.length;
}
validate147.errors = vErrors;
return errors === 0;
}

export const cancelResourcesSubscription = validate150;
const schema146 = {"$id":"orders.cancelResourcesSubscription","$ref":"orders#/definitions/CancelResourcesSubscriptionResponse"};
const schema147 = {"type":["object","null"],"properties":{"order_ids":{"type":["array","null"],"items":{"type":["string","null"]}},"fail_resource_infos":{"type":["array","null"],"items":{"$ref":"#/definitions/FailResourceInfo"}}}};

function validate151(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema147.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.order_ids !== undefined){
let data0 = data.order_ids;
if((!(Array.isArray(data0))) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/order_ids",schemaPath:"#/properties/order_ids/type",keyword:"type",params:{type: schema147.properties.order_ids.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if((typeof data1 !== "string") && (data1 !== null)){
const err2 = {instancePath:instancePath+"/order_ids/" + i0,schemaPath:"#/properties/order_ids/items/type",keyword:"type",params:{type: schema147.properties.order_ids.items.type},message:"must be string,null"};
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
if(data.fail_resource_infos !== undefined){
let data2 = data.fail_resource_infos;
if((!(Array.isArray(data2))) && (data2 !== null)){
const err3 = {instancePath:instancePath+"/fail_resource_infos",schemaPath:"#/properties/fail_resource_infos/type",keyword:"type",params:{type: schema147.properties.fail_resource_infos.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if((!(data3 && typeof data3 == "object" && !Array.isArray(data3))) && (data3 !== null)){
const err4 = {instancePath:instancePath+"/fail_resource_infos/" + i1,schemaPath:"#/definitions/FailResourceInfo/type",keyword:"type",params:{type: schema145.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.resource_id === undefined){
const err5 = {instancePath:instancePath+"/fail_resource_infos/" + i1,schemaPath:"#/definitions/FailResourceInfo/required",keyword:"required",params:{missingProperty: "resource_id"},message:"must have required property '"+"resource_id"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data3.error_code !== undefined){
let data4 = data3.error_code;
if((typeof data4 !== "string") && (data4 !== null)){
const err6 = {instancePath:instancePath+"/fail_resource_infos/" + i1+"/error_code",schemaPath:"#/definitions/FailResourceInfo/properties/error_code/type",keyword:"type",params:{type: schema145.properties.error_code.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data3.error_msg !== undefined){
let data5 = data3.error_msg;
if((typeof data5 !== "string") && (data5 !== null)){
const err7 = {instancePath:instancePath+"/fail_resource_infos/" + i1+"/error_msg",schemaPath:"#/definitions/FailResourceInfo/properties/error_msg/type",keyword:"type",params:{type: schema145.properties.error_msg.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data3.resource_id !== undefined){
let data6 = data3.resource_id;
if((typeof data6 !== "string") && (data6 !== null)){
const err8 = {instancePath:instancePath+"/fail_resource_infos/" + i1+"/resource_id",schemaPath:"#/definitions/FailResourceInfo/properties/resource_id/type",keyword:"type",params:{type: schema145.properties.resource_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
}
}
}
validate151.errors = vErrors;
return errors === 0;
}


function validate150(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="orders.cancelResourcesSubscription" */;
let vErrors = null;
let errors = 0;
if(!(validate151(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
errors = vErrors.length;
}
validate150.errors = vErrors;
return errors === 0;
}

export const setResourcesRenewConfig = validate153;
const schema149 = {"$id":"orders.setResourcesRenewConfig","$ref":"orders#/definitions/SetResourcesRenewConfigResponse"};
const schema150 = {"type":["object","null"],"properties":{"error_code":{"type":["string","null"]},"error_msg":{"type":["string","null"]}}};

function validate153(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="orders.setResourcesRenewConfig" */;
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"orders#/definitions/SetResourcesRenewConfigResponse/type",keyword:"type",params:{type: schema150.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error_code !== undefined){
let data0 = data.error_code;
if((typeof data0 !== "string") && (data0 !== null)){
const err1 = {instancePath:instancePath+"/error_code",schemaPath:"orders#/definitions/SetResourcesRenewConfigResponse/properties/error_code/type",keyword:"type",params:{type: schema150.properties.error_code.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.error_msg !== undefined){
let data1 = data.error_msg;
if((typeof data1 !== "string") && (data1 !== null)){
const err2 = {instancePath:instancePath+"/error_msg",schemaPath:"orders#/definitions/SetResourcesRenewConfigResponse/properties/error_msg/type",keyword:"type",params:{type: schema150.properties.error_msg.type},message:"must be string,null"};
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
validate153.errors = vErrors;
return errors === 0;
}

export const updatePeriodToOnDemand = validate154;
const schema151 = {"$id":"orders.updatePeriodToOnDemand","$ref":"orders#/definitions/UpdatePeriodToOnDemandResponse"};
const schema152 = {"type":["object","null"],"properties":{"error_details":{"type":["array","null"],"items":{"$ref":"#/definitions/ErrorDetail"}}}};
const schema153 = {"type":["object","null"],"properties":{"error_code":{"type":["string","null"]},"error_msg":{"type":["string","null"]},"id":{"type":["string","null"]}}};

function validate155(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema152.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error_details !== undefined){
let data0 = data.error_details;
if((!(Array.isArray(data0))) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/error_details",schemaPath:"#/properties/error_details/type",keyword:"type",params:{type: schema152.properties.error_details.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if((!(data1 && typeof data1 == "object" && !Array.isArray(data1))) && (data1 !== null)){
const err2 = {instancePath:instancePath+"/error_details/" + i0,schemaPath:"#/definitions/ErrorDetail/type",keyword:"type",params:{type: schema153.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.error_code !== undefined){
let data2 = data1.error_code;
if((typeof data2 !== "string") && (data2 !== null)){
const err3 = {instancePath:instancePath+"/error_details/" + i0+"/error_code",schemaPath:"#/definitions/ErrorDetail/properties/error_code/type",keyword:"type",params:{type: schema153.properties.error_code.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data1.error_msg !== undefined){
let data3 = data1.error_msg;
if((typeof data3 !== "string") && (data3 !== null)){
const err4 = {instancePath:instancePath+"/error_details/" + i0+"/error_msg",schemaPath:"#/definitions/ErrorDetail/properties/error_msg/type",keyword:"type",params:{type: schema153.properties.error_msg.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data1.id !== undefined){
let data4 = data1.id;
if((typeof data4 !== "string") && (data4 !== null)){
const err5 = {instancePath:instancePath+"/error_details/" + i0+"/id",schemaPath:"#/definitions/ErrorDetail/properties/id/type",keyword:"type",params:{type: schema153.properties.id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
}
}
}
validate155.errors = vErrors;
return errors === 0;
}


function validate154(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="orders.updatePeriodToOnDemand" */;
let vErrors = null;
let errors = 0;
if(!(validate155(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
errors = vErrors.length;
}
validate154.errors = vErrors;
return errors === 0;
}

export const updatePeriodToOnDemandInstantly = validate157;
const schema154 = {"$id":"orders.updatePeriodToOnDemandInstantly","$ref":"orders#/definitions/UpdatePeriodToOnDemandInstantlyResponse"};
const schema155 = {"type":["object","null"],"properties":{"to_ondemand_service_results":{"type":["array","null"],"items":{"$ref":"#/definitions/ToOndemandServiceResult"}}}};
const schema156 = {"type":["object","null"],"properties":{"resource_id":{"type":["string","null"]},"result":{"type":["string","null"]},"error_code":{"type":["string","null"]},"error_msg":{"type":["string","null"]},"order_id":{"type":["string","null"]}}};

function validate158(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema155.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.to_ondemand_service_results !== undefined){
let data0 = data.to_ondemand_service_results;
if((!(Array.isArray(data0))) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/to_ondemand_service_results",schemaPath:"#/properties/to_ondemand_service_results/type",keyword:"type",params:{type: schema155.properties.to_ondemand_service_results.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if((!(data1 && typeof data1 == "object" && !Array.isArray(data1))) && (data1 !== null)){
const err2 = {instancePath:instancePath+"/to_ondemand_service_results/" + i0,schemaPath:"#/definitions/ToOndemandServiceResult/type",keyword:"type",params:{type: schema156.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.resource_id !== undefined){
let data2 = data1.resource_id;
if((typeof data2 !== "string") && (data2 !== null)){
const err3 = {instancePath:instancePath+"/to_ondemand_service_results/" + i0+"/resource_id",schemaPath:"#/definitions/ToOndemandServiceResult/properties/resource_id/type",keyword:"type",params:{type: schema156.properties.resource_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data1.result !== undefined){
let data3 = data1.result;
if((typeof data3 !== "string") && (data3 !== null)){
const err4 = {instancePath:instancePath+"/to_ondemand_service_results/" + i0+"/result",schemaPath:"#/definitions/ToOndemandServiceResult/properties/result/type",keyword:"type",params:{type: schema156.properties.result.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data1.error_code !== undefined){
let data4 = data1.error_code;
if((typeof data4 !== "string") && (data4 !== null)){
const err5 = {instancePath:instancePath+"/to_ondemand_service_results/" + i0+"/error_code",schemaPath:"#/definitions/ToOndemandServiceResult/properties/error_code/type",keyword:"type",params:{type: schema156.properties.error_code.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data1.error_msg !== undefined){
let data5 = data1.error_msg;
if((typeof data5 !== "string") && (data5 !== null)){
const err6 = {instancePath:instancePath+"/to_ondemand_service_results/" + i0+"/error_msg",schemaPath:"#/definitions/ToOndemandServiceResult/properties/error_msg/type",keyword:"type",params:{type: schema156.properties.error_msg.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data1.order_id !== undefined){
let data6 = data1.order_id;
if((typeof data6 !== "string") && (data6 !== null)){
const err7 = {instancePath:instancePath+"/to_ondemand_service_results/" + i0+"/order_id",schemaPath:"#/definitions/ToOndemandServiceResult/properties/order_id/type",keyword:"type",params:{type: schema156.properties.order_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
}
}
}
}
validate158.errors = vErrors;
return errors === 0;
}


function validate157(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="orders.updatePeriodToOnDemandInstantly" */;
let vErrors = null;
let errors = 0;
if(!(validate158(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
errors = vErrors.length;
}
validate157.errors = vErrors;
return errors === 0;
}

export const listCustomerOnDemandResources = validate160;
const schema157 = {"$id":"orders.listCustomerOnDemandResources","$ref":"orders#/definitions/ListCustomerOnDemandResourcesResponse"};
const schema158 = {"type":["object","null"],"properties":{"resources":{"type":["array","null"],"items":{"$ref":"#/definitions/CustomerOnDemandResource"}},"total_count":{"type":["integer","null"]}}};
const schema159 = {"type":["object","null"],"properties":{"customer_id":{"type":["string","null"]},"region_code":{"type":["string","null"]},"availability_zone_code":{"type":["string","null"]},"service_type_code":{"type":["string","null"]},"resource_type_code":{"type":["string","null"]},"service_type_name":{"type":["string","null"]},"resource_type_name":{"type":["string","null"]},"resource_id":{"type":["string","null"]},"resource_name":{"type":["string","null"]},"effective_time":{"type":["string","null"]},"expire_time":{"type":["string","null"]},"status":{"type":["integer","null"]},"resource_spec_code":{"type":["string","null"]},"resource_info":{"type":["string","null"]},"product_spec_desc":{"type":["string","null"]}}};

function validate161(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema158.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.resources !== undefined){
let data0 = data.resources;
if((!(Array.isArray(data0))) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/resources",schemaPath:"#/properties/resources/type",keyword:"type",params:{type: schema158.properties.resources.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if((!(data1 && typeof data1 == "object" && !Array.isArray(data1))) && (data1 !== null)){
const err2 = {instancePath:instancePath+"/resources/" + i0,schemaPath:"#/definitions/CustomerOnDemandResource/type",keyword:"type",params:{type: schema159.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.customer_id !== undefined){
let data2 = data1.customer_id;
if((typeof data2 !== "string") && (data2 !== null)){
const err3 = {instancePath:instancePath+"/resources/" + i0+"/customer_id",schemaPath:"#/definitions/CustomerOnDemandResource/properties/customer_id/type",keyword:"type",params:{type: schema159.properties.customer_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data1.region_code !== undefined){
let data3 = data1.region_code;
if((typeof data3 !== "string") && (data3 !== null)){
const err4 = {instancePath:instancePath+"/resources/" + i0+"/region_code",schemaPath:"#/definitions/CustomerOnDemandResource/properties/region_code/type",keyword:"type",params:{type: schema159.properties.region_code.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data1.availability_zone_code !== undefined){
let data4 = data1.availability_zone_code;
if((typeof data4 !== "string") && (data4 !== null)){
const err5 = {instancePath:instancePath+"/resources/" + i0+"/availability_zone_code",schemaPath:"#/definitions/CustomerOnDemandResource/properties/availability_zone_code/type",keyword:"type",params:{type: schema159.properties.availability_zone_code.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data1.service_type_code !== undefined){
let data5 = data1.service_type_code;
if((typeof data5 !== "string") && (data5 !== null)){
const err6 = {instancePath:instancePath+"/resources/" + i0+"/service_type_code",schemaPath:"#/definitions/CustomerOnDemandResource/properties/service_type_code/type",keyword:"type",params:{type: schema159.properties.service_type_code.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data1.resource_type_code !== undefined){
let data6 = data1.resource_type_code;
if((typeof data6 !== "string") && (data6 !== null)){
const err7 = {instancePath:instancePath+"/resources/" + i0+"/resource_type_code",schemaPath:"#/definitions/CustomerOnDemandResource/properties/resource_type_code/type",keyword:"type",params:{type: schema159.properties.resource_type_code.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data1.service_type_name !== undefined){
let data7 = data1.service_type_name;
if((typeof data7 !== "string") && (data7 !== null)){
const err8 = {instancePath:instancePath+"/resources/" + i0+"/service_type_name",schemaPath:"#/definitions/CustomerOnDemandResource/properties/service_type_name/type",keyword:"type",params:{type: schema159.properties.service_type_name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data1.resource_type_name !== undefined){
let data8 = data1.resource_type_name;
if((typeof data8 !== "string") && (data8 !== null)){
const err9 = {instancePath:instancePath+"/resources/" + i0+"/resource_type_name",schemaPath:"#/definitions/CustomerOnDemandResource/properties/resource_type_name/type",keyword:"type",params:{type: schema159.properties.resource_type_name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data1.resource_id !== undefined){
let data9 = data1.resource_id;
if((typeof data9 !== "string") && (data9 !== null)){
const err10 = {instancePath:instancePath+"/resources/" + i0+"/resource_id",schemaPath:"#/definitions/CustomerOnDemandResource/properties/resource_id/type",keyword:"type",params:{type: schema159.properties.resource_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data1.resource_name !== undefined){
let data10 = data1.resource_name;
if((typeof data10 !== "string") && (data10 !== null)){
const err11 = {instancePath:instancePath+"/resources/" + i0+"/resource_name",schemaPath:"#/definitions/CustomerOnDemandResource/properties/resource_name/type",keyword:"type",params:{type: schema159.properties.resource_name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data1.effective_time !== undefined){
let data11 = data1.effective_time;
if((typeof data11 !== "string") && (data11 !== null)){
const err12 = {instancePath:instancePath+"/resources/" + i0+"/effective_time",schemaPath:"#/definitions/CustomerOnDemandResource/properties/effective_time/type",keyword:"type",params:{type: schema159.properties.effective_time.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data1.expire_time !== undefined){
let data12 = data1.expire_time;
if((typeof data12 !== "string") && (data12 !== null)){
const err13 = {instancePath:instancePath+"/resources/" + i0+"/expire_time",schemaPath:"#/definitions/CustomerOnDemandResource/properties/expire_time/type",keyword:"type",params:{type: schema159.properties.expire_time.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data1.status !== undefined){
let data13 = data1.status;
if((!((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13)))) && (data13 !== null)){
const err14 = {instancePath:instancePath+"/resources/" + i0+"/status",schemaPath:"#/definitions/CustomerOnDemandResource/properties/status/type",keyword:"type",params:{type: schema159.properties.status.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data1.resource_spec_code !== undefined){
let data14 = data1.resource_spec_code;
if((typeof data14 !== "string") && (data14 !== null)){
const err15 = {instancePath:instancePath+"/resources/" + i0+"/resource_spec_code",schemaPath:"#/definitions/CustomerOnDemandResource/properties/resource_spec_code/type",keyword:"type",params:{type: schema159.properties.resource_spec_code.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data1.resource_info !== undefined){
let data15 = data1.resource_info;
if((typeof data15 !== "string") && (data15 !== null)){
const err16 = {instancePath:instancePath+"/resources/" + i0+"/resource_info",schemaPath:"#/definitions/CustomerOnDemandResource/properties/resource_info/type",keyword:"type",params:{type: schema159.properties.resource_info.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data1.product_spec_desc !== undefined){
let data16 = data1.product_spec_desc;
if((typeof data16 !== "string") && (data16 !== null)){
const err17 = {instancePath:instancePath+"/resources/" + i0+"/product_spec_desc",schemaPath:"#/definitions/CustomerOnDemandResource/properties/product_spec_desc/type",keyword:"type",params:{type: schema159.properties.product_spec_desc.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
}
}
}
if(data.total_count !== undefined){
let data17 = data.total_count;
if((!((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17)))) && (data17 !== null)){
const err18 = {instancePath:instancePath+"/total_count",schemaPath:"#/properties/total_count/type",keyword:"type",params:{type: schema158.properties.total_count.type},message:"must be integer,null"};
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
validate161.errors = vErrors;
return errors === 0;
}


function validate160(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="orders.listCustomerOnDemandResources" */;
let vErrors = null;
let errors = 0;
if(!(validate161(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
errors = vErrors.length;
}
validate160.errors = vErrors;
return errors === 0;
}

export const listFreeResourceInfos = validate163;
const schema160 = {"$id":"orders.listFreeResourceInfos","$ref":"orders#/definitions/ListFreeResourceInfosResponse"};
const schema161 = {"type":["object","null"],"properties":{"free_resource_packages":{"type":["array","null"],"items":{"$ref":"#/definitions/FreeResourcePackageV3"}},"total_count":{"type":["integer","null"]}}};
const schema162 = {"type":["object","null"],"properties":{"order_instance_id":{"type":["string","null"]},"order_id":{"type":["string","null"]},"product_id":{"type":["string","null"]},"product_name":{"type":["string","null"]},"enterprise_project_id":{"type":["string","null"]},"enterprise_project_scope":{"type":["integer","null"]},"effective_time":{"type":["string","null"]},"expire_time":{"type":["string","null"]},"status":{"type":["integer","null"]},"service_type_code":{"type":["string","null"]},"service_type_name":{"type":["string","null"]},"region_code":{"type":["string","null"]},"source_type":{"type":["integer","null"]},"bundle_type":{"type":["string","null"]},"quota_reuse_mode":{"type":["integer","null"]},"free_resources":{"type":["array","null"],"items":{"$ref":"#/definitions/FreeResourceV3"}}}};
const schema163 = {"type":["object","null"],"properties":{"free_resource_id":{"type":["string","null"]},"usage_type_name":{"type":["string","null"]},"amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"original_amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"measure_id":{"type":["integer","null"]}}};

function validate165(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema162.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.order_instance_id !== undefined){
let data0 = data.order_instance_id;
if((typeof data0 !== "string") && (data0 !== null)){
const err1 = {instancePath:instancePath+"/order_instance_id",schemaPath:"#/properties/order_instance_id/type",keyword:"type",params:{type: schema162.properties.order_instance_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.order_id !== undefined){
let data1 = data.order_id;
if((typeof data1 !== "string") && (data1 !== null)){
const err2 = {instancePath:instancePath+"/order_id",schemaPath:"#/properties/order_id/type",keyword:"type",params:{type: schema162.properties.order_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.product_id !== undefined){
let data2 = data.product_id;
if((typeof data2 !== "string") && (data2 !== null)){
const err3 = {instancePath:instancePath+"/product_id",schemaPath:"#/properties/product_id/type",keyword:"type",params:{type: schema162.properties.product_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.product_name !== undefined){
let data3 = data.product_name;
if((typeof data3 !== "string") && (data3 !== null)){
const err4 = {instancePath:instancePath+"/product_name",schemaPath:"#/properties/product_name/type",keyword:"type",params:{type: schema162.properties.product_name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.enterprise_project_id !== undefined){
let data4 = data.enterprise_project_id;
if((typeof data4 !== "string") && (data4 !== null)){
const err5 = {instancePath:instancePath+"/enterprise_project_id",schemaPath:"#/properties/enterprise_project_id/type",keyword:"type",params:{type: schema162.properties.enterprise_project_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.enterprise_project_scope !== undefined){
let data5 = data.enterprise_project_scope;
if((!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))) && (data5 !== null)){
const err6 = {instancePath:instancePath+"/enterprise_project_scope",schemaPath:"#/properties/enterprise_project_scope/type",keyword:"type",params:{type: schema162.properties.enterprise_project_scope.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.effective_time !== undefined){
let data6 = data.effective_time;
if((typeof data6 !== "string") && (data6 !== null)){
const err7 = {instancePath:instancePath+"/effective_time",schemaPath:"#/properties/effective_time/type",keyword:"type",params:{type: schema162.properties.effective_time.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.expire_time !== undefined){
let data7 = data.expire_time;
if((typeof data7 !== "string") && (data7 !== null)){
const err8 = {instancePath:instancePath+"/expire_time",schemaPath:"#/properties/expire_time/type",keyword:"type",params:{type: schema162.properties.expire_time.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.status !== undefined){
let data8 = data.status;
if((!((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8)))) && (data8 !== null)){
const err9 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: schema162.properties.status.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.service_type_code !== undefined){
let data9 = data.service_type_code;
if((typeof data9 !== "string") && (data9 !== null)){
const err10 = {instancePath:instancePath+"/service_type_code",schemaPath:"#/properties/service_type_code/type",keyword:"type",params:{type: schema162.properties.service_type_code.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.service_type_name !== undefined){
let data10 = data.service_type_name;
if((typeof data10 !== "string") && (data10 !== null)){
const err11 = {instancePath:instancePath+"/service_type_name",schemaPath:"#/properties/service_type_name/type",keyword:"type",params:{type: schema162.properties.service_type_name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.region_code !== undefined){
let data11 = data.region_code;
if((typeof data11 !== "string") && (data11 !== null)){
const err12 = {instancePath:instancePath+"/region_code",schemaPath:"#/properties/region_code/type",keyword:"type",params:{type: schema162.properties.region_code.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.source_type !== undefined){
let data12 = data.source_type;
if((!((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12)))) && (data12 !== null)){
const err13 = {instancePath:instancePath+"/source_type",schemaPath:"#/properties/source_type/type",keyword:"type",params:{type: schema162.properties.source_type.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.bundle_type !== undefined){
let data13 = data.bundle_type;
if((typeof data13 !== "string") && (data13 !== null)){
const err14 = {instancePath:instancePath+"/bundle_type",schemaPath:"#/properties/bundle_type/type",keyword:"type",params:{type: schema162.properties.bundle_type.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.quota_reuse_mode !== undefined){
let data14 = data.quota_reuse_mode;
if((!((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14)))) && (data14 !== null)){
const err15 = {instancePath:instancePath+"/quota_reuse_mode",schemaPath:"#/properties/quota_reuse_mode/type",keyword:"type",params:{type: schema162.properties.quota_reuse_mode.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.free_resources !== undefined){
let data15 = data.free_resources;
if((!(Array.isArray(data15))) && (data15 !== null)){
const err16 = {instancePath:instancePath+"/free_resources",schemaPath:"#/properties/free_resources/type",keyword:"type",params:{type: schema162.properties.free_resources.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(Array.isArray(data15)){
const len0 = data15.length;
for(let i0=0; i0<len0; i0++){
let data16 = data15[i0];
if((!(data16 && typeof data16 == "object" && !Array.isArray(data16))) && (data16 !== null)){
const err17 = {instancePath:instancePath+"/free_resources/" + i0,schemaPath:"#/definitions/FreeResourceV3/type",keyword:"type",params:{type: schema163.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.free_resource_id !== undefined){
let data17 = data16.free_resource_id;
if((typeof data17 !== "string") && (data17 !== null)){
const err18 = {instancePath:instancePath+"/free_resources/" + i0+"/free_resource_id",schemaPath:"#/definitions/FreeResourceV3/properties/free_resource_id/type",keyword:"type",params:{type: schema163.properties.free_resource_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data16.usage_type_name !== undefined){
let data18 = data16.usage_type_name;
if((typeof data18 !== "string") && (data18 !== null)){
const err19 = {instancePath:instancePath+"/free_resources/" + i0+"/usage_type_name",schemaPath:"#/definitions/FreeResourceV3/properties/usage_type_name/type",keyword:"type",params:{type: schema163.properties.usage_type_name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data16.amount !== undefined){
let data19 = data16.amount;
if(((!(typeof data19 == "number")) && (typeof data19 !== "string")) && (data19 !== null)){
const err20 = {instancePath:instancePath+"/free_resources/" + i0+"/amount",schemaPath:"#/definitions/FreeResourceV3/properties/amount/type",keyword:"type",params:{type: schema163.properties.amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(typeof data19 === "string"){
if(!pattern0.test(data19)){
const err21 = {instancePath:instancePath+"/free_resources/" + i0+"/amount",schemaPath:"#/definitions/FreeResourceV3/properties/amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
if(data16.original_amount !== undefined){
let data20 = data16.original_amount;
if(((!(typeof data20 == "number")) && (typeof data20 !== "string")) && (data20 !== null)){
const err22 = {instancePath:instancePath+"/free_resources/" + i0+"/original_amount",schemaPath:"#/definitions/FreeResourceV3/properties/original_amount/type",keyword:"type",params:{type: schema163.properties.original_amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(typeof data20 === "string"){
if(!pattern0.test(data20)){
const err23 = {instancePath:instancePath+"/free_resources/" + i0+"/original_amount",schemaPath:"#/definitions/FreeResourceV3/properties/original_amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
if(data16.measure_id !== undefined){
let data21 = data16.measure_id;
if((!((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21)))) && (data21 !== null)){
const err24 = {instancePath:instancePath+"/free_resources/" + i0+"/measure_id",schemaPath:"#/definitions/FreeResourceV3/properties/measure_id/type",keyword:"type",params:{type: schema163.properties.measure_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
}
}
}
}
validate165.errors = vErrors;
return errors === 0;
}


function validate164(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema161.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.free_resource_packages !== undefined){
let data0 = data.free_resource_packages;
if((!(Array.isArray(data0))) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/free_resource_packages",schemaPath:"#/properties/free_resource_packages/type",keyword:"type",params:{type: schema161.properties.free_resource_packages.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate165(data0[i0], {instancePath:instancePath+"/free_resource_packages/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate165.errors : vErrors.concat(validate165.errors);
errors = vErrors.length;
}
}
}
}
if(data.total_count !== undefined){
let data2 = data.total_count;
if((!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))) && (data2 !== null)){
const err2 = {instancePath:instancePath+"/total_count",schemaPath:"#/properties/total_count/type",keyword:"type",params:{type: schema161.properties.total_count.type},message:"must be integer,null"};
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
validate164.errors = vErrors;
return errors === 0;
}


function validate163(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="orders.listFreeResourceInfos" */;
let vErrors = null;
let errors = 0;
if(!(validate164(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate164.errors : vErrors.concat(validate164.errors);
errors = vErrors.length;
}
validate163.errors = vErrors;
return errors === 0;
}

export const listFreeResourceUsages = validate168;
const schema164 = {"$id":"orders.listFreeResourceUsages","$ref":"orders#/definitions/ListFreeResourceUsagesResponse"};
const schema165 = {"type":["object","null"],"properties":{"free_resources":{"type":["array","null"],"items":{"$ref":"#/definitions/FreeResourceDetail"}}}};
const schema166 = {"type":["object","null"],"properties":{"free_resource_id":{"type":["string","null"]},"free_resource_type_name":{"type":["string","null"]},"quota_reuse_cycle":{"type":["integer","null"]},"quota_reuse_cycle_type":{"type":["integer","null"]},"usage_type_name":{"type":["string","null"]},"start_time":{"type":["string","null"]},"end_time":{"type":["string","null"]},"amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"original_amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"measure_id":{"type":["integer","null"]}}};

function validate169(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema165.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.free_resources !== undefined){
let data0 = data.free_resources;
if((!(Array.isArray(data0))) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/free_resources",schemaPath:"#/properties/free_resources/type",keyword:"type",params:{type: schema165.properties.free_resources.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if((!(data1 && typeof data1 == "object" && !Array.isArray(data1))) && (data1 !== null)){
const err2 = {instancePath:instancePath+"/free_resources/" + i0,schemaPath:"#/definitions/FreeResourceDetail/type",keyword:"type",params:{type: schema166.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.free_resource_id !== undefined){
let data2 = data1.free_resource_id;
if((typeof data2 !== "string") && (data2 !== null)){
const err3 = {instancePath:instancePath+"/free_resources/" + i0+"/free_resource_id",schemaPath:"#/definitions/FreeResourceDetail/properties/free_resource_id/type",keyword:"type",params:{type: schema166.properties.free_resource_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data1.free_resource_type_name !== undefined){
let data3 = data1.free_resource_type_name;
if((typeof data3 !== "string") && (data3 !== null)){
const err4 = {instancePath:instancePath+"/free_resources/" + i0+"/free_resource_type_name",schemaPath:"#/definitions/FreeResourceDetail/properties/free_resource_type_name/type",keyword:"type",params:{type: schema166.properties.free_resource_type_name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data1.quota_reuse_cycle !== undefined){
let data4 = data1.quota_reuse_cycle;
if((!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))) && (data4 !== null)){
const err5 = {instancePath:instancePath+"/free_resources/" + i0+"/quota_reuse_cycle",schemaPath:"#/definitions/FreeResourceDetail/properties/quota_reuse_cycle/type",keyword:"type",params:{type: schema166.properties.quota_reuse_cycle.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data1.quota_reuse_cycle_type !== undefined){
let data5 = data1.quota_reuse_cycle_type;
if((!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))) && (data5 !== null)){
const err6 = {instancePath:instancePath+"/free_resources/" + i0+"/quota_reuse_cycle_type",schemaPath:"#/definitions/FreeResourceDetail/properties/quota_reuse_cycle_type/type",keyword:"type",params:{type: schema166.properties.quota_reuse_cycle_type.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data1.usage_type_name !== undefined){
let data6 = data1.usage_type_name;
if((typeof data6 !== "string") && (data6 !== null)){
const err7 = {instancePath:instancePath+"/free_resources/" + i0+"/usage_type_name",schemaPath:"#/definitions/FreeResourceDetail/properties/usage_type_name/type",keyword:"type",params:{type: schema166.properties.usage_type_name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data1.start_time !== undefined){
let data7 = data1.start_time;
if((typeof data7 !== "string") && (data7 !== null)){
const err8 = {instancePath:instancePath+"/free_resources/" + i0+"/start_time",schemaPath:"#/definitions/FreeResourceDetail/properties/start_time/type",keyword:"type",params:{type: schema166.properties.start_time.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data1.end_time !== undefined){
let data8 = data1.end_time;
if((typeof data8 !== "string") && (data8 !== null)){
const err9 = {instancePath:instancePath+"/free_resources/" + i0+"/end_time",schemaPath:"#/definitions/FreeResourceDetail/properties/end_time/type",keyword:"type",params:{type: schema166.properties.end_time.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data1.amount !== undefined){
let data9 = data1.amount;
if(((!(typeof data9 == "number")) && (typeof data9 !== "string")) && (data9 !== null)){
const err10 = {instancePath:instancePath+"/free_resources/" + i0+"/amount",schemaPath:"#/definitions/FreeResourceDetail/properties/amount/type",keyword:"type",params:{type: schema166.properties.amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(typeof data9 === "string"){
if(!pattern0.test(data9)){
const err11 = {instancePath:instancePath+"/free_resources/" + i0+"/amount",schemaPath:"#/definitions/FreeResourceDetail/properties/amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data1.original_amount !== undefined){
let data10 = data1.original_amount;
if(((!(typeof data10 == "number")) && (typeof data10 !== "string")) && (data10 !== null)){
const err12 = {instancePath:instancePath+"/free_resources/" + i0+"/original_amount",schemaPath:"#/definitions/FreeResourceDetail/properties/original_amount/type",keyword:"type",params:{type: schema166.properties.original_amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(typeof data10 === "string"){
if(!pattern0.test(data10)){
const err13 = {instancePath:instancePath+"/free_resources/" + i0+"/original_amount",schemaPath:"#/definitions/FreeResourceDetail/properties/original_amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
if(data1.measure_id !== undefined){
let data11 = data1.measure_id;
if((!((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11)))) && (data11 !== null)){
const err14 = {instancePath:instancePath+"/free_resources/" + i0+"/measure_id",schemaPath:"#/definitions/FreeResourceDetail/properties/measure_id/type",keyword:"type",params:{type: schema166.properties.measure_id.type},message:"must be integer,null"};
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
}
}
}
validate169.errors = vErrors;
return errors === 0;
}


function validate168(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="orders.listFreeResourceUsages" */;
let vErrors = null;
let errors = 0;
if(!(validate169(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors);
errors = vErrors.length;
}
validate168.errors = vErrors;
return errors === 0;
}

export const listFreeResourcesUsageRecords = validate171;
const schema167 = {"$id":"orders.listFreeResourcesUsageRecords","$ref":"orders#/definitions/ListFreeResourcesUsageRecordsResponse"};
const schema168 = {"type":["object","null"],"properties":{"free_resource_records":{"type":["array","null"],"items":{"$ref":"#/definitions/FreeResourceRecord"}},"total_count":{"type":["integer","null"]}}};
const schema169 = {"type":["object","null"],"properties":{"deduct_time":{"type":["string","null"]},"free_resource_id":{"type":["string","null"]},"resource_id":{"type":["string","null"]},"resource_type_code":{"type":["string","null"]},"resource_type_name":{"type":["string","null"]},"resource_tag":{"type":["string","null"]},"product_id":{"type":["string","null"]},"product_name":{"type":["string","null"]},"usage_type_code":{"type":["string","null"]},"available_amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"remaining_amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"used_amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"measure_id":{"type":["integer","null"]},"effective_time":{"type":["string","null"]},"expire_time":{"type":["string","null"]}}};

function validate172(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema168.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.free_resource_records !== undefined){
let data0 = data.free_resource_records;
if((!(Array.isArray(data0))) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/free_resource_records",schemaPath:"#/properties/free_resource_records/type",keyword:"type",params:{type: schema168.properties.free_resource_records.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if((!(data1 && typeof data1 == "object" && !Array.isArray(data1))) && (data1 !== null)){
const err2 = {instancePath:instancePath+"/free_resource_records/" + i0,schemaPath:"#/definitions/FreeResourceRecord/type",keyword:"type",params:{type: schema169.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.deduct_time !== undefined){
let data2 = data1.deduct_time;
if((typeof data2 !== "string") && (data2 !== null)){
const err3 = {instancePath:instancePath+"/free_resource_records/" + i0+"/deduct_time",schemaPath:"#/definitions/FreeResourceRecord/properties/deduct_time/type",keyword:"type",params:{type: schema169.properties.deduct_time.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data1.free_resource_id !== undefined){
let data3 = data1.free_resource_id;
if((typeof data3 !== "string") && (data3 !== null)){
const err4 = {instancePath:instancePath+"/free_resource_records/" + i0+"/free_resource_id",schemaPath:"#/definitions/FreeResourceRecord/properties/free_resource_id/type",keyword:"type",params:{type: schema169.properties.free_resource_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data1.resource_id !== undefined){
let data4 = data1.resource_id;
if((typeof data4 !== "string") && (data4 !== null)){
const err5 = {instancePath:instancePath+"/free_resource_records/" + i0+"/resource_id",schemaPath:"#/definitions/FreeResourceRecord/properties/resource_id/type",keyword:"type",params:{type: schema169.properties.resource_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data1.resource_type_code !== undefined){
let data5 = data1.resource_type_code;
if((typeof data5 !== "string") && (data5 !== null)){
const err6 = {instancePath:instancePath+"/free_resource_records/" + i0+"/resource_type_code",schemaPath:"#/definitions/FreeResourceRecord/properties/resource_type_code/type",keyword:"type",params:{type: schema169.properties.resource_type_code.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data1.resource_type_name !== undefined){
let data6 = data1.resource_type_name;
if((typeof data6 !== "string") && (data6 !== null)){
const err7 = {instancePath:instancePath+"/free_resource_records/" + i0+"/resource_type_name",schemaPath:"#/definitions/FreeResourceRecord/properties/resource_type_name/type",keyword:"type",params:{type: schema169.properties.resource_type_name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data1.resource_tag !== undefined){
let data7 = data1.resource_tag;
if((typeof data7 !== "string") && (data7 !== null)){
const err8 = {instancePath:instancePath+"/free_resource_records/" + i0+"/resource_tag",schemaPath:"#/definitions/FreeResourceRecord/properties/resource_tag/type",keyword:"type",params:{type: schema169.properties.resource_tag.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data1.product_id !== undefined){
let data8 = data1.product_id;
if((typeof data8 !== "string") && (data8 !== null)){
const err9 = {instancePath:instancePath+"/free_resource_records/" + i0+"/product_id",schemaPath:"#/definitions/FreeResourceRecord/properties/product_id/type",keyword:"type",params:{type: schema169.properties.product_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data1.product_name !== undefined){
let data9 = data1.product_name;
if((typeof data9 !== "string") && (data9 !== null)){
const err10 = {instancePath:instancePath+"/free_resource_records/" + i0+"/product_name",schemaPath:"#/definitions/FreeResourceRecord/properties/product_name/type",keyword:"type",params:{type: schema169.properties.product_name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data1.usage_type_code !== undefined){
let data10 = data1.usage_type_code;
if((typeof data10 !== "string") && (data10 !== null)){
const err11 = {instancePath:instancePath+"/free_resource_records/" + i0+"/usage_type_code",schemaPath:"#/definitions/FreeResourceRecord/properties/usage_type_code/type",keyword:"type",params:{type: schema169.properties.usage_type_code.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data1.available_amount !== undefined){
let data11 = data1.available_amount;
if(((!(typeof data11 == "number")) && (typeof data11 !== "string")) && (data11 !== null)){
const err12 = {instancePath:instancePath+"/free_resource_records/" + i0+"/available_amount",schemaPath:"#/definitions/FreeResourceRecord/properties/available_amount/type",keyword:"type",params:{type: schema169.properties.available_amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(typeof data11 === "string"){
if(!pattern0.test(data11)){
const err13 = {instancePath:instancePath+"/free_resource_records/" + i0+"/available_amount",schemaPath:"#/definitions/FreeResourceRecord/properties/available_amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
if(data1.remaining_amount !== undefined){
let data12 = data1.remaining_amount;
if(((!(typeof data12 == "number")) && (typeof data12 !== "string")) && (data12 !== null)){
const err14 = {instancePath:instancePath+"/free_resource_records/" + i0+"/remaining_amount",schemaPath:"#/definitions/FreeResourceRecord/properties/remaining_amount/type",keyword:"type",params:{type: schema169.properties.remaining_amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(typeof data12 === "string"){
if(!pattern0.test(data12)){
const err15 = {instancePath:instancePath+"/free_resource_records/" + i0+"/remaining_amount",schemaPath:"#/definitions/FreeResourceRecord/properties/remaining_amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
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
if(data1.used_amount !== undefined){
let data13 = data1.used_amount;
if(((!(typeof data13 == "number")) && (typeof data13 !== "string")) && (data13 !== null)){
const err16 = {instancePath:instancePath+"/free_resource_records/" + i0+"/used_amount",schemaPath:"#/definitions/FreeResourceRecord/properties/used_amount/type",keyword:"type",params:{type: schema169.properties.used_amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(typeof data13 === "string"){
if(!pattern0.test(data13)){
const err17 = {instancePath:instancePath+"/free_resource_records/" + i0+"/used_amount",schemaPath:"#/definitions/FreeResourceRecord/properties/used_amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
if(data1.measure_id !== undefined){
let data14 = data1.measure_id;
if((!((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14)))) && (data14 !== null)){
const err18 = {instancePath:instancePath+"/free_resource_records/" + i0+"/measure_id",schemaPath:"#/definitions/FreeResourceRecord/properties/measure_id/type",keyword:"type",params:{type: schema169.properties.measure_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data1.effective_time !== undefined){
let data15 = data1.effective_time;
if((typeof data15 !== "string") && (data15 !== null)){
const err19 = {instancePath:instancePath+"/free_resource_records/" + i0+"/effective_time",schemaPath:"#/definitions/FreeResourceRecord/properties/effective_time/type",keyword:"type",params:{type: schema169.properties.effective_time.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data1.expire_time !== undefined){
let data16 = data1.expire_time;
if((typeof data16 !== "string") && (data16 !== null)){
const err20 = {instancePath:instancePath+"/free_resource_records/" + i0+"/expire_time",schemaPath:"#/definitions/FreeResourceRecord/properties/expire_time/type",keyword:"type",params:{type: schema169.properties.expire_time.type},message:"must be string,null"};
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
}
}
if(data.total_count !== undefined){
let data17 = data.total_count;
if((!((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17)))) && (data17 !== null)){
const err21 = {instancePath:instancePath+"/total_count",schemaPath:"#/properties/total_count/type",keyword:"type",params:{type: schema168.properties.total_count.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
validate172.errors = vErrors;
return errors === 0;
}


function validate171(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="orders.listFreeResourcesUsageRecords" */;
let vErrors = null;
let errors = 0;
if(!(validate172(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate172.errors : vErrors.concat(validate172.errors);
errors = vErrors.length;
}
validate171.errors = vErrors;
return errors === 0;
}

export const listOnDemandResourceRatings = validate174;
const schema170 = {"$id":"orders.listOnDemandResourceRatings","$ref":"orders#/definitions/ListOnDemandResourceRatingsResponse"};
const schema171 = {"type":["object","null"],"properties":{"amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"discount_amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"official_website_amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"measure_id":{"type":["integer","null"],"enum":[1]},"currency":{"type":["string","null"],"enum":["CNY"]},"product_rating_results":{"type":["array","null"],"items":{"$ref":"#/definitions/DemandProductRatingResult"}}}};
const schema172 = {"type":["object","null"],"properties":{"id":{"type":["string","null"]},"product_id":{"type":["string","null"]},"amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"discount_amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"official_website_amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"measure_id":{"type":["integer","null"],"enum":[1]},"discount_rating_results":{"type":["array","null"],"items":{"$ref":"#/definitions/DemandDiscountRatingResult"}}}};
const schema173 = {"type":["object","null"],"properties":{"discount_id":{"type":["string","null"]},"discount_type":{"type":["integer","null"]},"amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"measure_id":{"type":["integer","null"],"enum":[1]},"discount_name":{"type":["string","null"]}}};

function validate176(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema172.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
if((typeof data0 !== "string") && (data0 !== null)){
const err1 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: schema172.properties.id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.product_id !== undefined){
let data1 = data.product_id;
if((typeof data1 !== "string") && (data1 !== null)){
const err2 = {instancePath:instancePath+"/product_id",schemaPath:"#/properties/product_id/type",keyword:"type",params:{type: schema172.properties.product_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.amount !== undefined){
let data2 = data.amount;
if(((!(typeof data2 == "number")) && (typeof data2 !== "string")) && (data2 !== null)){
const err3 = {instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/type",keyword:"type",params:{type: schema172.properties.amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err4 = {instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
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
if(data.discount_amount !== undefined){
let data3 = data.discount_amount;
if(((!(typeof data3 == "number")) && (typeof data3 !== "string")) && (data3 !== null)){
const err5 = {instancePath:instancePath+"/discount_amount",schemaPath:"#/properties/discount_amount/type",keyword:"type",params:{type: schema172.properties.discount_amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err6 = {instancePath:instancePath+"/discount_amount",schemaPath:"#/properties/discount_amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data.official_website_amount !== undefined){
let data4 = data.official_website_amount;
if(((!(typeof data4 == "number")) && (typeof data4 !== "string")) && (data4 !== null)){
const err7 = {instancePath:instancePath+"/official_website_amount",schemaPath:"#/properties/official_website_amount/type",keyword:"type",params:{type: schema172.properties.official_website_amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
const err8 = {instancePath:instancePath+"/official_website_amount",schemaPath:"#/properties/official_website_amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data.measure_id !== undefined){
let data5 = data.measure_id;
if((!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))) && (data5 !== null)){
const err9 = {instancePath:instancePath+"/measure_id",schemaPath:"#/properties/measure_id/type",keyword:"type",params:{type: schema172.properties.measure_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!(data5 === 1)){
const err10 = {instancePath:instancePath+"/measure_id",schemaPath:"#/properties/measure_id/enum",keyword:"enum",params:{allowedValues: schema172.properties.measure_id.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.discount_rating_results !== undefined){
let data6 = data.discount_rating_results;
if((!(Array.isArray(data6))) && (data6 !== null)){
const err11 = {instancePath:instancePath+"/discount_rating_results",schemaPath:"#/properties/discount_rating_results/type",keyword:"type",params:{type: schema172.properties.discount_rating_results.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if((!(data7 && typeof data7 == "object" && !Array.isArray(data7))) && (data7 !== null)){
const err12 = {instancePath:instancePath+"/discount_rating_results/" + i0,schemaPath:"#/definitions/DemandDiscountRatingResult/type",keyword:"type",params:{type: schema173.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.discount_id !== undefined){
let data8 = data7.discount_id;
if((typeof data8 !== "string") && (data8 !== null)){
const err13 = {instancePath:instancePath+"/discount_rating_results/" + i0+"/discount_id",schemaPath:"#/definitions/DemandDiscountRatingResult/properties/discount_id/type",keyword:"type",params:{type: schema173.properties.discount_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data7.discount_type !== undefined){
let data9 = data7.discount_type;
if((!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))) && (data9 !== null)){
const err14 = {instancePath:instancePath+"/discount_rating_results/" + i0+"/discount_type",schemaPath:"#/definitions/DemandDiscountRatingResult/properties/discount_type/type",keyword:"type",params:{type: schema173.properties.discount_type.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data7.amount !== undefined){
let data10 = data7.amount;
if(((!(typeof data10 == "number")) && (typeof data10 !== "string")) && (data10 !== null)){
const err15 = {instancePath:instancePath+"/discount_rating_results/" + i0+"/amount",schemaPath:"#/definitions/DemandDiscountRatingResult/properties/amount/type",keyword:"type",params:{type: schema173.properties.amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(typeof data10 === "string"){
if(!pattern0.test(data10)){
const err16 = {instancePath:instancePath+"/discount_rating_results/" + i0+"/amount",schemaPath:"#/definitions/DemandDiscountRatingResult/properties/amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
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
if(data7.measure_id !== undefined){
let data11 = data7.measure_id;
if((!((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11)))) && (data11 !== null)){
const err17 = {instancePath:instancePath+"/discount_rating_results/" + i0+"/measure_id",schemaPath:"#/definitions/DemandDiscountRatingResult/properties/measure_id/type",keyword:"type",params:{type: schema173.properties.measure_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!(data11 === 1)){
const err18 = {instancePath:instancePath+"/discount_rating_results/" + i0+"/measure_id",schemaPath:"#/definitions/DemandDiscountRatingResult/properties/measure_id/enum",keyword:"enum",params:{allowedValues: schema173.properties.measure_id.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data7.discount_name !== undefined){
let data12 = data7.discount_name;
if((typeof data12 !== "string") && (data12 !== null)){
const err19 = {instancePath:instancePath+"/discount_rating_results/" + i0+"/discount_name",schemaPath:"#/definitions/DemandDiscountRatingResult/properties/discount_name/type",keyword:"type",params:{type: schema173.properties.discount_name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
}
}
}
}
validate176.errors = vErrors;
return errors === 0;
}


function validate175(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema171.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.amount !== undefined){
let data0 = data.amount;
if(((!(typeof data0 == "number")) && (typeof data0 !== "string")) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/type",keyword:"type",params:{type: schema171.properties.amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err2 = {instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
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
if(data.discount_amount !== undefined){
let data1 = data.discount_amount;
if(((!(typeof data1 == "number")) && (typeof data1 !== "string")) && (data1 !== null)){
const err3 = {instancePath:instancePath+"/discount_amount",schemaPath:"#/properties/discount_amount/type",keyword:"type",params:{type: schema171.properties.discount_amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err4 = {instancePath:instancePath+"/discount_amount",schemaPath:"#/properties/discount_amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
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
if(data.official_website_amount !== undefined){
let data2 = data.official_website_amount;
if(((!(typeof data2 == "number")) && (typeof data2 !== "string")) && (data2 !== null)){
const err5 = {instancePath:instancePath+"/official_website_amount",schemaPath:"#/properties/official_website_amount/type",keyword:"type",params:{type: schema171.properties.official_website_amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err6 = {instancePath:instancePath+"/official_website_amount",schemaPath:"#/properties/official_website_amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data.measure_id !== undefined){
let data3 = data.measure_id;
if((!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))) && (data3 !== null)){
const err7 = {instancePath:instancePath+"/measure_id",schemaPath:"#/properties/measure_id/type",keyword:"type",params:{type: schema171.properties.measure_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!(data3 === 1)){
const err8 = {instancePath:instancePath+"/measure_id",schemaPath:"#/properties/measure_id/enum",keyword:"enum",params:{allowedValues: schema171.properties.measure_id.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.currency !== undefined){
let data4 = data.currency;
if((typeof data4 !== "string") && (data4 !== null)){
const err9 = {instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/type",keyword:"type",params:{type: schema171.properties.currency.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!(data4 === "CNY")){
const err10 = {instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/enum",keyword:"enum",params:{allowedValues: schema171.properties.currency.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.product_rating_results !== undefined){
let data5 = data.product_rating_results;
if((!(Array.isArray(data5))) && (data5 !== null)){
const err11 = {instancePath:instancePath+"/product_rating_results",schemaPath:"#/properties/product_rating_results/type",keyword:"type",params:{type: schema171.properties.product_rating_results.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validate176(data5[i0], {instancePath:instancePath+"/product_rating_results/" + i0,parentData:data5,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate176.errors : vErrors.concat(validate176.errors);
errors = vErrors.length;
}
}
}
}
}
validate175.errors = vErrors;
return errors === 0;
}


function validate174(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="orders.listOnDemandResourceRatings" */;
let vErrors = null;
let errors = 0;
if(!(validate175(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate175.errors : vErrors.concat(validate175.errors);
errors = vErrors.length;
}
validate174.errors = vErrors;
return errors === 0;
}

export const listRateOnPeriodDetail = validate179;
const schema174 = {"$id":"orders.listRateOnPeriodDetail","$ref":"orders#/definitions/ListRateOnPeriodDetailResponse"};
const schema175 = {"type":["object","null"],"properties":{"official_website_rating_result":{"$ref":"#/definitions/OfficialWebsiteRatingResult"},"optional_discount_rating_results":{"type":["array","null"],"items":{"$ref":"#/definitions/OptionalDiscountRatingResult"}},"currency":{"type":["string","null"],"enum":["CNY"]}}};
const schema176 = {"type":["object","null"],"properties":{"official_website_amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"installment_official_website_amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"installment_period_type":{"type":["integer","null"]},"measure_id":{"type":["integer","null"],"enum":[1]},"product_rating_results":{"type":["array","null"],"items":{"$ref":"#/definitions/PeriodProductOfficialRatingResult"}}}};
const schema177 = {"type":["object","null"],"properties":{"id":{"type":["string","null"]},"product_id":{"type":["string","null"]},"official_website_amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"measure_id":{"type":["integer","null"],"enum":[1]},"installment_official_website_amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"installment_period_type":{"type":["integer","null"]}}};

function validate181(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema176.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.official_website_amount !== undefined){
let data0 = data.official_website_amount;
if(((!(typeof data0 == "number")) && (typeof data0 !== "string")) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/official_website_amount",schemaPath:"#/properties/official_website_amount/type",keyword:"type",params:{type: schema176.properties.official_website_amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err2 = {instancePath:instancePath+"/official_website_amount",schemaPath:"#/properties/official_website_amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
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
if(data.installment_official_website_amount !== undefined){
let data1 = data.installment_official_website_amount;
if(((!(typeof data1 == "number")) && (typeof data1 !== "string")) && (data1 !== null)){
const err3 = {instancePath:instancePath+"/installment_official_website_amount",schemaPath:"#/properties/installment_official_website_amount/type",keyword:"type",params:{type: schema176.properties.installment_official_website_amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err4 = {instancePath:instancePath+"/installment_official_website_amount",schemaPath:"#/properties/installment_official_website_amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
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
if(data.installment_period_type !== undefined){
let data2 = data.installment_period_type;
if((!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))) && (data2 !== null)){
const err5 = {instancePath:instancePath+"/installment_period_type",schemaPath:"#/properties/installment_period_type/type",keyword:"type",params:{type: schema176.properties.installment_period_type.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.measure_id !== undefined){
let data3 = data.measure_id;
if((!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))) && (data3 !== null)){
const err6 = {instancePath:instancePath+"/measure_id",schemaPath:"#/properties/measure_id/type",keyword:"type",params:{type: schema176.properties.measure_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(data3 === 1)){
const err7 = {instancePath:instancePath+"/measure_id",schemaPath:"#/properties/measure_id/enum",keyword:"enum",params:{allowedValues: schema176.properties.measure_id.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.product_rating_results !== undefined){
let data4 = data.product_rating_results;
if((!(Array.isArray(data4))) && (data4 !== null)){
const err8 = {instancePath:instancePath+"/product_rating_results",schemaPath:"#/properties/product_rating_results/type",keyword:"type",params:{type: schema176.properties.product_rating_results.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if((!(data5 && typeof data5 == "object" && !Array.isArray(data5))) && (data5 !== null)){
const err9 = {instancePath:instancePath+"/product_rating_results/" + i0,schemaPath:"#/definitions/PeriodProductOfficialRatingResult/type",keyword:"type",params:{type: schema177.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.id !== undefined){
let data6 = data5.id;
if((typeof data6 !== "string") && (data6 !== null)){
const err10 = {instancePath:instancePath+"/product_rating_results/" + i0+"/id",schemaPath:"#/definitions/PeriodProductOfficialRatingResult/properties/id/type",keyword:"type",params:{type: schema177.properties.id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data5.product_id !== undefined){
let data7 = data5.product_id;
if((typeof data7 !== "string") && (data7 !== null)){
const err11 = {instancePath:instancePath+"/product_rating_results/" + i0+"/product_id",schemaPath:"#/definitions/PeriodProductOfficialRatingResult/properties/product_id/type",keyword:"type",params:{type: schema177.properties.product_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data5.official_website_amount !== undefined){
let data8 = data5.official_website_amount;
if(((!(typeof data8 == "number")) && (typeof data8 !== "string")) && (data8 !== null)){
const err12 = {instancePath:instancePath+"/product_rating_results/" + i0+"/official_website_amount",schemaPath:"#/definitions/PeriodProductOfficialRatingResult/properties/official_website_amount/type",keyword:"type",params:{type: schema177.properties.official_website_amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(typeof data8 === "string"){
if(!pattern0.test(data8)){
const err13 = {instancePath:instancePath+"/product_rating_results/" + i0+"/official_website_amount",schemaPath:"#/definitions/PeriodProductOfficialRatingResult/properties/official_website_amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
if(data5.measure_id !== undefined){
let data9 = data5.measure_id;
if((!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))) && (data9 !== null)){
const err14 = {instancePath:instancePath+"/product_rating_results/" + i0+"/measure_id",schemaPath:"#/definitions/PeriodProductOfficialRatingResult/properties/measure_id/type",keyword:"type",params:{type: schema177.properties.measure_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!(data9 === 1)){
const err15 = {instancePath:instancePath+"/product_rating_results/" + i0+"/measure_id",schemaPath:"#/definitions/PeriodProductOfficialRatingResult/properties/measure_id/enum",keyword:"enum",params:{allowedValues: schema177.properties.measure_id.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data5.installment_official_website_amount !== undefined){
let data10 = data5.installment_official_website_amount;
if(((!(typeof data10 == "number")) && (typeof data10 !== "string")) && (data10 !== null)){
const err16 = {instancePath:instancePath+"/product_rating_results/" + i0+"/installment_official_website_amount",schemaPath:"#/definitions/PeriodProductOfficialRatingResult/properties/installment_official_website_amount/type",keyword:"type",params:{type: schema177.properties.installment_official_website_amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(typeof data10 === "string"){
if(!pattern0.test(data10)){
const err17 = {instancePath:instancePath+"/product_rating_results/" + i0+"/installment_official_website_amount",schemaPath:"#/definitions/PeriodProductOfficialRatingResult/properties/installment_official_website_amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
if(data5.installment_period_type !== undefined){
let data11 = data5.installment_period_type;
if((!((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11)))) && (data11 !== null)){
const err18 = {instancePath:instancePath+"/product_rating_results/" + i0+"/installment_period_type",schemaPath:"#/definitions/PeriodProductOfficialRatingResult/properties/installment_period_type/type",keyword:"type",params:{type: schema177.properties.installment_period_type.type},message:"must be integer,null"};
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
}
}
}
validate181.errors = vErrors;
return errors === 0;
}

const schema178 = {"type":["object","null"],"properties":{"discount_id":{"type":["string","null"]},"amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"official_website_amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"discount_amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"measure_id":{"type":["integer","null"],"enum":[1]},"discount_type":{"type":["integer","null"]},"discount_name":{"type":["string","null"]},"best_offer":{"type":["integer","null"]},"product_rating_results":{"type":["array","null"],"items":{"$ref":"#/definitions/PeriodProductRatingResult"}},"installment_official_website_amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"installment_official_discount_amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"installment_amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"installment_period_type":{"type":["integer","null"]}}};
const schema179 = {"type":["object","null"],"properties":{"id":{"type":["string","null"]},"product_id":{"type":["string","null"]},"amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"official_website_amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"discount_amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"measure_id":{"type":["integer","null"],"enum":[1]},"installment_official_website_amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"installment_official_discount_amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"installment_amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"installment_period_type":{"type":["integer","null"]}}};

function validate183(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema178.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.discount_id !== undefined){
let data0 = data.discount_id;
if((typeof data0 !== "string") && (data0 !== null)){
const err1 = {instancePath:instancePath+"/discount_id",schemaPath:"#/properties/discount_id/type",keyword:"type",params:{type: schema178.properties.discount_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.amount !== undefined){
let data1 = data.amount;
if(((!(typeof data1 == "number")) && (typeof data1 !== "string")) && (data1 !== null)){
const err2 = {instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/type",keyword:"type",params:{type: schema178.properties.amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err3 = {instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.official_website_amount !== undefined){
let data2 = data.official_website_amount;
if(((!(typeof data2 == "number")) && (typeof data2 !== "string")) && (data2 !== null)){
const err4 = {instancePath:instancePath+"/official_website_amount",schemaPath:"#/properties/official_website_amount/type",keyword:"type",params:{type: schema178.properties.official_website_amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err5 = {instancePath:instancePath+"/official_website_amount",schemaPath:"#/properties/official_website_amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.discount_amount !== undefined){
let data3 = data.discount_amount;
if(((!(typeof data3 == "number")) && (typeof data3 !== "string")) && (data3 !== null)){
const err6 = {instancePath:instancePath+"/discount_amount",schemaPath:"#/properties/discount_amount/type",keyword:"type",params:{type: schema178.properties.discount_amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err7 = {instancePath:instancePath+"/discount_amount",schemaPath:"#/properties/discount_amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.measure_id !== undefined){
let data4 = data.measure_id;
if((!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))) && (data4 !== null)){
const err8 = {instancePath:instancePath+"/measure_id",schemaPath:"#/properties/measure_id/type",keyword:"type",params:{type: schema178.properties.measure_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(data4 === 1)){
const err9 = {instancePath:instancePath+"/measure_id",schemaPath:"#/properties/measure_id/enum",keyword:"enum",params:{allowedValues: schema178.properties.measure_id.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.discount_type !== undefined){
let data5 = data.discount_type;
if((!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))) && (data5 !== null)){
const err10 = {instancePath:instancePath+"/discount_type",schemaPath:"#/properties/discount_type/type",keyword:"type",params:{type: schema178.properties.discount_type.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.discount_name !== undefined){
let data6 = data.discount_name;
if((typeof data6 !== "string") && (data6 !== null)){
const err11 = {instancePath:instancePath+"/discount_name",schemaPath:"#/properties/discount_name/type",keyword:"type",params:{type: schema178.properties.discount_name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.best_offer !== undefined){
let data7 = data.best_offer;
if((!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))) && (data7 !== null)){
const err12 = {instancePath:instancePath+"/best_offer",schemaPath:"#/properties/best_offer/type",keyword:"type",params:{type: schema178.properties.best_offer.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.product_rating_results !== undefined){
let data8 = data.product_rating_results;
if((!(Array.isArray(data8))) && (data8 !== null)){
const err13 = {instancePath:instancePath+"/product_rating_results",schemaPath:"#/properties/product_rating_results/type",keyword:"type",params:{type: schema178.properties.product_rating_results.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
if((!(data9 && typeof data9 == "object" && !Array.isArray(data9))) && (data9 !== null)){
const err14 = {instancePath:instancePath+"/product_rating_results/" + i0,schemaPath:"#/definitions/PeriodProductRatingResult/type",keyword:"type",params:{type: schema179.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.id !== undefined){
let data10 = data9.id;
if((typeof data10 !== "string") && (data10 !== null)){
const err15 = {instancePath:instancePath+"/product_rating_results/" + i0+"/id",schemaPath:"#/definitions/PeriodProductRatingResult/properties/id/type",keyword:"type",params:{type: schema179.properties.id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data9.product_id !== undefined){
let data11 = data9.product_id;
if((typeof data11 !== "string") && (data11 !== null)){
const err16 = {instancePath:instancePath+"/product_rating_results/" + i0+"/product_id",schemaPath:"#/definitions/PeriodProductRatingResult/properties/product_id/type",keyword:"type",params:{type: schema179.properties.product_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data9.amount !== undefined){
let data12 = data9.amount;
if(((!(typeof data12 == "number")) && (typeof data12 !== "string")) && (data12 !== null)){
const err17 = {instancePath:instancePath+"/product_rating_results/" + i0+"/amount",schemaPath:"#/definitions/PeriodProductRatingResult/properties/amount/type",keyword:"type",params:{type: schema179.properties.amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(typeof data12 === "string"){
if(!pattern0.test(data12)){
const err18 = {instancePath:instancePath+"/product_rating_results/" + i0+"/amount",schemaPath:"#/definitions/PeriodProductRatingResult/properties/amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
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
if(data9.official_website_amount !== undefined){
let data13 = data9.official_website_amount;
if(((!(typeof data13 == "number")) && (typeof data13 !== "string")) && (data13 !== null)){
const err19 = {instancePath:instancePath+"/product_rating_results/" + i0+"/official_website_amount",schemaPath:"#/definitions/PeriodProductRatingResult/properties/official_website_amount/type",keyword:"type",params:{type: schema179.properties.official_website_amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(typeof data13 === "string"){
if(!pattern0.test(data13)){
const err20 = {instancePath:instancePath+"/product_rating_results/" + i0+"/official_website_amount",schemaPath:"#/definitions/PeriodProductRatingResult/properties/official_website_amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
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
if(data9.discount_amount !== undefined){
let data14 = data9.discount_amount;
if(((!(typeof data14 == "number")) && (typeof data14 !== "string")) && (data14 !== null)){
const err21 = {instancePath:instancePath+"/product_rating_results/" + i0+"/discount_amount",schemaPath:"#/definitions/PeriodProductRatingResult/properties/discount_amount/type",keyword:"type",params:{type: schema179.properties.discount_amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(typeof data14 === "string"){
if(!pattern0.test(data14)){
const err22 = {instancePath:instancePath+"/product_rating_results/" + i0+"/discount_amount",schemaPath:"#/definitions/PeriodProductRatingResult/properties/discount_amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
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
if(data9.measure_id !== undefined){
let data15 = data9.measure_id;
if((!((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15)))) && (data15 !== null)){
const err23 = {instancePath:instancePath+"/product_rating_results/" + i0+"/measure_id",schemaPath:"#/definitions/PeriodProductRatingResult/properties/measure_id/type",keyword:"type",params:{type: schema179.properties.measure_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(!(data15 === 1)){
const err24 = {instancePath:instancePath+"/product_rating_results/" + i0+"/measure_id",schemaPath:"#/definitions/PeriodProductRatingResult/properties/measure_id/enum",keyword:"enum",params:{allowedValues: schema179.properties.measure_id.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data9.installment_official_website_amount !== undefined){
let data16 = data9.installment_official_website_amount;
if(((!(typeof data16 == "number")) && (typeof data16 !== "string")) && (data16 !== null)){
const err25 = {instancePath:instancePath+"/product_rating_results/" + i0+"/installment_official_website_amount",schemaPath:"#/definitions/PeriodProductRatingResult/properties/installment_official_website_amount/type",keyword:"type",params:{type: schema179.properties.installment_official_website_amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(typeof data16 === "string"){
if(!pattern0.test(data16)){
const err26 = {instancePath:instancePath+"/product_rating_results/" + i0+"/installment_official_website_amount",schemaPath:"#/definitions/PeriodProductRatingResult/properties/installment_official_website_amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
if(data9.installment_official_discount_amount !== undefined){
let data17 = data9.installment_official_discount_amount;
if(((!(typeof data17 == "number")) && (typeof data17 !== "string")) && (data17 !== null)){
const err27 = {instancePath:instancePath+"/product_rating_results/" + i0+"/installment_official_discount_amount",schemaPath:"#/definitions/PeriodProductRatingResult/properties/installment_official_discount_amount/type",keyword:"type",params:{type: schema179.properties.installment_official_discount_amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(typeof data17 === "string"){
if(!pattern0.test(data17)){
const err28 = {instancePath:instancePath+"/product_rating_results/" + i0+"/installment_official_discount_amount",schemaPath:"#/definitions/PeriodProductRatingResult/properties/installment_official_discount_amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
if(data9.installment_amount !== undefined){
let data18 = data9.installment_amount;
if(((!(typeof data18 == "number")) && (typeof data18 !== "string")) && (data18 !== null)){
const err29 = {instancePath:instancePath+"/product_rating_results/" + i0+"/installment_amount",schemaPath:"#/definitions/PeriodProductRatingResult/properties/installment_amount/type",keyword:"type",params:{type: schema179.properties.installment_amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(typeof data18 === "string"){
if(!pattern0.test(data18)){
const err30 = {instancePath:instancePath+"/product_rating_results/" + i0+"/installment_amount",schemaPath:"#/definitions/PeriodProductRatingResult/properties/installment_amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
if(data9.installment_period_type !== undefined){
let data19 = data9.installment_period_type;
if((!((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19)))) && (data19 !== null)){
const err31 = {instancePath:instancePath+"/product_rating_results/" + i0+"/installment_period_type",schemaPath:"#/definitions/PeriodProductRatingResult/properties/installment_period_type/type",keyword:"type",params:{type: schema179.properties.installment_period_type.type},message:"must be integer,null"};
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
}
}
}
if(data.installment_official_website_amount !== undefined){
let data20 = data.installment_official_website_amount;
if(((!(typeof data20 == "number")) && (typeof data20 !== "string")) && (data20 !== null)){
const err32 = {instancePath:instancePath+"/installment_official_website_amount",schemaPath:"#/properties/installment_official_website_amount/type",keyword:"type",params:{type: schema178.properties.installment_official_website_amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(typeof data20 === "string"){
if(!pattern0.test(data20)){
const err33 = {instancePath:instancePath+"/installment_official_website_amount",schemaPath:"#/properties/installment_official_website_amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
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
if(data.installment_official_discount_amount !== undefined){
let data21 = data.installment_official_discount_amount;
if(((!(typeof data21 == "number")) && (typeof data21 !== "string")) && (data21 !== null)){
const err34 = {instancePath:instancePath+"/installment_official_discount_amount",schemaPath:"#/properties/installment_official_discount_amount/type",keyword:"type",params:{type: schema178.properties.installment_official_discount_amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(typeof data21 === "string"){
if(!pattern0.test(data21)){
const err35 = {instancePath:instancePath+"/installment_official_discount_amount",schemaPath:"#/properties/installment_official_discount_amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
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
if(data.installment_amount !== undefined){
let data22 = data.installment_amount;
if(((!(typeof data22 == "number")) && (typeof data22 !== "string")) && (data22 !== null)){
const err36 = {instancePath:instancePath+"/installment_amount",schemaPath:"#/properties/installment_amount/type",keyword:"type",params:{type: schema178.properties.installment_amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(typeof data22 === "string"){
if(!pattern0.test(data22)){
const err37 = {instancePath:instancePath+"/installment_amount",schemaPath:"#/properties/installment_amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
if(data.installment_period_type !== undefined){
let data23 = data.installment_period_type;
if((!((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23)))) && (data23 !== null)){
const err38 = {instancePath:instancePath+"/installment_period_type",schemaPath:"#/properties/installment_period_type/type",keyword:"type",params:{type: schema178.properties.installment_period_type.type},message:"must be integer,null"};
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
validate183.errors = vErrors;
return errors === 0;
}


function validate180(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema175.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.official_website_rating_result !== undefined){
if(!(validate181(data.official_website_rating_result, {instancePath:instancePath+"/official_website_rating_result",parentData:data,parentDataProperty:"official_website_rating_result",rootData}))){
vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
errors = vErrors.length;
}
}
if(data.optional_discount_rating_results !== undefined){
let data1 = data.optional_discount_rating_results;
if((!(Array.isArray(data1))) && (data1 !== null)){
const err1 = {instancePath:instancePath+"/optional_discount_rating_results",schemaPath:"#/properties/optional_discount_rating_results/type",keyword:"type",params:{type: schema175.properties.optional_discount_rating_results.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate183(data1[i0], {instancePath:instancePath+"/optional_discount_rating_results/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors);
errors = vErrors.length;
}
}
}
}
if(data.currency !== undefined){
let data3 = data.currency;
if((typeof data3 !== "string") && (data3 !== null)){
const err2 = {instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/type",keyword:"type",params:{type: schema175.properties.currency.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(data3 === "CNY")){
const err3 = {instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/enum",keyword:"enum",params:{allowedValues: schema175.properties.currency.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
validate180.errors = vErrors;
return errors === 0;
}


function validate179(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="orders.listRateOnPeriodDetail" */;
let vErrors = null;
let errors = 0;
if(!(validate180(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors);
errors = vErrors.length;
}
validate179.errors = vErrors;
return errors === 0;
}

export const listRenewRateOnPeriod = validate186;
const schema180 = {"$id":"orders.listRenewRateOnPeriod","$ref":"orders#/definitions/ListRenewRateOnPeriodResponse"};
const schema181 = {"type":["object","null"],"properties":{"currency":{"type":["string","null"],"enum":["CNY"]},"renew_inquiry_results":{"type":["array","null"],"items":{"$ref":"#/definitions/RenewInquiryResultInfo"}},"official_website_rating_result":{"$ref":"#/definitions/OfficialWebsiteRatingResultV2"},"optional_discount_rating_results":{"type":["array","null"],"items":{"$ref":"#/definitions/OptionalDiscountRatingResultV2"}},"fail_resource_infos":{"type":["array","null"],"items":{"$ref":"#/definitions/FailResourceInfo"}}}};
const schema182 = {"type":["object","null"],"properties":{"resource_id":{"type":["string","null"]},"amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"}},"required":["resource_id"]};
const schema183 = {"type":["object","null"],"properties":{"official_website_amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"installment_official_website_amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"installment_period_type":{"type":["integer","null"],"enum":[2]}}};
const schema184 = {"type":["object","null"],"properties":{"discount_id":{"type":["string","null"]},"amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"official_website_amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"discount_amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"discount_type":{"type":["integer","null"]},"discount_name":{"type":["string","null"]},"best_offer":{"type":["integer","null"]},"installment_official_website_amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"installment_official_discount_amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"installment_amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"installment_period_type":{"type":["integer","null"],"enum":[2]}}};

function validate187(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema181.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.currency !== undefined){
let data0 = data.currency;
if((typeof data0 !== "string") && (data0 !== null)){
const err1 = {instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/type",keyword:"type",params:{type: schema181.properties.currency.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(data0 === "CNY")){
const err2 = {instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/enum",keyword:"enum",params:{allowedValues: schema181.properties.currency.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.renew_inquiry_results !== undefined){
let data1 = data.renew_inquiry_results;
if((!(Array.isArray(data1))) && (data1 !== null)){
const err3 = {instancePath:instancePath+"/renew_inquiry_results",schemaPath:"#/properties/renew_inquiry_results/type",keyword:"type",params:{type: schema181.properties.renew_inquiry_results.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if((!(data2 && typeof data2 == "object" && !Array.isArray(data2))) && (data2 !== null)){
const err4 = {instancePath:instancePath+"/renew_inquiry_results/" + i0,schemaPath:"#/definitions/RenewInquiryResultInfo/type",keyword:"type",params:{type: schema182.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.resource_id === undefined){
const err5 = {instancePath:instancePath+"/renew_inquiry_results/" + i0,schemaPath:"#/definitions/RenewInquiryResultInfo/required",keyword:"required",params:{missingProperty: "resource_id"},message:"must have required property '"+"resource_id"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data2.resource_id !== undefined){
let data3 = data2.resource_id;
if((typeof data3 !== "string") && (data3 !== null)){
const err6 = {instancePath:instancePath+"/renew_inquiry_results/" + i0+"/resource_id",schemaPath:"#/definitions/RenewInquiryResultInfo/properties/resource_id/type",keyword:"type",params:{type: schema182.properties.resource_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data2.amount !== undefined){
let data4 = data2.amount;
if(((!(typeof data4 == "number")) && (typeof data4 !== "string")) && (data4 !== null)){
const err7 = {instancePath:instancePath+"/renew_inquiry_results/" + i0+"/amount",schemaPath:"#/definitions/RenewInquiryResultInfo/properties/amount/type",keyword:"type",params:{type: schema182.properties.amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
const err8 = {instancePath:instancePath+"/renew_inquiry_results/" + i0+"/amount",schemaPath:"#/definitions/RenewInquiryResultInfo/properties/amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
}
}
}
if(data.official_website_rating_result !== undefined){
let data5 = data.official_website_rating_result;
if((!(data5 && typeof data5 == "object" && !Array.isArray(data5))) && (data5 !== null)){
const err9 = {instancePath:instancePath+"/official_website_rating_result",schemaPath:"#/definitions/OfficialWebsiteRatingResultV2/type",keyword:"type",params:{type: schema183.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.official_website_amount !== undefined){
let data6 = data5.official_website_amount;
if(((!(typeof data6 == "number")) && (typeof data6 !== "string")) && (data6 !== null)){
const err10 = {instancePath:instancePath+"/official_website_rating_result/official_website_amount",schemaPath:"#/definitions/OfficialWebsiteRatingResultV2/properties/official_website_amount/type",keyword:"type",params:{type: schema183.properties.official_website_amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(typeof data6 === "string"){
if(!pattern0.test(data6)){
const err11 = {instancePath:instancePath+"/official_website_rating_result/official_website_amount",schemaPath:"#/definitions/OfficialWebsiteRatingResultV2/properties/official_website_amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data5.installment_official_website_amount !== undefined){
let data7 = data5.installment_official_website_amount;
if(((!(typeof data7 == "number")) && (typeof data7 !== "string")) && (data7 !== null)){
const err12 = {instancePath:instancePath+"/official_website_rating_result/installment_official_website_amount",schemaPath:"#/definitions/OfficialWebsiteRatingResultV2/properties/installment_official_website_amount/type",keyword:"type",params:{type: schema183.properties.installment_official_website_amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(typeof data7 === "string"){
if(!pattern0.test(data7)){
const err13 = {instancePath:instancePath+"/official_website_rating_result/installment_official_website_amount",schemaPath:"#/definitions/OfficialWebsiteRatingResultV2/properties/installment_official_website_amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
if(data5.installment_period_type !== undefined){
let data8 = data5.installment_period_type;
if((!((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8)))) && (data8 !== null)){
const err14 = {instancePath:instancePath+"/official_website_rating_result/installment_period_type",schemaPath:"#/definitions/OfficialWebsiteRatingResultV2/properties/installment_period_type/type",keyword:"type",params:{type: schema183.properties.installment_period_type.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!(data8 === 2)){
const err15 = {instancePath:instancePath+"/official_website_rating_result/installment_period_type",schemaPath:"#/definitions/OfficialWebsiteRatingResultV2/properties/installment_period_type/enum",keyword:"enum",params:{allowedValues: schema183.properties.installment_period_type.enum},message:"must be equal to one of the allowed values"};
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
}
if(data.optional_discount_rating_results !== undefined){
let data9 = data.optional_discount_rating_results;
if((!(Array.isArray(data9))) && (data9 !== null)){
const err16 = {instancePath:instancePath+"/optional_discount_rating_results",schemaPath:"#/properties/optional_discount_rating_results/type",keyword:"type",params:{type: schema181.properties.optional_discount_rating_results.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
let data10 = data9[i1];
if((!(data10 && typeof data10 == "object" && !Array.isArray(data10))) && (data10 !== null)){
const err17 = {instancePath:instancePath+"/optional_discount_rating_results/" + i1,schemaPath:"#/definitions/OptionalDiscountRatingResultV2/type",keyword:"type",params:{type: schema184.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.discount_id !== undefined){
let data11 = data10.discount_id;
if((typeof data11 !== "string") && (data11 !== null)){
const err18 = {instancePath:instancePath+"/optional_discount_rating_results/" + i1+"/discount_id",schemaPath:"#/definitions/OptionalDiscountRatingResultV2/properties/discount_id/type",keyword:"type",params:{type: schema184.properties.discount_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data10.amount !== undefined){
let data12 = data10.amount;
if(((!(typeof data12 == "number")) && (typeof data12 !== "string")) && (data12 !== null)){
const err19 = {instancePath:instancePath+"/optional_discount_rating_results/" + i1+"/amount",schemaPath:"#/definitions/OptionalDiscountRatingResultV2/properties/amount/type",keyword:"type",params:{type: schema184.properties.amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(typeof data12 === "string"){
if(!pattern0.test(data12)){
const err20 = {instancePath:instancePath+"/optional_discount_rating_results/" + i1+"/amount",schemaPath:"#/definitions/OptionalDiscountRatingResultV2/properties/amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
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
if(data10.official_website_amount !== undefined){
let data13 = data10.official_website_amount;
if(((!(typeof data13 == "number")) && (typeof data13 !== "string")) && (data13 !== null)){
const err21 = {instancePath:instancePath+"/optional_discount_rating_results/" + i1+"/official_website_amount",schemaPath:"#/definitions/OptionalDiscountRatingResultV2/properties/official_website_amount/type",keyword:"type",params:{type: schema184.properties.official_website_amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(typeof data13 === "string"){
if(!pattern0.test(data13)){
const err22 = {instancePath:instancePath+"/optional_discount_rating_results/" + i1+"/official_website_amount",schemaPath:"#/definitions/OptionalDiscountRatingResultV2/properties/official_website_amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
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
if(data10.discount_amount !== undefined){
let data14 = data10.discount_amount;
if(((!(typeof data14 == "number")) && (typeof data14 !== "string")) && (data14 !== null)){
const err23 = {instancePath:instancePath+"/optional_discount_rating_results/" + i1+"/discount_amount",schemaPath:"#/definitions/OptionalDiscountRatingResultV2/properties/discount_amount/type",keyword:"type",params:{type: schema184.properties.discount_amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(typeof data14 === "string"){
if(!pattern0.test(data14)){
const err24 = {instancePath:instancePath+"/optional_discount_rating_results/" + i1+"/discount_amount",schemaPath:"#/definitions/OptionalDiscountRatingResultV2/properties/discount_amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
if(data10.discount_type !== undefined){
let data15 = data10.discount_type;
if((!((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15)))) && (data15 !== null)){
const err25 = {instancePath:instancePath+"/optional_discount_rating_results/" + i1+"/discount_type",schemaPath:"#/definitions/OptionalDiscountRatingResultV2/properties/discount_type/type",keyword:"type",params:{type: schema184.properties.discount_type.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data10.discount_name !== undefined){
let data16 = data10.discount_name;
if((typeof data16 !== "string") && (data16 !== null)){
const err26 = {instancePath:instancePath+"/optional_discount_rating_results/" + i1+"/discount_name",schemaPath:"#/definitions/OptionalDiscountRatingResultV2/properties/discount_name/type",keyword:"type",params:{type: schema184.properties.discount_name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data10.best_offer !== undefined){
let data17 = data10.best_offer;
if((!((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17)))) && (data17 !== null)){
const err27 = {instancePath:instancePath+"/optional_discount_rating_results/" + i1+"/best_offer",schemaPath:"#/definitions/OptionalDiscountRatingResultV2/properties/best_offer/type",keyword:"type",params:{type: schema184.properties.best_offer.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data10.installment_official_website_amount !== undefined){
let data18 = data10.installment_official_website_amount;
if(((!(typeof data18 == "number")) && (typeof data18 !== "string")) && (data18 !== null)){
const err28 = {instancePath:instancePath+"/optional_discount_rating_results/" + i1+"/installment_official_website_amount",schemaPath:"#/definitions/OptionalDiscountRatingResultV2/properties/installment_official_website_amount/type",keyword:"type",params:{type: schema184.properties.installment_official_website_amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(typeof data18 === "string"){
if(!pattern0.test(data18)){
const err29 = {instancePath:instancePath+"/optional_discount_rating_results/" + i1+"/installment_official_website_amount",schemaPath:"#/definitions/OptionalDiscountRatingResultV2/properties/installment_official_website_amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
if(data10.installment_official_discount_amount !== undefined){
let data19 = data10.installment_official_discount_amount;
if(((!(typeof data19 == "number")) && (typeof data19 !== "string")) && (data19 !== null)){
const err30 = {instancePath:instancePath+"/optional_discount_rating_results/" + i1+"/installment_official_discount_amount",schemaPath:"#/definitions/OptionalDiscountRatingResultV2/properties/installment_official_discount_amount/type",keyword:"type",params:{type: schema184.properties.installment_official_discount_amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(typeof data19 === "string"){
if(!pattern0.test(data19)){
const err31 = {instancePath:instancePath+"/optional_discount_rating_results/" + i1+"/installment_official_discount_amount",schemaPath:"#/definitions/OptionalDiscountRatingResultV2/properties/installment_official_discount_amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
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
if(data10.installment_amount !== undefined){
let data20 = data10.installment_amount;
if(((!(typeof data20 == "number")) && (typeof data20 !== "string")) && (data20 !== null)){
const err32 = {instancePath:instancePath+"/optional_discount_rating_results/" + i1+"/installment_amount",schemaPath:"#/definitions/OptionalDiscountRatingResultV2/properties/installment_amount/type",keyword:"type",params:{type: schema184.properties.installment_amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(typeof data20 === "string"){
if(!pattern0.test(data20)){
const err33 = {instancePath:instancePath+"/optional_discount_rating_results/" + i1+"/installment_amount",schemaPath:"#/definitions/OptionalDiscountRatingResultV2/properties/installment_amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
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
if(data10.installment_period_type !== undefined){
let data21 = data10.installment_period_type;
if((!((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21)))) && (data21 !== null)){
const err34 = {instancePath:instancePath+"/optional_discount_rating_results/" + i1+"/installment_period_type",schemaPath:"#/definitions/OptionalDiscountRatingResultV2/properties/installment_period_type/type",keyword:"type",params:{type: schema184.properties.installment_period_type.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(!(data21 === 2)){
const err35 = {instancePath:instancePath+"/optional_discount_rating_results/" + i1+"/installment_period_type",schemaPath:"#/definitions/OptionalDiscountRatingResultV2/properties/installment_period_type/enum",keyword:"enum",params:{allowedValues: schema184.properties.installment_period_type.enum},message:"must be equal to one of the allowed values"};
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
}
}
}
if(data.fail_resource_infos !== undefined){
let data22 = data.fail_resource_infos;
if((!(Array.isArray(data22))) && (data22 !== null)){
const err36 = {instancePath:instancePath+"/fail_resource_infos",schemaPath:"#/properties/fail_resource_infos/type",keyword:"type",params:{type: schema181.properties.fail_resource_infos.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(Array.isArray(data22)){
const len2 = data22.length;
for(let i2=0; i2<len2; i2++){
let data23 = data22[i2];
if((!(data23 && typeof data23 == "object" && !Array.isArray(data23))) && (data23 !== null)){
const err37 = {instancePath:instancePath+"/fail_resource_infos/" + i2,schemaPath:"#/definitions/FailResourceInfo/type",keyword:"type",params:{type: schema145.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.resource_id === undefined){
const err38 = {instancePath:instancePath+"/fail_resource_infos/" + i2,schemaPath:"#/definitions/FailResourceInfo/required",keyword:"required",params:{missingProperty: "resource_id"},message:"must have required property '"+"resource_id"+"'"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data23.error_code !== undefined){
let data24 = data23.error_code;
if((typeof data24 !== "string") && (data24 !== null)){
const err39 = {instancePath:instancePath+"/fail_resource_infos/" + i2+"/error_code",schemaPath:"#/definitions/FailResourceInfo/properties/error_code/type",keyword:"type",params:{type: schema145.properties.error_code.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data23.error_msg !== undefined){
let data25 = data23.error_msg;
if((typeof data25 !== "string") && (data25 !== null)){
const err40 = {instancePath:instancePath+"/fail_resource_infos/" + i2+"/error_msg",schemaPath:"#/definitions/FailResourceInfo/properties/error_msg/type",keyword:"type",params:{type: schema145.properties.error_msg.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data23.resource_id !== undefined){
let data26 = data23.resource_id;
if((typeof data26 !== "string") && (data26 !== null)){
const err41 = {instancePath:instancePath+"/fail_resource_infos/" + i2+"/resource_id",schemaPath:"#/definitions/FailResourceInfo/properties/resource_id/type",keyword:"type",params:{type: schema145.properties.resource_id.type},message:"must be string,null"};
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
}
}
}
}
validate187.errors = vErrors;
return errors === 0;
}


function validate186(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="orders.listRenewRateOnPeriod" */;
let vErrors = null;
let errors = 0;
if(!(validate187(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate187.errors : vErrors.concat(validate187.errors);
errors = vErrors.length;
}
validate186.errors = vErrors;
return errors === 0;
}

export const listIncentiveDiscountPolicies = validate189;
const schema186 = {"$id":"incentives.listIncentiveDiscountPolicies","$ref":"incentives#/definitions/ListIncentiveDiscountPoliciesResponse"};
const schema188 = {"type":["object","null"],"properties":{"policies":{"type":["array","null"],"items":{"$ref":"#/definitions/IncentiveAndDiscountPolicy"}},"total_count":{"type":["integer","null"]}}};
const schema189 = {"type":["object","null"],"properties":{"service_type_code":{"type":["string","null"]},"service_type_name":{"type":["string","null"]},"incentive_policy":{"type":["string","null"]},"allow_discount":{"type":["string","null"]}},"required":["service_type_code","incentive_policy"]};

function validate191(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema188.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.policies !== undefined){
let data0 = data.policies;
if((!(Array.isArray(data0))) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/policies",schemaPath:"#/properties/policies/type",keyword:"type",params:{type: schema188.properties.policies.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if((!(data1 && typeof data1 == "object" && !Array.isArray(data1))) && (data1 !== null)){
const err2 = {instancePath:instancePath+"/policies/" + i0,schemaPath:"#/definitions/IncentiveAndDiscountPolicy/type",keyword:"type",params:{type: schema189.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.service_type_code === undefined){
const err3 = {instancePath:instancePath+"/policies/" + i0,schemaPath:"#/definitions/IncentiveAndDiscountPolicy/required",keyword:"required",params:{missingProperty: "service_type_code"},message:"must have required property '"+"service_type_code"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1.incentive_policy === undefined){
const err4 = {instancePath:instancePath+"/policies/" + i0,schemaPath:"#/definitions/IncentiveAndDiscountPolicy/required",keyword:"required",params:{missingProperty: "incentive_policy"},message:"must have required property '"+"incentive_policy"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.service_type_code !== undefined){
let data2 = data1.service_type_code;
if((typeof data2 !== "string") && (data2 !== null)){
const err5 = {instancePath:instancePath+"/policies/" + i0+"/service_type_code",schemaPath:"#/definitions/IncentiveAndDiscountPolicy/properties/service_type_code/type",keyword:"type",params:{type: schema189.properties.service_type_code.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data1.service_type_name !== undefined){
let data3 = data1.service_type_name;
if((typeof data3 !== "string") && (data3 !== null)){
const err6 = {instancePath:instancePath+"/policies/" + i0+"/service_type_name",schemaPath:"#/definitions/IncentiveAndDiscountPolicy/properties/service_type_name/type",keyword:"type",params:{type: schema189.properties.service_type_name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data1.incentive_policy !== undefined){
let data4 = data1.incentive_policy;
if((typeof data4 !== "string") && (data4 !== null)){
const err7 = {instancePath:instancePath+"/policies/" + i0+"/incentive_policy",schemaPath:"#/definitions/IncentiveAndDiscountPolicy/properties/incentive_policy/type",keyword:"type",params:{type: schema189.properties.incentive_policy.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data1.allow_discount !== undefined){
let data5 = data1.allow_discount;
if((typeof data5 !== "string") && (data5 !== null)){
const err8 = {instancePath:instancePath+"/policies/" + i0+"/allow_discount",schemaPath:"#/definitions/IncentiveAndDiscountPolicy/properties/allow_discount/type",keyword:"type",params:{type: schema189.properties.allow_discount.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
}
}
if(data.total_count !== undefined){
let data6 = data.total_count;
if((!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))) && (data6 !== null)){
const err9 = {instancePath:instancePath+"/total_count",schemaPath:"#/properties/total_count/type",keyword:"type",params:{type: schema188.properties.total_count.type},message:"must be integer,null"};
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
validate191.errors = vErrors;
return errors === 0;
}


function validate189(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="incentives.listIncentiveDiscountPolicies" */;
let vErrors = null;
let errors = 0;
if(!(validate191(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors);
errors = vErrors.length;
}
validate189.errors = vErrors;
return errors === 0;
}

export const listSubcustomerMonthlyBills = validate193;
const schema190 = {"$id":"incentives.listSubcustomerMonthlyBills","$ref":"incentives#/definitions/ListSubcustomerMonthlyBillsResponse"};
const schema191 = {"type":["object","null"],"properties":{"bill_sums":{"type":["array","null"],"items":{"$ref":"#/definitions/BillSumInfoV2"}},"count":{"type":["integer","null"]},"currency":{"type":["string","null"],"enum":["CNY"]}}};
const schema192 = {"type":["object","null"],"properties":{"customer_id":{"type":["string","null"]},"cloud_service_type":{"type":["string","null"]},"cloud_service_type_name":{"type":["string","null"]},"bill_type":{"type":["string","null"]},"charge_mode":{"type":["string","null"]},"amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"debt_amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"adjustment_amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"discount_amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"measure_id":{"type":["integer","null"],"enum":[1]},"account_details":{"type":["array","null"],"items":{"$ref":"#/definitions/BalanceTypeDeductSumV2"}},"resource_type_code":{"type":["string","null"]},"resource_type_name":{"type":["string","null"]}},"required":["customer_id","cloud_service_type","amount"]};
const schema193 = {"type":["object","null"],"properties":{"balance_type":{"type":["string","null"]},"amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"bill_type":{"type":["string","null"]}}};

function validate195(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema192.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.customer_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "customer_id"},message:"must have required property '"+"customer_id"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.cloud_service_type === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cloud_service_type"},message:"must have required property '"+"cloud_service_type"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.amount === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "amount"},message:"must have required property '"+"amount"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.customer_id !== undefined){
let data0 = data.customer_id;
if((typeof data0 !== "string") && (data0 !== null)){
const err4 = {instancePath:instancePath+"/customer_id",schemaPath:"#/properties/customer_id/type",keyword:"type",params:{type: schema192.properties.customer_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.cloud_service_type !== undefined){
let data1 = data.cloud_service_type;
if((typeof data1 !== "string") && (data1 !== null)){
const err5 = {instancePath:instancePath+"/cloud_service_type",schemaPath:"#/properties/cloud_service_type/type",keyword:"type",params:{type: schema192.properties.cloud_service_type.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.cloud_service_type_name !== undefined){
let data2 = data.cloud_service_type_name;
if((typeof data2 !== "string") && (data2 !== null)){
const err6 = {instancePath:instancePath+"/cloud_service_type_name",schemaPath:"#/properties/cloud_service_type_name/type",keyword:"type",params:{type: schema192.properties.cloud_service_type_name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.bill_type !== undefined){
let data3 = data.bill_type;
if((typeof data3 !== "string") && (data3 !== null)){
const err7 = {instancePath:instancePath+"/bill_type",schemaPath:"#/properties/bill_type/type",keyword:"type",params:{type: schema192.properties.bill_type.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.charge_mode !== undefined){
let data4 = data.charge_mode;
if((typeof data4 !== "string") && (data4 !== null)){
const err8 = {instancePath:instancePath+"/charge_mode",schemaPath:"#/properties/charge_mode/type",keyword:"type",params:{type: schema192.properties.charge_mode.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.amount !== undefined){
let data5 = data.amount;
if(((!(typeof data5 == "number")) && (typeof data5 !== "string")) && (data5 !== null)){
const err9 = {instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/type",keyword:"type",params:{type: schema192.properties.amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(typeof data5 === "string"){
if(!pattern0.test(data5)){
const err10 = {instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
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
if(data.debt_amount !== undefined){
let data6 = data.debt_amount;
if(((!(typeof data6 == "number")) && (typeof data6 !== "string")) && (data6 !== null)){
const err11 = {instancePath:instancePath+"/debt_amount",schemaPath:"#/properties/debt_amount/type",keyword:"type",params:{type: schema192.properties.debt_amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(typeof data6 === "string"){
if(!pattern0.test(data6)){
const err12 = {instancePath:instancePath+"/debt_amount",schemaPath:"#/properties/debt_amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
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
if(data.adjustment_amount !== undefined){
let data7 = data.adjustment_amount;
if(((!(typeof data7 == "number")) && (typeof data7 !== "string")) && (data7 !== null)){
const err13 = {instancePath:instancePath+"/adjustment_amount",schemaPath:"#/properties/adjustment_amount/type",keyword:"type",params:{type: schema192.properties.adjustment_amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(typeof data7 === "string"){
if(!pattern0.test(data7)){
const err14 = {instancePath:instancePath+"/adjustment_amount",schemaPath:"#/properties/adjustment_amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
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
if(data.discount_amount !== undefined){
let data8 = data.discount_amount;
if(((!(typeof data8 == "number")) && (typeof data8 !== "string")) && (data8 !== null)){
const err15 = {instancePath:instancePath+"/discount_amount",schemaPath:"#/properties/discount_amount/type",keyword:"type",params:{type: schema192.properties.discount_amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(typeof data8 === "string"){
if(!pattern0.test(data8)){
const err16 = {instancePath:instancePath+"/discount_amount",schemaPath:"#/properties/discount_amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
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
if(data.measure_id !== undefined){
let data9 = data.measure_id;
if((!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))) && (data9 !== null)){
const err17 = {instancePath:instancePath+"/measure_id",schemaPath:"#/properties/measure_id/type",keyword:"type",params:{type: schema192.properties.measure_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!(data9 === 1)){
const err18 = {instancePath:instancePath+"/measure_id",schemaPath:"#/properties/measure_id/enum",keyword:"enum",params:{allowedValues: schema192.properties.measure_id.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.account_details !== undefined){
let data10 = data.account_details;
if((!(Array.isArray(data10))) && (data10 !== null)){
const err19 = {instancePath:instancePath+"/account_details",schemaPath:"#/properties/account_details/type",keyword:"type",params:{type: schema192.properties.account_details.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(Array.isArray(data10)){
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
let data11 = data10[i0];
if((!(data11 && typeof data11 == "object" && !Array.isArray(data11))) && (data11 !== null)){
const err20 = {instancePath:instancePath+"/account_details/" + i0,schemaPath:"#/definitions/BalanceTypeDeductSumV2/type",keyword:"type",params:{type: schema193.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.balance_type !== undefined){
let data12 = data11.balance_type;
if((typeof data12 !== "string") && (data12 !== null)){
const err21 = {instancePath:instancePath+"/account_details/" + i0+"/balance_type",schemaPath:"#/definitions/BalanceTypeDeductSumV2/properties/balance_type/type",keyword:"type",params:{type: schema193.properties.balance_type.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data11.amount !== undefined){
let data13 = data11.amount;
if(((!(typeof data13 == "number")) && (typeof data13 !== "string")) && (data13 !== null)){
const err22 = {instancePath:instancePath+"/account_details/" + i0+"/amount",schemaPath:"#/definitions/BalanceTypeDeductSumV2/properties/amount/type",keyword:"type",params:{type: schema193.properties.amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(typeof data13 === "string"){
if(!pattern0.test(data13)){
const err23 = {instancePath:instancePath+"/account_details/" + i0+"/amount",schemaPath:"#/definitions/BalanceTypeDeductSumV2/properties/amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
if(data11.bill_type !== undefined){
let data14 = data11.bill_type;
if((typeof data14 !== "string") && (data14 !== null)){
const err24 = {instancePath:instancePath+"/account_details/" + i0+"/bill_type",schemaPath:"#/definitions/BalanceTypeDeductSumV2/properties/bill_type/type",keyword:"type",params:{type: schema193.properties.bill_type.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
}
}
}
if(data.resource_type_code !== undefined){
let data15 = data.resource_type_code;
if((typeof data15 !== "string") && (data15 !== null)){
const err25 = {instancePath:instancePath+"/resource_type_code",schemaPath:"#/properties/resource_type_code/type",keyword:"type",params:{type: schema192.properties.resource_type_code.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.resource_type_name !== undefined){
let data16 = data.resource_type_name;
if((typeof data16 !== "string") && (data16 !== null)){
const err26 = {instancePath:instancePath+"/resource_type_name",schemaPath:"#/properties/resource_type_name/type",keyword:"type",params:{type: schema192.properties.resource_type_name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
validate195.errors = vErrors;
return errors === 0;
}


function validate194(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema191.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.bill_sums !== undefined){
let data0 = data.bill_sums;
if((!(Array.isArray(data0))) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/bill_sums",schemaPath:"#/properties/bill_sums/type",keyword:"type",params:{type: schema191.properties.bill_sums.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate195(data0[i0], {instancePath:instancePath+"/bill_sums/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate195.errors : vErrors.concat(validate195.errors);
errors = vErrors.length;
}
}
}
}
if(data.count !== undefined){
let data2 = data.count;
if((!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))) && (data2 !== null)){
const err2 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type: schema191.properties.count.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.currency !== undefined){
let data3 = data.currency;
if((typeof data3 !== "string") && (data3 !== null)){
const err3 = {instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/type",keyword:"type",params:{type: schema191.properties.currency.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(data3 === "CNY")){
const err4 = {instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/enum",keyword:"enum",params:{allowedValues: schema191.properties.currency.enum},message:"must be equal to one of the allowed values"};
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
validate194.errors = vErrors;
return errors === 0;
}


function validate193(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="incentives.listSubcustomerMonthlyBills" */;
let vErrors = null;
let errors = 0;
if(!(validate194(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors);
errors = vErrors.length;
}
validate193.errors = vErrors;
return errors === 0;
}

export const listConsumeSubCustomers = validate198;
const schema194 = {"$id":"incentives.listConsumeSubCustomers","$ref":"incentives#/definitions/ListConsumeSubCustomersResponse"};
const schema195 = {"type":["object","null"],"properties":{"sub_customers":{"type":["array","null"],"items":{"$ref":"#/definitions/SubCustomerInfoV3"}},"total_count":{"type":["integer","null"]}}};
const schema196 = {"type":["object","null"],"properties":{"customer_id":{"type":["string","null"]}}};

function validate199(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema195.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sub_customers !== undefined){
let data0 = data.sub_customers;
if((!(Array.isArray(data0))) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/sub_customers",schemaPath:"#/properties/sub_customers/type",keyword:"type",params:{type: schema195.properties.sub_customers.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if((!(data1 && typeof data1 == "object" && !Array.isArray(data1))) && (data1 !== null)){
const err2 = {instancePath:instancePath+"/sub_customers/" + i0,schemaPath:"#/definitions/SubCustomerInfoV3/type",keyword:"type",params:{type: schema196.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.customer_id !== undefined){
let data2 = data1.customer_id;
if((typeof data2 !== "string") && (data2 !== null)){
const err3 = {instancePath:instancePath+"/sub_customers/" + i0+"/customer_id",schemaPath:"#/definitions/SubCustomerInfoV3/properties/customer_id/type",keyword:"type",params:{type: schema196.properties.customer_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
}
}
}
if(data.total_count !== undefined){
let data3 = data.total_count;
if((!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))) && (data3 !== null)){
const err4 = {instancePath:instancePath+"/total_count",schemaPath:"#/properties/total_count/type",keyword:"type",params:{type: schema195.properties.total_count.type},message:"must be integer,null"};
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
validate199.errors = vErrors;
return errors === 0;
}


function validate198(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="incentives.listConsumeSubCustomers" */;
let vErrors = null;
let errors = 0;
if(!(validate199(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate199.errors : vErrors.concat(validate199.errors);
errors = vErrors.length;
}
validate198.errors = vErrors;
return errors === 0;
}

export const listSubCustomerBillDetail = validate201;
const schema197 = {"$id":"incentives.listSubCustomerBillDetail","$ref":"incentives#/definitions/ListSubCustomerBillDetailResponse"};
const schema198 = {"type":["object","null"],"properties":{"total_count":{"type":["integer","null"]},"currency":{"type":["string","null"],"enum":["CNY"]},"fee_records":{"type":["array","null"],"items":{"$ref":"#/definitions/SubCustomerMonthlyBillDetail"}}}};
const schema199 = {"type":["object","null"],"properties":{"bill_cycle":{"type":["string","null"]},"customer_id":{"type":["string","null"]},"association_type":{"type":["string","null"]},"service_type_code":{"type":["string","null"]},"resource_type_code":{"type":["string","null"]},"service_type_name":{"type":["string","null"]},"resource_type_name":{"type":["string","null"]},"charging_mode":{"type":["integer","null"]},"trade_time":{"type":["string","null"]},"trade_id":{"type":["string","null"]},"id":{"type":["string","null"]},"bill_detail_type":{"type":["integer","null"]},"resource_id":{"type":["string","null"]},"resource_name":{"type":["string","null"]},"product_spec_desc":{"type":["string","null"]},"region_code":{"type":["string","null"]},"product_id":{"type":["string","null"]},"product_name":{"type":["string","null"]},"resource_tag":{"type":["string","null"]},"consume_time":{"type":["string","null"]},"usage_type":{"type":["string","null"]},"usage_amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"usage_measure_id":{"type":["integer","null"]},"free_resource_usage":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"free_resource_measure_id":{"type":["integer","null"]},"ri_usage":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"ri_usage_measure_id":{"type":["integer","null"]},"official_amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"official_discount_amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"payment_amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"cash_amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"credit_amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"coupon_amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"flexipurchase_coupon_amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"stored_value_card_amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"debt_amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"writeoff_amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"period_type":{"type":["integer","null"]},"account_manager_id":{"type":["string","null"]},"partner_id":{"type":["string","null"]},"region_name":{"type":["string","null"]},"sub_service_type_code":{"type":["string","null"]},"sub_service_type_name":{"type":["string","null"]},"sub_resource_type_code":{"type":["string","null"]},"sub_resource_type_name":{"type":["string","null"]},"sub_resource_id":{"type":["string","null"]},"sub_resource_name":{"type":["string","null"]},"period_num":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"enterprise_project_id":{"type":["string","null"]},"order_type":{"type":["integer","null"]},"payment_type":{"type":["string","null"]}}};

function validate202(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema198.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.total_count !== undefined){
let data0 = data.total_count;
if((!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/total_count",schemaPath:"#/properties/total_count/type",keyword:"type",params:{type: schema198.properties.total_count.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.currency !== undefined){
let data1 = data.currency;
if((typeof data1 !== "string") && (data1 !== null)){
const err2 = {instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/type",keyword:"type",params:{type: schema198.properties.currency.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(data1 === "CNY")){
const err3 = {instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/enum",keyword:"enum",params:{allowedValues: schema198.properties.currency.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.fee_records !== undefined){
let data2 = data.fee_records;
if((!(Array.isArray(data2))) && (data2 !== null)){
const err4 = {instancePath:instancePath+"/fee_records",schemaPath:"#/properties/fee_records/type",keyword:"type",params:{type: schema198.properties.fee_records.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if((!(data3 && typeof data3 == "object" && !Array.isArray(data3))) && (data3 !== null)){
const err5 = {instancePath:instancePath+"/fee_records/" + i0,schemaPath:"#/definitions/SubCustomerMonthlyBillDetail/type",keyword:"type",params:{type: schema199.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.bill_cycle !== undefined){
let data4 = data3.bill_cycle;
if((typeof data4 !== "string") && (data4 !== null)){
const err6 = {instancePath:instancePath+"/fee_records/" + i0+"/bill_cycle",schemaPath:"#/definitions/SubCustomerMonthlyBillDetail/properties/bill_cycle/type",keyword:"type",params:{type: schema199.properties.bill_cycle.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data3.customer_id !== undefined){
let data5 = data3.customer_id;
if((typeof data5 !== "string") && (data5 !== null)){
const err7 = {instancePath:instancePath+"/fee_records/" + i0+"/customer_id",schemaPath:"#/definitions/SubCustomerMonthlyBillDetail/properties/customer_id/type",keyword:"type",params:{type: schema199.properties.customer_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data3.association_type !== undefined){
let data6 = data3.association_type;
if((typeof data6 !== "string") && (data6 !== null)){
const err8 = {instancePath:instancePath+"/fee_records/" + i0+"/association_type",schemaPath:"#/definitions/SubCustomerMonthlyBillDetail/properties/association_type/type",keyword:"type",params:{type: schema199.properties.association_type.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data3.service_type_code !== undefined){
let data7 = data3.service_type_code;
if((typeof data7 !== "string") && (data7 !== null)){
const err9 = {instancePath:instancePath+"/fee_records/" + i0+"/service_type_code",schemaPath:"#/definitions/SubCustomerMonthlyBillDetail/properties/service_type_code/type",keyword:"type",params:{type: schema199.properties.service_type_code.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data3.resource_type_code !== undefined){
let data8 = data3.resource_type_code;
if((typeof data8 !== "string") && (data8 !== null)){
const err10 = {instancePath:instancePath+"/fee_records/" + i0+"/resource_type_code",schemaPath:"#/definitions/SubCustomerMonthlyBillDetail/properties/resource_type_code/type",keyword:"type",params:{type: schema199.properties.resource_type_code.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data3.service_type_name !== undefined){
let data9 = data3.service_type_name;
if((typeof data9 !== "string") && (data9 !== null)){
const err11 = {instancePath:instancePath+"/fee_records/" + i0+"/service_type_name",schemaPath:"#/definitions/SubCustomerMonthlyBillDetail/properties/service_type_name/type",keyword:"type",params:{type: schema199.properties.service_type_name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data3.resource_type_name !== undefined){
let data10 = data3.resource_type_name;
if((typeof data10 !== "string") && (data10 !== null)){
const err12 = {instancePath:instancePath+"/fee_records/" + i0+"/resource_type_name",schemaPath:"#/definitions/SubCustomerMonthlyBillDetail/properties/resource_type_name/type",keyword:"type",params:{type: schema199.properties.resource_type_name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data3.charging_mode !== undefined){
let data11 = data3.charging_mode;
if((!((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11)))) && (data11 !== null)){
const err13 = {instancePath:instancePath+"/fee_records/" + i0+"/charging_mode",schemaPath:"#/definitions/SubCustomerMonthlyBillDetail/properties/charging_mode/type",keyword:"type",params:{type: schema199.properties.charging_mode.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data3.trade_time !== undefined){
let data12 = data3.trade_time;
if((typeof data12 !== "string") && (data12 !== null)){
const err14 = {instancePath:instancePath+"/fee_records/" + i0+"/trade_time",schemaPath:"#/definitions/SubCustomerMonthlyBillDetail/properties/trade_time/type",keyword:"type",params:{type: schema199.properties.trade_time.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data3.trade_id !== undefined){
let data13 = data3.trade_id;
if((typeof data13 !== "string") && (data13 !== null)){
const err15 = {instancePath:instancePath+"/fee_records/" + i0+"/trade_id",schemaPath:"#/definitions/SubCustomerMonthlyBillDetail/properties/trade_id/type",keyword:"type",params:{type: schema199.properties.trade_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data3.id !== undefined){
let data14 = data3.id;
if((typeof data14 !== "string") && (data14 !== null)){
const err16 = {instancePath:instancePath+"/fee_records/" + i0+"/id",schemaPath:"#/definitions/SubCustomerMonthlyBillDetail/properties/id/type",keyword:"type",params:{type: schema199.properties.id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data3.bill_detail_type !== undefined){
let data15 = data3.bill_detail_type;
if((!((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15)))) && (data15 !== null)){
const err17 = {instancePath:instancePath+"/fee_records/" + i0+"/bill_detail_type",schemaPath:"#/definitions/SubCustomerMonthlyBillDetail/properties/bill_detail_type/type",keyword:"type",params:{type: schema199.properties.bill_detail_type.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data3.resource_id !== undefined){
let data16 = data3.resource_id;
if((typeof data16 !== "string") && (data16 !== null)){
const err18 = {instancePath:instancePath+"/fee_records/" + i0+"/resource_id",schemaPath:"#/definitions/SubCustomerMonthlyBillDetail/properties/resource_id/type",keyword:"type",params:{type: schema199.properties.resource_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data3.resource_name !== undefined){
let data17 = data3.resource_name;
if((typeof data17 !== "string") && (data17 !== null)){
const err19 = {instancePath:instancePath+"/fee_records/" + i0+"/resource_name",schemaPath:"#/definitions/SubCustomerMonthlyBillDetail/properties/resource_name/type",keyword:"type",params:{type: schema199.properties.resource_name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data3.product_spec_desc !== undefined){
let data18 = data3.product_spec_desc;
if((typeof data18 !== "string") && (data18 !== null)){
const err20 = {instancePath:instancePath+"/fee_records/" + i0+"/product_spec_desc",schemaPath:"#/definitions/SubCustomerMonthlyBillDetail/properties/product_spec_desc/type",keyword:"type",params:{type: schema199.properties.product_spec_desc.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data3.region_code !== undefined){
let data19 = data3.region_code;
if((typeof data19 !== "string") && (data19 !== null)){
const err21 = {instancePath:instancePath+"/fee_records/" + i0+"/region_code",schemaPath:"#/definitions/SubCustomerMonthlyBillDetail/properties/region_code/type",keyword:"type",params:{type: schema199.properties.region_code.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data3.product_id !== undefined){
let data20 = data3.product_id;
if((typeof data20 !== "string") && (data20 !== null)){
const err22 = {instancePath:instancePath+"/fee_records/" + i0+"/product_id",schemaPath:"#/definitions/SubCustomerMonthlyBillDetail/properties/product_id/type",keyword:"type",params:{type: schema199.properties.product_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data3.product_name !== undefined){
let data21 = data3.product_name;
if((typeof data21 !== "string") && (data21 !== null)){
const err23 = {instancePath:instancePath+"/fee_records/" + i0+"/product_name",schemaPath:"#/definitions/SubCustomerMonthlyBillDetail/properties/product_name/type",keyword:"type",params:{type: schema199.properties.product_name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data3.resource_tag !== undefined){
let data22 = data3.resource_tag;
if((typeof data22 !== "string") && (data22 !== null)){
const err24 = {instancePath:instancePath+"/fee_records/" + i0+"/resource_tag",schemaPath:"#/definitions/SubCustomerMonthlyBillDetail/properties/resource_tag/type",keyword:"type",params:{type: schema199.properties.resource_tag.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data3.consume_time !== undefined){
let data23 = data3.consume_time;
if((typeof data23 !== "string") && (data23 !== null)){
const err25 = {instancePath:instancePath+"/fee_records/" + i0+"/consume_time",schemaPath:"#/definitions/SubCustomerMonthlyBillDetail/properties/consume_time/type",keyword:"type",params:{type: schema199.properties.consume_time.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data3.usage_type !== undefined){
let data24 = data3.usage_type;
if((typeof data24 !== "string") && (data24 !== null)){
const err26 = {instancePath:instancePath+"/fee_records/" + i0+"/usage_type",schemaPath:"#/definitions/SubCustomerMonthlyBillDetail/properties/usage_type/type",keyword:"type",params:{type: schema199.properties.usage_type.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data3.usage_amount !== undefined){
let data25 = data3.usage_amount;
if(((!(typeof data25 == "number")) && (typeof data25 !== "string")) && (data25 !== null)){
const err27 = {instancePath:instancePath+"/fee_records/" + i0+"/usage_amount",schemaPath:"#/definitions/SubCustomerMonthlyBillDetail/properties/usage_amount/type",keyword:"type",params:{type: schema199.properties.usage_amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(typeof data25 === "string"){
if(!pattern0.test(data25)){
const err28 = {instancePath:instancePath+"/fee_records/" + i0+"/usage_amount",schemaPath:"#/definitions/SubCustomerMonthlyBillDetail/properties/usage_amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
if(data3.usage_measure_id !== undefined){
let data26 = data3.usage_measure_id;
if((!((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26)))) && (data26 !== null)){
const err29 = {instancePath:instancePath+"/fee_records/" + i0+"/usage_measure_id",schemaPath:"#/definitions/SubCustomerMonthlyBillDetail/properties/usage_measure_id/type",keyword:"type",params:{type: schema199.properties.usage_measure_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data3.free_resource_usage !== undefined){
let data27 = data3.free_resource_usage;
if(((!(typeof data27 == "number")) && (typeof data27 !== "string")) && (data27 !== null)){
const err30 = {instancePath:instancePath+"/fee_records/" + i0+"/free_resource_usage",schemaPath:"#/definitions/SubCustomerMonthlyBillDetail/properties/free_resource_usage/type",keyword:"type",params:{type: schema199.properties.free_resource_usage.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(typeof data27 === "string"){
if(!pattern0.test(data27)){
const err31 = {instancePath:instancePath+"/fee_records/" + i0+"/free_resource_usage",schemaPath:"#/definitions/SubCustomerMonthlyBillDetail/properties/free_resource_usage/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
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
if(data3.free_resource_measure_id !== undefined){
let data28 = data3.free_resource_measure_id;
if((!((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28)))) && (data28 !== null)){
const err32 = {instancePath:instancePath+"/fee_records/" + i0+"/free_resource_measure_id",schemaPath:"#/definitions/SubCustomerMonthlyBillDetail/properties/free_resource_measure_id/type",keyword:"type",params:{type: schema199.properties.free_resource_measure_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data3.ri_usage !== undefined){
let data29 = data3.ri_usage;
if(((!(typeof data29 == "number")) && (typeof data29 !== "string")) && (data29 !== null)){
const err33 = {instancePath:instancePath+"/fee_records/" + i0+"/ri_usage",schemaPath:"#/definitions/SubCustomerMonthlyBillDetail/properties/ri_usage/type",keyword:"type",params:{type: schema199.properties.ri_usage.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(typeof data29 === "string"){
if(!pattern0.test(data29)){
const err34 = {instancePath:instancePath+"/fee_records/" + i0+"/ri_usage",schemaPath:"#/definitions/SubCustomerMonthlyBillDetail/properties/ri_usage/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
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
if(data3.ri_usage_measure_id !== undefined){
let data30 = data3.ri_usage_measure_id;
if((!((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30)))) && (data30 !== null)){
const err35 = {instancePath:instancePath+"/fee_records/" + i0+"/ri_usage_measure_id",schemaPath:"#/definitions/SubCustomerMonthlyBillDetail/properties/ri_usage_measure_id/type",keyword:"type",params:{type: schema199.properties.ri_usage_measure_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data3.official_amount !== undefined){
let data31 = data3.official_amount;
if(((!(typeof data31 == "number")) && (typeof data31 !== "string")) && (data31 !== null)){
const err36 = {instancePath:instancePath+"/fee_records/" + i0+"/official_amount",schemaPath:"#/definitions/SubCustomerMonthlyBillDetail/properties/official_amount/type",keyword:"type",params:{type: schema199.properties.official_amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(typeof data31 === "string"){
if(!pattern0.test(data31)){
const err37 = {instancePath:instancePath+"/fee_records/" + i0+"/official_amount",schemaPath:"#/definitions/SubCustomerMonthlyBillDetail/properties/official_amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
if(data3.official_discount_amount !== undefined){
let data32 = data3.official_discount_amount;
if(((!(typeof data32 == "number")) && (typeof data32 !== "string")) && (data32 !== null)){
const err38 = {instancePath:instancePath+"/fee_records/" + i0+"/official_discount_amount",schemaPath:"#/definitions/SubCustomerMonthlyBillDetail/properties/official_discount_amount/type",keyword:"type",params:{type: schema199.properties.official_discount_amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(typeof data32 === "string"){
if(!pattern0.test(data32)){
const err39 = {instancePath:instancePath+"/fee_records/" + i0+"/official_discount_amount",schemaPath:"#/definitions/SubCustomerMonthlyBillDetail/properties/official_discount_amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
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
if(data3.payment_amount !== undefined){
let data33 = data3.payment_amount;
if(((!(typeof data33 == "number")) && (typeof data33 !== "string")) && (data33 !== null)){
const err40 = {instancePath:instancePath+"/fee_records/" + i0+"/payment_amount",schemaPath:"#/definitions/SubCustomerMonthlyBillDetail/properties/payment_amount/type",keyword:"type",params:{type: schema199.properties.payment_amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(typeof data33 === "string"){
if(!pattern0.test(data33)){
const err41 = {instancePath:instancePath+"/fee_records/" + i0+"/payment_amount",schemaPath:"#/definitions/SubCustomerMonthlyBillDetail/properties/payment_amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
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
if(data3.cash_amount !== undefined){
let data34 = data3.cash_amount;
if(((!(typeof data34 == "number")) && (typeof data34 !== "string")) && (data34 !== null)){
const err42 = {instancePath:instancePath+"/fee_records/" + i0+"/cash_amount",schemaPath:"#/definitions/SubCustomerMonthlyBillDetail/properties/cash_amount/type",keyword:"type",params:{type: schema199.properties.cash_amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(typeof data34 === "string"){
if(!pattern0.test(data34)){
const err43 = {instancePath:instancePath+"/fee_records/" + i0+"/cash_amount",schemaPath:"#/definitions/SubCustomerMonthlyBillDetail/properties/cash_amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
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
if(data3.credit_amount !== undefined){
let data35 = data3.credit_amount;
if(((!(typeof data35 == "number")) && (typeof data35 !== "string")) && (data35 !== null)){
const err44 = {instancePath:instancePath+"/fee_records/" + i0+"/credit_amount",schemaPath:"#/definitions/SubCustomerMonthlyBillDetail/properties/credit_amount/type",keyword:"type",params:{type: schema199.properties.credit_amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(typeof data35 === "string"){
if(!pattern0.test(data35)){
const err45 = {instancePath:instancePath+"/fee_records/" + i0+"/credit_amount",schemaPath:"#/definitions/SubCustomerMonthlyBillDetail/properties/credit_amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
if(data3.coupon_amount !== undefined){
let data36 = data3.coupon_amount;
if(((!(typeof data36 == "number")) && (typeof data36 !== "string")) && (data36 !== null)){
const err46 = {instancePath:instancePath+"/fee_records/" + i0+"/coupon_amount",schemaPath:"#/definitions/SubCustomerMonthlyBillDetail/properties/coupon_amount/type",keyword:"type",params:{type: schema199.properties.coupon_amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(typeof data36 === "string"){
if(!pattern0.test(data36)){
const err47 = {instancePath:instancePath+"/fee_records/" + i0+"/coupon_amount",schemaPath:"#/definitions/SubCustomerMonthlyBillDetail/properties/coupon_amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
if(data3.flexipurchase_coupon_amount !== undefined){
let data37 = data3.flexipurchase_coupon_amount;
if(((!(typeof data37 == "number")) && (typeof data37 !== "string")) && (data37 !== null)){
const err48 = {instancePath:instancePath+"/fee_records/" + i0+"/flexipurchase_coupon_amount",schemaPath:"#/definitions/SubCustomerMonthlyBillDetail/properties/flexipurchase_coupon_amount/type",keyword:"type",params:{type: schema199.properties.flexipurchase_coupon_amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(typeof data37 === "string"){
if(!pattern0.test(data37)){
const err49 = {instancePath:instancePath+"/fee_records/" + i0+"/flexipurchase_coupon_amount",schemaPath:"#/definitions/SubCustomerMonthlyBillDetail/properties/flexipurchase_coupon_amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
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
if(data3.stored_value_card_amount !== undefined){
let data38 = data3.stored_value_card_amount;
if(((!(typeof data38 == "number")) && (typeof data38 !== "string")) && (data38 !== null)){
const err50 = {instancePath:instancePath+"/fee_records/" + i0+"/stored_value_card_amount",schemaPath:"#/definitions/SubCustomerMonthlyBillDetail/properties/stored_value_card_amount/type",keyword:"type",params:{type: schema199.properties.stored_value_card_amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(typeof data38 === "string"){
if(!pattern0.test(data38)){
const err51 = {instancePath:instancePath+"/fee_records/" + i0+"/stored_value_card_amount",schemaPath:"#/definitions/SubCustomerMonthlyBillDetail/properties/stored_value_card_amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
if(data3.debt_amount !== undefined){
let data39 = data3.debt_amount;
if(((!(typeof data39 == "number")) && (typeof data39 !== "string")) && (data39 !== null)){
const err52 = {instancePath:instancePath+"/fee_records/" + i0+"/debt_amount",schemaPath:"#/definitions/SubCustomerMonthlyBillDetail/properties/debt_amount/type",keyword:"type",params:{type: schema199.properties.debt_amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(typeof data39 === "string"){
if(!pattern0.test(data39)){
const err53 = {instancePath:instancePath+"/fee_records/" + i0+"/debt_amount",schemaPath:"#/definitions/SubCustomerMonthlyBillDetail/properties/debt_amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
if(data3.writeoff_amount !== undefined){
let data40 = data3.writeoff_amount;
if(((!(typeof data40 == "number")) && (typeof data40 !== "string")) && (data40 !== null)){
const err54 = {instancePath:instancePath+"/fee_records/" + i0+"/writeoff_amount",schemaPath:"#/definitions/SubCustomerMonthlyBillDetail/properties/writeoff_amount/type",keyword:"type",params:{type: schema199.properties.writeoff_amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(typeof data40 === "string"){
if(!pattern0.test(data40)){
const err55 = {instancePath:instancePath+"/fee_records/" + i0+"/writeoff_amount",schemaPath:"#/definitions/SubCustomerMonthlyBillDetail/properties/writeoff_amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
if(data3.period_type !== undefined){
let data41 = data3.period_type;
if((!((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41)))) && (data41 !== null)){
const err56 = {instancePath:instancePath+"/fee_records/" + i0+"/period_type",schemaPath:"#/definitions/SubCustomerMonthlyBillDetail/properties/period_type/type",keyword:"type",params:{type: schema199.properties.period_type.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data3.account_manager_id !== undefined){
let data42 = data3.account_manager_id;
if((typeof data42 !== "string") && (data42 !== null)){
const err57 = {instancePath:instancePath+"/fee_records/" + i0+"/account_manager_id",schemaPath:"#/definitions/SubCustomerMonthlyBillDetail/properties/account_manager_id/type",keyword:"type",params:{type: schema199.properties.account_manager_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data3.partner_id !== undefined){
let data43 = data3.partner_id;
if((typeof data43 !== "string") && (data43 !== null)){
const err58 = {instancePath:instancePath+"/fee_records/" + i0+"/partner_id",schemaPath:"#/definitions/SubCustomerMonthlyBillDetail/properties/partner_id/type",keyword:"type",params:{type: schema199.properties.partner_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data3.region_name !== undefined){
let data44 = data3.region_name;
if((typeof data44 !== "string") && (data44 !== null)){
const err59 = {instancePath:instancePath+"/fee_records/" + i0+"/region_name",schemaPath:"#/definitions/SubCustomerMonthlyBillDetail/properties/region_name/type",keyword:"type",params:{type: schema199.properties.region_name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data3.sub_service_type_code !== undefined){
let data45 = data3.sub_service_type_code;
if((typeof data45 !== "string") && (data45 !== null)){
const err60 = {instancePath:instancePath+"/fee_records/" + i0+"/sub_service_type_code",schemaPath:"#/definitions/SubCustomerMonthlyBillDetail/properties/sub_service_type_code/type",keyword:"type",params:{type: schema199.properties.sub_service_type_code.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data3.sub_service_type_name !== undefined){
let data46 = data3.sub_service_type_name;
if((typeof data46 !== "string") && (data46 !== null)){
const err61 = {instancePath:instancePath+"/fee_records/" + i0+"/sub_service_type_name",schemaPath:"#/definitions/SubCustomerMonthlyBillDetail/properties/sub_service_type_name/type",keyword:"type",params:{type: schema199.properties.sub_service_type_name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data3.sub_resource_type_code !== undefined){
let data47 = data3.sub_resource_type_code;
if((typeof data47 !== "string") && (data47 !== null)){
const err62 = {instancePath:instancePath+"/fee_records/" + i0+"/sub_resource_type_code",schemaPath:"#/definitions/SubCustomerMonthlyBillDetail/properties/sub_resource_type_code/type",keyword:"type",params:{type: schema199.properties.sub_resource_type_code.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data3.sub_resource_type_name !== undefined){
let data48 = data3.sub_resource_type_name;
if((typeof data48 !== "string") && (data48 !== null)){
const err63 = {instancePath:instancePath+"/fee_records/" + i0+"/sub_resource_type_name",schemaPath:"#/definitions/SubCustomerMonthlyBillDetail/properties/sub_resource_type_name/type",keyword:"type",params:{type: schema199.properties.sub_resource_type_name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data3.sub_resource_id !== undefined){
let data49 = data3.sub_resource_id;
if((typeof data49 !== "string") && (data49 !== null)){
const err64 = {instancePath:instancePath+"/fee_records/" + i0+"/sub_resource_id",schemaPath:"#/definitions/SubCustomerMonthlyBillDetail/properties/sub_resource_id/type",keyword:"type",params:{type: schema199.properties.sub_resource_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data3.sub_resource_name !== undefined){
let data50 = data3.sub_resource_name;
if((typeof data50 !== "string") && (data50 !== null)){
const err65 = {instancePath:instancePath+"/fee_records/" + i0+"/sub_resource_name",schemaPath:"#/definitions/SubCustomerMonthlyBillDetail/properties/sub_resource_name/type",keyword:"type",params:{type: schema199.properties.sub_resource_name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data3.period_num !== undefined){
let data51 = data3.period_num;
if(((!(typeof data51 == "number")) && (typeof data51 !== "string")) && (data51 !== null)){
const err66 = {instancePath:instancePath+"/fee_records/" + i0+"/period_num",schemaPath:"#/definitions/SubCustomerMonthlyBillDetail/properties/period_num/type",keyword:"type",params:{type: schema199.properties.period_num.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(typeof data51 === "string"){
if(!pattern0.test(data51)){
const err67 = {instancePath:instancePath+"/fee_records/" + i0+"/period_num",schemaPath:"#/definitions/SubCustomerMonthlyBillDetail/properties/period_num/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
if(data3.enterprise_project_id !== undefined){
let data52 = data3.enterprise_project_id;
if((typeof data52 !== "string") && (data52 !== null)){
const err68 = {instancePath:instancePath+"/fee_records/" + i0+"/enterprise_project_id",schemaPath:"#/definitions/SubCustomerMonthlyBillDetail/properties/enterprise_project_id/type",keyword:"type",params:{type: schema199.properties.enterprise_project_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data3.order_type !== undefined){
let data53 = data3.order_type;
if((!((typeof data53 == "number") && (!(data53 % 1) && !isNaN(data53)))) && (data53 !== null)){
const err69 = {instancePath:instancePath+"/fee_records/" + i0+"/order_type",schemaPath:"#/definitions/SubCustomerMonthlyBillDetail/properties/order_type/type",keyword:"type",params:{type: schema199.properties.order_type.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data3.payment_type !== undefined){
let data54 = data3.payment_type;
if((typeof data54 !== "string") && (data54 !== null)){
const err70 = {instancePath:instancePath+"/fee_records/" + i0+"/payment_type",schemaPath:"#/definitions/SubCustomerMonthlyBillDetail/properties/payment_type/type",keyword:"type",params:{type: schema199.properties.payment_type.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
}
}
}
}
}
validate202.errors = vErrors;
return errors === 0;
}


function validate201(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="incentives.listSubCustomerBillDetail" */;
let vErrors = null;
let errors = 0;
if(!(validate202(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
errors = vErrors.length;
}
validate201.errors = vErrors;
return errors === 0;
}

export const listServiceTypes = validate204;
const schema200 = {"$id":"incentives.listServiceTypes","$ref":"incentives#/definitions/ListServiceTypesResponse"};
const schema201 = {"type":["object","null"],"properties":{"total_count":{"type":["integer","null"]},"service_types":{"type":["array","null"],"items":{"$ref":"#/definitions/ServiceTypes"}}}};
const schema202 = {"type":["object","null"],"properties":{"service_type_name":{"type":["string","null"]},"service_type_code":{"type":["string","null"]},"abbreviation":{"type":["string","null"]}},"required":["service_type_code","service_type_name"]};

function validate205(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema201.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.total_count !== undefined){
let data0 = data.total_count;
if((!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/total_count",schemaPath:"#/properties/total_count/type",keyword:"type",params:{type: schema201.properties.total_count.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.service_types !== undefined){
let data1 = data.service_types;
if((!(Array.isArray(data1))) && (data1 !== null)){
const err2 = {instancePath:instancePath+"/service_types",schemaPath:"#/properties/service_types/type",keyword:"type",params:{type: schema201.properties.service_types.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if((!(data2 && typeof data2 == "object" && !Array.isArray(data2))) && (data2 !== null)){
const err3 = {instancePath:instancePath+"/service_types/" + i0,schemaPath:"#/definitions/ServiceTypes/type",keyword:"type",params:{type: schema202.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.service_type_code === undefined){
const err4 = {instancePath:instancePath+"/service_types/" + i0,schemaPath:"#/definitions/ServiceTypes/required",keyword:"required",params:{missingProperty: "service_type_code"},message:"must have required property '"+"service_type_code"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data2.service_type_name === undefined){
const err5 = {instancePath:instancePath+"/service_types/" + i0,schemaPath:"#/definitions/ServiceTypes/required",keyword:"required",params:{missingProperty: "service_type_name"},message:"must have required property '"+"service_type_name"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data2.service_type_name !== undefined){
let data3 = data2.service_type_name;
if((typeof data3 !== "string") && (data3 !== null)){
const err6 = {instancePath:instancePath+"/service_types/" + i0+"/service_type_name",schemaPath:"#/definitions/ServiceTypes/properties/service_type_name/type",keyword:"type",params:{type: schema202.properties.service_type_name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data2.service_type_code !== undefined){
let data4 = data2.service_type_code;
if((typeof data4 !== "string") && (data4 !== null)){
const err7 = {instancePath:instancePath+"/service_types/" + i0+"/service_type_code",schemaPath:"#/definitions/ServiceTypes/properties/service_type_code/type",keyword:"type",params:{type: schema202.properties.service_type_code.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data2.abbreviation !== undefined){
let data5 = data2.abbreviation;
if((typeof data5 !== "string") && (data5 !== null)){
const err8 = {instancePath:instancePath+"/service_types/" + i0+"/abbreviation",schemaPath:"#/definitions/ServiceTypes/properties/abbreviation/type",keyword:"type",params:{type: schema202.properties.abbreviation.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
}
}
}
validate205.errors = vErrors;
return errors === 0;
}


function validate204(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="incentives.listServiceTypes" */;
let vErrors = null;
let errors = 0;
if(!(validate205(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors);
errors = vErrors.length;
}
validate204.errors = vErrors;
return errors === 0;
}

export const listResourceTypes = validate207;
const schema203 = {"$id":"incentives.listResourceTypes","$ref":"incentives#/definitions/ListResourceTypesResponse"};
const schema204 = {"type":["object","null"],"properties":{"total_count":{"type":["integer","null"]},"resource_types":{"type":["array","null"],"items":{"$ref":"#/definitions/ResourceTypes"}}}};
const schema205 = {"type":["object","null"],"properties":{"resource_type_code":{"type":["string","null"]},"resource_type_name":{"type":["string","null"]},"resource_type_desc":{"type":["string","null"]},"service_type_code":{"type":["string","null"]}},"required":["resource_type_code"]};

function validate208(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema204.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.total_count !== undefined){
let data0 = data.total_count;
if((!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/total_count",schemaPath:"#/properties/total_count/type",keyword:"type",params:{type: schema204.properties.total_count.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.resource_types !== undefined){
let data1 = data.resource_types;
if((!(Array.isArray(data1))) && (data1 !== null)){
const err2 = {instancePath:instancePath+"/resource_types",schemaPath:"#/properties/resource_types/type",keyword:"type",params:{type: schema204.properties.resource_types.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if((!(data2 && typeof data2 == "object" && !Array.isArray(data2))) && (data2 !== null)){
const err3 = {instancePath:instancePath+"/resource_types/" + i0,schemaPath:"#/definitions/ResourceTypes/type",keyword:"type",params:{type: schema205.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.resource_type_code === undefined){
const err4 = {instancePath:instancePath+"/resource_types/" + i0,schemaPath:"#/definitions/ResourceTypes/required",keyword:"required",params:{missingProperty: "resource_type_code"},message:"must have required property '"+"resource_type_code"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data2.resource_type_code !== undefined){
let data3 = data2.resource_type_code;
if((typeof data3 !== "string") && (data3 !== null)){
const err5 = {instancePath:instancePath+"/resource_types/" + i0+"/resource_type_code",schemaPath:"#/definitions/ResourceTypes/properties/resource_type_code/type",keyword:"type",params:{type: schema205.properties.resource_type_code.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data2.resource_type_name !== undefined){
let data4 = data2.resource_type_name;
if((typeof data4 !== "string") && (data4 !== null)){
const err6 = {instancePath:instancePath+"/resource_types/" + i0+"/resource_type_name",schemaPath:"#/definitions/ResourceTypes/properties/resource_type_name/type",keyword:"type",params:{type: schema205.properties.resource_type_name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data2.resource_type_desc !== undefined){
let data5 = data2.resource_type_desc;
if((typeof data5 !== "string") && (data5 !== null)){
const err7 = {instancePath:instancePath+"/resource_types/" + i0+"/resource_type_desc",schemaPath:"#/definitions/ResourceTypes/properties/resource_type_desc/type",keyword:"type",params:{type: schema205.properties.resource_type_desc.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data2.service_type_code !== undefined){
let data6 = data2.service_type_code;
if((typeof data6 !== "string") && (data6 !== null)){
const err8 = {instancePath:instancePath+"/resource_types/" + i0+"/service_type_code",schemaPath:"#/definitions/ResourceTypes/properties/service_type_code/type",keyword:"type",params:{type: schema205.properties.service_type_code.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
}
}
}
validate208.errors = vErrors;
return errors === 0;
}


function validate207(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="incentives.listResourceTypes" */;
let vErrors = null;
let errors = 0;
if(!(validate208(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate208.errors : vErrors.concat(validate208.errors);
errors = vErrors.length;
}
validate207.errors = vErrors;
return errors === 0;
}

export const listServiceResources = validate210;
const schema206 = {"$id":"incentives.listServiceResources","$ref":"incentives#/definitions/ListServiceResourcesResponse"};
const schema207 = {"type":["object","null"],"properties":{"total_count":{"type":["integer","null"]},"infos":{"type":["array","null"],"items":{"$ref":"#/definitions/ServiceResourceInfo"}}}};
const schema208 = {"type":["object","null"],"properties":{"basic_info":{"$ref":"#/definitions/ResourceBasicInfo"}}};
const schema209 = {"type":["object","null"],"properties":{"resource_type_code":{"type":["string","null"]},"product_owner_service":{"type":["string","null"]},"name":{"type":["string","null"]},"description":{"type":["string","null"]}},"required":["resource_type_code"]};

function validate212(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema208.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.basic_info !== undefined){
let data0 = data.basic_info;
if((!(data0 && typeof data0 == "object" && !Array.isArray(data0))) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/basic_info",schemaPath:"#/definitions/ResourceBasicInfo/type",keyword:"type",params:{type: schema209.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.resource_type_code === undefined){
const err2 = {instancePath:instancePath+"/basic_info",schemaPath:"#/definitions/ResourceBasicInfo/required",keyword:"required",params:{missingProperty: "resource_type_code"},message:"must have required property '"+"resource_type_code"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.resource_type_code !== undefined){
let data1 = data0.resource_type_code;
if((typeof data1 !== "string") && (data1 !== null)){
const err3 = {instancePath:instancePath+"/basic_info/resource_type_code",schemaPath:"#/definitions/ResourceBasicInfo/properties/resource_type_code/type",keyword:"type",params:{type: schema209.properties.resource_type_code.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0.product_owner_service !== undefined){
let data2 = data0.product_owner_service;
if((typeof data2 !== "string") && (data2 !== null)){
const err4 = {instancePath:instancePath+"/basic_info/product_owner_service",schemaPath:"#/definitions/ResourceBasicInfo/properties/product_owner_service/type",keyword:"type",params:{type: schema209.properties.product_owner_service.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data0.name !== undefined){
let data3 = data0.name;
if((typeof data3 !== "string") && (data3 !== null)){
const err5 = {instancePath:instancePath+"/basic_info/name",schemaPath:"#/definitions/ResourceBasicInfo/properties/name/type",keyword:"type",params:{type: schema209.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data0.description !== undefined){
let data4 = data0.description;
if((typeof data4 !== "string") && (data4 !== null)){
const err6 = {instancePath:instancePath+"/basic_info/description",schemaPath:"#/definitions/ResourceBasicInfo/properties/description/type",keyword:"type",params:{type: schema209.properties.description.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
}
validate212.errors = vErrors;
return errors === 0;
}


function validate211(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema207.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.total_count !== undefined){
let data0 = data.total_count;
if((!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/total_count",schemaPath:"#/properties/total_count/type",keyword:"type",params:{type: schema207.properties.total_count.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.infos !== undefined){
let data1 = data.infos;
if((!(Array.isArray(data1))) && (data1 !== null)){
const err2 = {instancePath:instancePath+"/infos",schemaPath:"#/properties/infos/type",keyword:"type",params:{type: schema207.properties.infos.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate212(data1[i0], {instancePath:instancePath+"/infos/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate212.errors : vErrors.concat(validate212.errors);
errors = vErrors.length;
}
}
}
}
}
validate211.errors = vErrors;
return errors === 0;
}


function validate210(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="incentives.listServiceResources" */;
let vErrors = null;
let errors = 0;
if(!(validate211(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate211.errors : vErrors.concat(validate211.errors);
errors = vErrors.length;
}
validate210.errors = vErrors;
return errors === 0;
}

export const listUsageTypes = validate215;
const schema210 = {"$id":"incentives.listUsageTypes","$ref":"incentives#/definitions/ListUsageTypesResponse"};
const schema211 = {"type":["object","null"],"properties":{"total_count":{"type":["integer","null"]},"usage_types":{"type":["array","null"],"items":{"$ref":"#/definitions/UsageType"}}}};
const schema212 = {"type":["object","null"],"properties":{"code":{"type":["string","null"]},"name":{"type":["string","null"]},"resource_type_code":{"type":["string","null"]},"service_type_code":{"type":["string","null"]},"resource_type_name":{"type":["string","null"]},"service_type_name":{"type":["string","null"]}},"required":["code"]};

function validate216(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema211.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.total_count !== undefined){
let data0 = data.total_count;
if((!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/total_count",schemaPath:"#/properties/total_count/type",keyword:"type",params:{type: schema211.properties.total_count.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.usage_types !== undefined){
let data1 = data.usage_types;
if((!(Array.isArray(data1))) && (data1 !== null)){
const err2 = {instancePath:instancePath+"/usage_types",schemaPath:"#/properties/usage_types/type",keyword:"type",params:{type: schema211.properties.usage_types.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if((!(data2 && typeof data2 == "object" && !Array.isArray(data2))) && (data2 !== null)){
const err3 = {instancePath:instancePath+"/usage_types/" + i0,schemaPath:"#/definitions/UsageType/type",keyword:"type",params:{type: schema212.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.code === undefined){
const err4 = {instancePath:instancePath+"/usage_types/" + i0,schemaPath:"#/definitions/UsageType/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data2.code !== undefined){
let data3 = data2.code;
if((typeof data3 !== "string") && (data3 !== null)){
const err5 = {instancePath:instancePath+"/usage_types/" + i0+"/code",schemaPath:"#/definitions/UsageType/properties/code/type",keyword:"type",params:{type: schema212.properties.code.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data2.name !== undefined){
let data4 = data2.name;
if((typeof data4 !== "string") && (data4 !== null)){
const err6 = {instancePath:instancePath+"/usage_types/" + i0+"/name",schemaPath:"#/definitions/UsageType/properties/name/type",keyword:"type",params:{type: schema212.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data2.resource_type_code !== undefined){
let data5 = data2.resource_type_code;
if((typeof data5 !== "string") && (data5 !== null)){
const err7 = {instancePath:instancePath+"/usage_types/" + i0+"/resource_type_code",schemaPath:"#/definitions/UsageType/properties/resource_type_code/type",keyword:"type",params:{type: schema212.properties.resource_type_code.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data2.service_type_code !== undefined){
let data6 = data2.service_type_code;
if((typeof data6 !== "string") && (data6 !== null)){
const err8 = {instancePath:instancePath+"/usage_types/" + i0+"/service_type_code",schemaPath:"#/definitions/UsageType/properties/service_type_code/type",keyword:"type",params:{type: schema212.properties.service_type_code.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data2.resource_type_name !== undefined){
let data7 = data2.resource_type_name;
if((typeof data7 !== "string") && (data7 !== null)){
const err9 = {instancePath:instancePath+"/usage_types/" + i0+"/resource_type_name",schemaPath:"#/definitions/UsageType/properties/resource_type_name/type",keyword:"type",params:{type: schema212.properties.resource_type_name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data2.service_type_name !== undefined){
let data8 = data2.service_type_name;
if((typeof data8 !== "string") && (data8 !== null)){
const err10 = {instancePath:instancePath+"/usage_types/" + i0+"/service_type_name",schemaPath:"#/definitions/UsageType/properties/service_type_name/type",keyword:"type",params:{type: schema212.properties.service_type_name.type},message:"must be string,null"};
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
}
}
}
}
validate216.errors = vErrors;
return errors === 0;
}


function validate215(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="incentives.listUsageTypes" */;
let vErrors = null;
let errors = 0;
if(!(validate216(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate216.errors : vErrors.concat(validate216.errors);
errors = vErrors.length;
}
validate215.errors = vErrors;
return errors === 0;
}

export const listMeasureUnits = validate218;
const schema213 = {"$id":"incentives.listMeasureUnits","$ref":"incentives#/definitions/ListMeasureUnitsResponse"};
const schema214 = {"type":["object","null"],"properties":{"measure_units":{"type":["array","null"],"items":{"$ref":"#/definitions/MeasureUnitRest"}}}};
const schema215 = {"type":["object","null"],"properties":{"measure_id":{"type":["integer","null"]},"measure_name":{"type":["string","null"]},"abbreviation":{"type":["string","null"]},"measure_type":{"type":["integer","null"]}},"required":["measure_id"]};

function validate219(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema214.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.measure_units !== undefined){
let data0 = data.measure_units;
if((!(Array.isArray(data0))) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/measure_units",schemaPath:"#/properties/measure_units/type",keyword:"type",params:{type: schema214.properties.measure_units.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if((!(data1 && typeof data1 == "object" && !Array.isArray(data1))) && (data1 !== null)){
const err2 = {instancePath:instancePath+"/measure_units/" + i0,schemaPath:"#/definitions/MeasureUnitRest/type",keyword:"type",params:{type: schema215.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.measure_id === undefined){
const err3 = {instancePath:instancePath+"/measure_units/" + i0,schemaPath:"#/definitions/MeasureUnitRest/required",keyword:"required",params:{missingProperty: "measure_id"},message:"must have required property '"+"measure_id"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1.measure_id !== undefined){
let data2 = data1.measure_id;
if((!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))) && (data2 !== null)){
const err4 = {instancePath:instancePath+"/measure_units/" + i0+"/measure_id",schemaPath:"#/definitions/MeasureUnitRest/properties/measure_id/type",keyword:"type",params:{type: schema215.properties.measure_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data1.measure_name !== undefined){
let data3 = data1.measure_name;
if((typeof data3 !== "string") && (data3 !== null)){
const err5 = {instancePath:instancePath+"/measure_units/" + i0+"/measure_name",schemaPath:"#/definitions/MeasureUnitRest/properties/measure_name/type",keyword:"type",params:{type: schema215.properties.measure_name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data1.abbreviation !== undefined){
let data4 = data1.abbreviation;
if((typeof data4 !== "string") && (data4 !== null)){
const err6 = {instancePath:instancePath+"/measure_units/" + i0+"/abbreviation",schemaPath:"#/definitions/MeasureUnitRest/properties/abbreviation/type",keyword:"type",params:{type: schema215.properties.abbreviation.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data1.measure_type !== undefined){
let data5 = data1.measure_type;
if((!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))) && (data5 !== null)){
const err7 = {instancePath:instancePath+"/measure_units/" + i0+"/measure_type",schemaPath:"#/definitions/MeasureUnitRest/properties/measure_type/type",keyword:"type",params:{type: schema215.properties.measure_type.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
}
}
}
}
validate219.errors = vErrors;
return errors === 0;
}


function validate218(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="incentives.listMeasureUnits" */;
let vErrors = null;
let errors = 0;
if(!(validate219(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate219.errors : vErrors.concat(validate219.errors);
errors = vErrors.length;
}
validate218.errors = vErrors;
return errors === 0;
}

export const listConversions = validate221;
const schema216 = {"$id":"incentives.listConversions","$ref":"incentives#/definitions/ListConversionsResponse"};
const schema217 = {"type":["object","null"],"properties":{"conversions":{"type":["array","null"],"items":{"$ref":"#/definitions/Conversion"}}}};
const schema218 = {"type":["object","null"],"properties":{"measure_id":{"type":["integer","null"]},"ref_measure_id":{"type":["integer","null"]},"conversion_ratio":{"type":["integer","null"]},"measure_type":{"type":["integer","null"]}}};

function validate222(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema217.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.conversions !== undefined){
let data0 = data.conversions;
if((!(Array.isArray(data0))) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/conversions",schemaPath:"#/properties/conversions/type",keyword:"type",params:{type: schema217.properties.conversions.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if((!(data1 && typeof data1 == "object" && !Array.isArray(data1))) && (data1 !== null)){
const err2 = {instancePath:instancePath+"/conversions/" + i0,schemaPath:"#/definitions/Conversion/type",keyword:"type",params:{type: schema218.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.measure_id !== undefined){
let data2 = data1.measure_id;
if((!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))) && (data2 !== null)){
const err3 = {instancePath:instancePath+"/conversions/" + i0+"/measure_id",schemaPath:"#/definitions/Conversion/properties/measure_id/type",keyword:"type",params:{type: schema218.properties.measure_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data1.ref_measure_id !== undefined){
let data3 = data1.ref_measure_id;
if((!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))) && (data3 !== null)){
const err4 = {instancePath:instancePath+"/conversions/" + i0+"/ref_measure_id",schemaPath:"#/definitions/Conversion/properties/ref_measure_id/type",keyword:"type",params:{type: schema218.properties.ref_measure_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data1.conversion_ratio !== undefined){
let data4 = data1.conversion_ratio;
if((!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))) && (data4 !== null)){
const err5 = {instancePath:instancePath+"/conversions/" + i0+"/conversion_ratio",schemaPath:"#/definitions/Conversion/properties/conversion_ratio/type",keyword:"type",params:{type: schema218.properties.conversion_ratio.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data1.measure_type !== undefined){
let data5 = data1.measure_type;
if((!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))) && (data5 !== null)){
const err6 = {instancePath:instancePath+"/conversions/" + i0+"/measure_type",schemaPath:"#/definitions/Conversion/properties/measure_type/type",keyword:"type",params:{type: schema218.properties.measure_type.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
}
}
}
validate222.errors = vErrors;
return errors === 0;
}


function validate221(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="incentives.listConversions" */;
let vErrors = null;
let errors = 0;
if(!(validate222(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate222.errors : vErrors.concat(validate222.errors);
errors = vErrors.length;
}
validate221.errors = vErrors;
return errors === 0;
}

export const listResourceSpecs = validate224;
const schema219 = {"$id":"incentives.listResourceSpecs","$ref":"incentives#/definitions/ListResourceSpecsResponse"};
const schema220 = {"type":["object","null"],"properties":{"page_info":{"$ref":"#/definitions/PageInfo"},"cloud_service_basics":{"type":["array","null"],"items":{"$ref":"#/definitions/CloudServiceBasic"}}}};
const schema221 = {"type":["object","null"],"properties":{"next_marker":{"type":["string","null"]}}};
const schema222 = {"type":["object","null"],"properties":{"cloud_service_type":{"type":["string","null"]},"cloud_service_type_name":{"type":["string","null"]},"resource_type":{"type":["string","null"]},"resource_type_name":{"type":["string","null"]},"resource_spec":{"type":["string","null"]},"resource_spec_name":{"type":["string","null"]},"charge_mode":{"type":["string","null"]},"region_code":{"type":["string","null"]}},"required":["resource_spec"]};

function validate225(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema220.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.page_info !== undefined){
let data0 = data.page_info;
if((!(data0 && typeof data0 == "object" && !Array.isArray(data0))) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/page_info",schemaPath:"#/definitions/PageInfo/type",keyword:"type",params:{type: schema221.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.next_marker !== undefined){
let data1 = data0.next_marker;
if((typeof data1 !== "string") && (data1 !== null)){
const err2 = {instancePath:instancePath+"/page_info/next_marker",schemaPath:"#/definitions/PageInfo/properties/next_marker/type",keyword:"type",params:{type: schema221.properties.next_marker.type},message:"must be string,null"};
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
if(data.cloud_service_basics !== undefined){
let data2 = data.cloud_service_basics;
if((!(Array.isArray(data2))) && (data2 !== null)){
const err3 = {instancePath:instancePath+"/cloud_service_basics",schemaPath:"#/properties/cloud_service_basics/type",keyword:"type",params:{type: schema220.properties.cloud_service_basics.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if((!(data3 && typeof data3 == "object" && !Array.isArray(data3))) && (data3 !== null)){
const err4 = {instancePath:instancePath+"/cloud_service_basics/" + i0,schemaPath:"#/definitions/CloudServiceBasic/type",keyword:"type",params:{type: schema222.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.resource_spec === undefined){
const err5 = {instancePath:instancePath+"/cloud_service_basics/" + i0,schemaPath:"#/definitions/CloudServiceBasic/required",keyword:"required",params:{missingProperty: "resource_spec"},message:"must have required property '"+"resource_spec"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data3.cloud_service_type !== undefined){
let data4 = data3.cloud_service_type;
if((typeof data4 !== "string") && (data4 !== null)){
const err6 = {instancePath:instancePath+"/cloud_service_basics/" + i0+"/cloud_service_type",schemaPath:"#/definitions/CloudServiceBasic/properties/cloud_service_type/type",keyword:"type",params:{type: schema222.properties.cloud_service_type.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data3.cloud_service_type_name !== undefined){
let data5 = data3.cloud_service_type_name;
if((typeof data5 !== "string") && (data5 !== null)){
const err7 = {instancePath:instancePath+"/cloud_service_basics/" + i0+"/cloud_service_type_name",schemaPath:"#/definitions/CloudServiceBasic/properties/cloud_service_type_name/type",keyword:"type",params:{type: schema222.properties.cloud_service_type_name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data3.resource_type !== undefined){
let data6 = data3.resource_type;
if((typeof data6 !== "string") && (data6 !== null)){
const err8 = {instancePath:instancePath+"/cloud_service_basics/" + i0+"/resource_type",schemaPath:"#/definitions/CloudServiceBasic/properties/resource_type/type",keyword:"type",params:{type: schema222.properties.resource_type.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data3.resource_type_name !== undefined){
let data7 = data3.resource_type_name;
if((typeof data7 !== "string") && (data7 !== null)){
const err9 = {instancePath:instancePath+"/cloud_service_basics/" + i0+"/resource_type_name",schemaPath:"#/definitions/CloudServiceBasic/properties/resource_type_name/type",keyword:"type",params:{type: schema222.properties.resource_type_name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data3.resource_spec !== undefined){
let data8 = data3.resource_spec;
if((typeof data8 !== "string") && (data8 !== null)){
const err10 = {instancePath:instancePath+"/cloud_service_basics/" + i0+"/resource_spec",schemaPath:"#/definitions/CloudServiceBasic/properties/resource_spec/type",keyword:"type",params:{type: schema222.properties.resource_spec.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data3.resource_spec_name !== undefined){
let data9 = data3.resource_spec_name;
if((typeof data9 !== "string") && (data9 !== null)){
const err11 = {instancePath:instancePath+"/cloud_service_basics/" + i0+"/resource_spec_name",schemaPath:"#/definitions/CloudServiceBasic/properties/resource_spec_name/type",keyword:"type",params:{type: schema222.properties.resource_spec_name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data3.charge_mode !== undefined){
let data10 = data3.charge_mode;
if((typeof data10 !== "string") && (data10 !== null)){
const err12 = {instancePath:instancePath+"/cloud_service_basics/" + i0+"/charge_mode",schemaPath:"#/definitions/CloudServiceBasic/properties/charge_mode/type",keyword:"type",params:{type: schema222.properties.charge_mode.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data3.region_code !== undefined){
let data11 = data3.region_code;
if((typeof data11 !== "string") && (data11 !== null)){
const err13 = {instancePath:instancePath+"/cloud_service_basics/" + i0+"/region_code",schemaPath:"#/definitions/CloudServiceBasic/properties/region_code/type",keyword:"type",params:{type: schema222.properties.region_code.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
}
}
}
}
validate225.errors = vErrors;
return errors === 0;
}


function validate224(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="incentives.listResourceSpecs" */;
let vErrors = null;
let errors = 0;
if(!(validate225(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
validate224.errors = vErrors;
return errors === 0;
}

export const showCustomerMonthlySum = validate227;
const schema223 = {"$id":"incentives.showCustomerMonthlySum","$ref":"incentives#/definitions/ShowCustomerMonthlySumResponse"};
const schema224 = {"type":["object","null"],"properties":{"total_count":{"type":["integer","null"]},"bill_sums":{"type":["array","null"],"items":{"$ref":"#/definitions/BillSumRecordInfoV2"}},"consume_amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"debt_amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"coupon_amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"flexipurchase_coupon_amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"stored_value_card_amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"cash_amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"credit_amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"writeoff_amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"measure_id":{"type":["integer","null"],"enum":[1]},"currency":{"type":["string","null"],"enum":["CNY"]}}};
const schema225 = {"type":["object","null"],"properties":{"bill_cycle":{"type":["string","null"]},"resource_type_code":{"type":["string","null"]},"service_type_code":{"type":["string","null"]},"service_type_name":{"type":["string","null"]},"resource_type_name":{"type":["string","null"]},"charging_mode":{"type":["integer","null"]},"official_amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"official_discount_amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"truncated_amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"consume_amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"coupon_amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"flexipurchase_coupon_amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"stored_value_card_amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"debt_amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"writeoff_amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"cash_amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"credit_amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"measure_id":{"type":["integer","null"],"enum":[1]},"bill_type":{"type":["integer","null"]},"customer_id":{"type":["string","null"]},"account_name":{"type":["string","null"]}}};

function validate228(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema224.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.total_count !== undefined){
let data0 = data.total_count;
if((!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/total_count",schemaPath:"#/properties/total_count/type",keyword:"type",params:{type: schema224.properties.total_count.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.bill_sums !== undefined){
let data1 = data.bill_sums;
if((!(Array.isArray(data1))) && (data1 !== null)){
const err2 = {instancePath:instancePath+"/bill_sums",schemaPath:"#/properties/bill_sums/type",keyword:"type",params:{type: schema224.properties.bill_sums.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if((!(data2 && typeof data2 == "object" && !Array.isArray(data2))) && (data2 !== null)){
const err3 = {instancePath:instancePath+"/bill_sums/" + i0,schemaPath:"#/definitions/BillSumRecordInfoV2/type",keyword:"type",params:{type: schema225.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.bill_cycle !== undefined){
let data3 = data2.bill_cycle;
if((typeof data3 !== "string") && (data3 !== null)){
const err4 = {instancePath:instancePath+"/bill_sums/" + i0+"/bill_cycle",schemaPath:"#/definitions/BillSumRecordInfoV2/properties/bill_cycle/type",keyword:"type",params:{type: schema225.properties.bill_cycle.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data2.resource_type_code !== undefined){
let data4 = data2.resource_type_code;
if((typeof data4 !== "string") && (data4 !== null)){
const err5 = {instancePath:instancePath+"/bill_sums/" + i0+"/resource_type_code",schemaPath:"#/definitions/BillSumRecordInfoV2/properties/resource_type_code/type",keyword:"type",params:{type: schema225.properties.resource_type_code.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data2.service_type_code !== undefined){
let data5 = data2.service_type_code;
if((typeof data5 !== "string") && (data5 !== null)){
const err6 = {instancePath:instancePath+"/bill_sums/" + i0+"/service_type_code",schemaPath:"#/definitions/BillSumRecordInfoV2/properties/service_type_code/type",keyword:"type",params:{type: schema225.properties.service_type_code.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data2.service_type_name !== undefined){
let data6 = data2.service_type_name;
if((typeof data6 !== "string") && (data6 !== null)){
const err7 = {instancePath:instancePath+"/bill_sums/" + i0+"/service_type_name",schemaPath:"#/definitions/BillSumRecordInfoV2/properties/service_type_name/type",keyword:"type",params:{type: schema225.properties.service_type_name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data2.resource_type_name !== undefined){
let data7 = data2.resource_type_name;
if((typeof data7 !== "string") && (data7 !== null)){
const err8 = {instancePath:instancePath+"/bill_sums/" + i0+"/resource_type_name",schemaPath:"#/definitions/BillSumRecordInfoV2/properties/resource_type_name/type",keyword:"type",params:{type: schema225.properties.resource_type_name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data2.charging_mode !== undefined){
let data8 = data2.charging_mode;
if((!((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8)))) && (data8 !== null)){
const err9 = {instancePath:instancePath+"/bill_sums/" + i0+"/charging_mode",schemaPath:"#/definitions/BillSumRecordInfoV2/properties/charging_mode/type",keyword:"type",params:{type: schema225.properties.charging_mode.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data2.official_amount !== undefined){
let data9 = data2.official_amount;
if(((!(typeof data9 == "number")) && (typeof data9 !== "string")) && (data9 !== null)){
const err10 = {instancePath:instancePath+"/bill_sums/" + i0+"/official_amount",schemaPath:"#/definitions/BillSumRecordInfoV2/properties/official_amount/type",keyword:"type",params:{type: schema225.properties.official_amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(typeof data9 === "string"){
if(!pattern0.test(data9)){
const err11 = {instancePath:instancePath+"/bill_sums/" + i0+"/official_amount",schemaPath:"#/definitions/BillSumRecordInfoV2/properties/official_amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data2.official_discount_amount !== undefined){
let data10 = data2.official_discount_amount;
if(((!(typeof data10 == "number")) && (typeof data10 !== "string")) && (data10 !== null)){
const err12 = {instancePath:instancePath+"/bill_sums/" + i0+"/official_discount_amount",schemaPath:"#/definitions/BillSumRecordInfoV2/properties/official_discount_amount/type",keyword:"type",params:{type: schema225.properties.official_discount_amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(typeof data10 === "string"){
if(!pattern0.test(data10)){
const err13 = {instancePath:instancePath+"/bill_sums/" + i0+"/official_discount_amount",schemaPath:"#/definitions/BillSumRecordInfoV2/properties/official_discount_amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
if(data2.truncated_amount !== undefined){
let data11 = data2.truncated_amount;
if(((!(typeof data11 == "number")) && (typeof data11 !== "string")) && (data11 !== null)){
const err14 = {instancePath:instancePath+"/bill_sums/" + i0+"/truncated_amount",schemaPath:"#/definitions/BillSumRecordInfoV2/properties/truncated_amount/type",keyword:"type",params:{type: schema225.properties.truncated_amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(typeof data11 === "string"){
if(!pattern0.test(data11)){
const err15 = {instancePath:instancePath+"/bill_sums/" + i0+"/truncated_amount",schemaPath:"#/definitions/BillSumRecordInfoV2/properties/truncated_amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
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
if(data2.consume_amount !== undefined){
let data12 = data2.consume_amount;
if(((!(typeof data12 == "number")) && (typeof data12 !== "string")) && (data12 !== null)){
const err16 = {instancePath:instancePath+"/bill_sums/" + i0+"/consume_amount",schemaPath:"#/definitions/BillSumRecordInfoV2/properties/consume_amount/type",keyword:"type",params:{type: schema225.properties.consume_amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(typeof data12 === "string"){
if(!pattern0.test(data12)){
const err17 = {instancePath:instancePath+"/bill_sums/" + i0+"/consume_amount",schemaPath:"#/definitions/BillSumRecordInfoV2/properties/consume_amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
if(data2.coupon_amount !== undefined){
let data13 = data2.coupon_amount;
if(((!(typeof data13 == "number")) && (typeof data13 !== "string")) && (data13 !== null)){
const err18 = {instancePath:instancePath+"/bill_sums/" + i0+"/coupon_amount",schemaPath:"#/definitions/BillSumRecordInfoV2/properties/coupon_amount/type",keyword:"type",params:{type: schema225.properties.coupon_amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(typeof data13 === "string"){
if(!pattern0.test(data13)){
const err19 = {instancePath:instancePath+"/bill_sums/" + i0+"/coupon_amount",schemaPath:"#/definitions/BillSumRecordInfoV2/properties/coupon_amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
if(data2.flexipurchase_coupon_amount !== undefined){
let data14 = data2.flexipurchase_coupon_amount;
if(((!(typeof data14 == "number")) && (typeof data14 !== "string")) && (data14 !== null)){
const err20 = {instancePath:instancePath+"/bill_sums/" + i0+"/flexipurchase_coupon_amount",schemaPath:"#/definitions/BillSumRecordInfoV2/properties/flexipurchase_coupon_amount/type",keyword:"type",params:{type: schema225.properties.flexipurchase_coupon_amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(typeof data14 === "string"){
if(!pattern0.test(data14)){
const err21 = {instancePath:instancePath+"/bill_sums/" + i0+"/flexipurchase_coupon_amount",schemaPath:"#/definitions/BillSumRecordInfoV2/properties/flexipurchase_coupon_amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
if(data2.stored_value_card_amount !== undefined){
let data15 = data2.stored_value_card_amount;
if(((!(typeof data15 == "number")) && (typeof data15 !== "string")) && (data15 !== null)){
const err22 = {instancePath:instancePath+"/bill_sums/" + i0+"/stored_value_card_amount",schemaPath:"#/definitions/BillSumRecordInfoV2/properties/stored_value_card_amount/type",keyword:"type",params:{type: schema225.properties.stored_value_card_amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(typeof data15 === "string"){
if(!pattern0.test(data15)){
const err23 = {instancePath:instancePath+"/bill_sums/" + i0+"/stored_value_card_amount",schemaPath:"#/definitions/BillSumRecordInfoV2/properties/stored_value_card_amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
if(data2.debt_amount !== undefined){
let data16 = data2.debt_amount;
if(((!(typeof data16 == "number")) && (typeof data16 !== "string")) && (data16 !== null)){
const err24 = {instancePath:instancePath+"/bill_sums/" + i0+"/debt_amount",schemaPath:"#/definitions/BillSumRecordInfoV2/properties/debt_amount/type",keyword:"type",params:{type: schema225.properties.debt_amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(typeof data16 === "string"){
if(!pattern0.test(data16)){
const err25 = {instancePath:instancePath+"/bill_sums/" + i0+"/debt_amount",schemaPath:"#/definitions/BillSumRecordInfoV2/properties/debt_amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
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
if(data2.writeoff_amount !== undefined){
let data17 = data2.writeoff_amount;
if(((!(typeof data17 == "number")) && (typeof data17 !== "string")) && (data17 !== null)){
const err26 = {instancePath:instancePath+"/bill_sums/" + i0+"/writeoff_amount",schemaPath:"#/definitions/BillSumRecordInfoV2/properties/writeoff_amount/type",keyword:"type",params:{type: schema225.properties.writeoff_amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(typeof data17 === "string"){
if(!pattern0.test(data17)){
const err27 = {instancePath:instancePath+"/bill_sums/" + i0+"/writeoff_amount",schemaPath:"#/definitions/BillSumRecordInfoV2/properties/writeoff_amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
if(data2.cash_amount !== undefined){
let data18 = data2.cash_amount;
if(((!(typeof data18 == "number")) && (typeof data18 !== "string")) && (data18 !== null)){
const err28 = {instancePath:instancePath+"/bill_sums/" + i0+"/cash_amount",schemaPath:"#/definitions/BillSumRecordInfoV2/properties/cash_amount/type",keyword:"type",params:{type: schema225.properties.cash_amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(typeof data18 === "string"){
if(!pattern0.test(data18)){
const err29 = {instancePath:instancePath+"/bill_sums/" + i0+"/cash_amount",schemaPath:"#/definitions/BillSumRecordInfoV2/properties/cash_amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
if(data2.credit_amount !== undefined){
let data19 = data2.credit_amount;
if(((!(typeof data19 == "number")) && (typeof data19 !== "string")) && (data19 !== null)){
const err30 = {instancePath:instancePath+"/bill_sums/" + i0+"/credit_amount",schemaPath:"#/definitions/BillSumRecordInfoV2/properties/credit_amount/type",keyword:"type",params:{type: schema225.properties.credit_amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(typeof data19 === "string"){
if(!pattern0.test(data19)){
const err31 = {instancePath:instancePath+"/bill_sums/" + i0+"/credit_amount",schemaPath:"#/definitions/BillSumRecordInfoV2/properties/credit_amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
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
if(data2.measure_id !== undefined){
let data20 = data2.measure_id;
if((!((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20)))) && (data20 !== null)){
const err32 = {instancePath:instancePath+"/bill_sums/" + i0+"/measure_id",schemaPath:"#/definitions/BillSumRecordInfoV2/properties/measure_id/type",keyword:"type",params:{type: schema225.properties.measure_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(!(data20 === 1)){
const err33 = {instancePath:instancePath+"/bill_sums/" + i0+"/measure_id",schemaPath:"#/definitions/BillSumRecordInfoV2/properties/measure_id/enum",keyword:"enum",params:{allowedValues: schema225.properties.measure_id.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data2.bill_type !== undefined){
let data21 = data2.bill_type;
if((!((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21)))) && (data21 !== null)){
const err34 = {instancePath:instancePath+"/bill_sums/" + i0+"/bill_type",schemaPath:"#/definitions/BillSumRecordInfoV2/properties/bill_type/type",keyword:"type",params:{type: schema225.properties.bill_type.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data2.customer_id !== undefined){
let data22 = data2.customer_id;
if((typeof data22 !== "string") && (data22 !== null)){
const err35 = {instancePath:instancePath+"/bill_sums/" + i0+"/customer_id",schemaPath:"#/definitions/BillSumRecordInfoV2/properties/customer_id/type",keyword:"type",params:{type: schema225.properties.customer_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data2.account_name !== undefined){
let data23 = data2.account_name;
if((typeof data23 !== "string") && (data23 !== null)){
const err36 = {instancePath:instancePath+"/bill_sums/" + i0+"/account_name",schemaPath:"#/definitions/BillSumRecordInfoV2/properties/account_name/type",keyword:"type",params:{type: schema225.properties.account_name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
}
}
}
if(data.consume_amount !== undefined){
let data24 = data.consume_amount;
if(((!(typeof data24 == "number")) && (typeof data24 !== "string")) && (data24 !== null)){
const err37 = {instancePath:instancePath+"/consume_amount",schemaPath:"#/properties/consume_amount/type",keyword:"type",params:{type: schema224.properties.consume_amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(typeof data24 === "string"){
if(!pattern0.test(data24)){
const err38 = {instancePath:instancePath+"/consume_amount",schemaPath:"#/properties/consume_amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
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
if(data.debt_amount !== undefined){
let data25 = data.debt_amount;
if(((!(typeof data25 == "number")) && (typeof data25 !== "string")) && (data25 !== null)){
const err39 = {instancePath:instancePath+"/debt_amount",schemaPath:"#/properties/debt_amount/type",keyword:"type",params:{type: schema224.properties.debt_amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(typeof data25 === "string"){
if(!pattern0.test(data25)){
const err40 = {instancePath:instancePath+"/debt_amount",schemaPath:"#/properties/debt_amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
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
if(data.coupon_amount !== undefined){
let data26 = data.coupon_amount;
if(((!(typeof data26 == "number")) && (typeof data26 !== "string")) && (data26 !== null)){
const err41 = {instancePath:instancePath+"/coupon_amount",schemaPath:"#/properties/coupon_amount/type",keyword:"type",params:{type: schema224.properties.coupon_amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(typeof data26 === "string"){
if(!pattern0.test(data26)){
const err42 = {instancePath:instancePath+"/coupon_amount",schemaPath:"#/properties/coupon_amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
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
if(data.flexipurchase_coupon_amount !== undefined){
let data27 = data.flexipurchase_coupon_amount;
if(((!(typeof data27 == "number")) && (typeof data27 !== "string")) && (data27 !== null)){
const err43 = {instancePath:instancePath+"/flexipurchase_coupon_amount",schemaPath:"#/properties/flexipurchase_coupon_amount/type",keyword:"type",params:{type: schema224.properties.flexipurchase_coupon_amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(typeof data27 === "string"){
if(!pattern0.test(data27)){
const err44 = {instancePath:instancePath+"/flexipurchase_coupon_amount",schemaPath:"#/properties/flexipurchase_coupon_amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
if(data.stored_value_card_amount !== undefined){
let data28 = data.stored_value_card_amount;
if(((!(typeof data28 == "number")) && (typeof data28 !== "string")) && (data28 !== null)){
const err45 = {instancePath:instancePath+"/stored_value_card_amount",schemaPath:"#/properties/stored_value_card_amount/type",keyword:"type",params:{type: schema224.properties.stored_value_card_amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(typeof data28 === "string"){
if(!pattern0.test(data28)){
const err46 = {instancePath:instancePath+"/stored_value_card_amount",schemaPath:"#/properties/stored_value_card_amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
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
if(data.cash_amount !== undefined){
let data29 = data.cash_amount;
if(((!(typeof data29 == "number")) && (typeof data29 !== "string")) && (data29 !== null)){
const err47 = {instancePath:instancePath+"/cash_amount",schemaPath:"#/properties/cash_amount/type",keyword:"type",params:{type: schema224.properties.cash_amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(typeof data29 === "string"){
if(!pattern0.test(data29)){
const err48 = {instancePath:instancePath+"/cash_amount",schemaPath:"#/properties/cash_amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
if(data.credit_amount !== undefined){
let data30 = data.credit_amount;
if(((!(typeof data30 == "number")) && (typeof data30 !== "string")) && (data30 !== null)){
const err49 = {instancePath:instancePath+"/credit_amount",schemaPath:"#/properties/credit_amount/type",keyword:"type",params:{type: schema224.properties.credit_amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(typeof data30 === "string"){
if(!pattern0.test(data30)){
const err50 = {instancePath:instancePath+"/credit_amount",schemaPath:"#/properties/credit_amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
if(data.writeoff_amount !== undefined){
let data31 = data.writeoff_amount;
if(((!(typeof data31 == "number")) && (typeof data31 !== "string")) && (data31 !== null)){
const err51 = {instancePath:instancePath+"/writeoff_amount",schemaPath:"#/properties/writeoff_amount/type",keyword:"type",params:{type: schema224.properties.writeoff_amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(typeof data31 === "string"){
if(!pattern0.test(data31)){
const err52 = {instancePath:instancePath+"/writeoff_amount",schemaPath:"#/properties/writeoff_amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
if(data.measure_id !== undefined){
let data32 = data.measure_id;
if((!((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32)))) && (data32 !== null)){
const err53 = {instancePath:instancePath+"/measure_id",schemaPath:"#/properties/measure_id/type",keyword:"type",params:{type: schema224.properties.measure_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(!(data32 === 1)){
const err54 = {instancePath:instancePath+"/measure_id",schemaPath:"#/properties/measure_id/enum",keyword:"enum",params:{allowedValues: schema224.properties.measure_id.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data.currency !== undefined){
let data33 = data.currency;
if((typeof data33 !== "string") && (data33 !== null)){
const err55 = {instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/type",keyword:"type",params:{type: schema224.properties.currency.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(!(data33 === "CNY")){
const err56 = {instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/enum",keyword:"enum",params:{allowedValues: schema224.properties.currency.enum},message:"must be equal to one of the allowed values"};
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
validate228.errors = vErrors;
return errors === 0;
}


function validate227(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="incentives.showCustomerMonthlySum" */;
let vErrors = null;
let errors = 0;
if(!(validate228(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
validate227.errors = vErrors;
return errors === 0;
}

export const listCustomerselfResourceRecords = validate230;
const schema226 = {"$id":"incentives.listCustomerselfResourceRecords","$ref":"incentives#/definitions/ListCustomerselfResourceRecordsResponse"};
const schema227 = {"type":["object","null"],"properties":{"fee_records":{"type":["array","null"],"items":{"$ref":"#/definitions/ResFeeRecordV2"}},"total_count":{"type":["integer","null"]},"currency":{"type":["string","null"],"enum":["CNY"]}}};
const schema228 = {"type":["object","null"],"properties":{"bill_date":{"type":["string","null"]},"bill_type":{"type":["integer","null"]},"customer_id":{"type":["string","null"]},"region":{"type":["string","null"]},"region_name":{"type":["string","null"]},"cloud_service_type":{"type":["string","null"]},"resource_type":{"type":["string","null"]},"cloud_service_type_name":{"type":["string","null"]},"resource_type_name":{"type":["string","null"]},"effective_time":{"type":["string","null"]},"expire_time":{"type":["string","null"]},"resource_id":{"type":["string","null"]},"resource_name":{"type":["string","null"]},"resource_tag":{"type":["string","null"]},"product_id":{"type":["string","null"]},"product_name":{"type":["string","null"]},"product_spec_desc":{"type":["string","null"]},"sku_code":{"type":["string","null"]},"spec_size":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"spec_size_measure_id":{"type":["integer","null"]},"trade_id":{"type":["string","null"]},"id":{"type":["string","null"]},"trade_time":{"type":["string","null"]},"enterprise_project_id":{"type":["string","null"]},"enterprise_project_name":{"type":["string","null"]},"charge_mode":{"type":["string","null"]},"order_id":{"type":["string","null"]},"period_type":{"type":["string","null"]},"usage_type":{"type":["string","null"]},"usage":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"usage_measure_id":{"type":["integer","null"]},"free_resource_usage":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"free_resource_measure_id":{"type":["integer","null"]},"ri_usage":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"ri_usage_measure_id":{"type":["integer","null"]},"unit_price":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"unit":{"type":["string","null"]},"official_amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"discount_amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"cash_amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"credit_amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"coupon_amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"flexipurchase_coupon_amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"stored_card_amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"bonus_amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"debt_amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"adjustment_amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"measure_id":{"type":["integer","null"],"enum":[1]},"formula":{"type":["string","null"]},"sub_service_type_code":{"type":["string","null"]},"sub_service_type_name":{"type":["string","null"]},"sub_resource_type_code":{"type":["string","null"]},"sub_resource_type_name":{"type":["string","null"]},"sub_resource_id":{"type":["string","null"]},"sub_resource_name":{"type":["string","null"]},"consume_time":{"type":["string","null"]},"relative_order_id":{"type":["string","null"]},"account_name":{"type":["string","null"]},"period_num":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"}}};

function validate231(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema227.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.fee_records !== undefined){
let data0 = data.fee_records;
if((!(Array.isArray(data0))) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/fee_records",schemaPath:"#/properties/fee_records/type",keyword:"type",params:{type: schema227.properties.fee_records.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if((!(data1 && typeof data1 == "object" && !Array.isArray(data1))) && (data1 !== null)){
const err2 = {instancePath:instancePath+"/fee_records/" + i0,schemaPath:"#/definitions/ResFeeRecordV2/type",keyword:"type",params:{type: schema228.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.bill_date !== undefined){
let data2 = data1.bill_date;
if((typeof data2 !== "string") && (data2 !== null)){
const err3 = {instancePath:instancePath+"/fee_records/" + i0+"/bill_date",schemaPath:"#/definitions/ResFeeRecordV2/properties/bill_date/type",keyword:"type",params:{type: schema228.properties.bill_date.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data1.bill_type !== undefined){
let data3 = data1.bill_type;
if((!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))) && (data3 !== null)){
const err4 = {instancePath:instancePath+"/fee_records/" + i0+"/bill_type",schemaPath:"#/definitions/ResFeeRecordV2/properties/bill_type/type",keyword:"type",params:{type: schema228.properties.bill_type.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data1.customer_id !== undefined){
let data4 = data1.customer_id;
if((typeof data4 !== "string") && (data4 !== null)){
const err5 = {instancePath:instancePath+"/fee_records/" + i0+"/customer_id",schemaPath:"#/definitions/ResFeeRecordV2/properties/customer_id/type",keyword:"type",params:{type: schema228.properties.customer_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data1.region !== undefined){
let data5 = data1.region;
if((typeof data5 !== "string") && (data5 !== null)){
const err6 = {instancePath:instancePath+"/fee_records/" + i0+"/region",schemaPath:"#/definitions/ResFeeRecordV2/properties/region/type",keyword:"type",params:{type: schema228.properties.region.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data1.region_name !== undefined){
let data6 = data1.region_name;
if((typeof data6 !== "string") && (data6 !== null)){
const err7 = {instancePath:instancePath+"/fee_records/" + i0+"/region_name",schemaPath:"#/definitions/ResFeeRecordV2/properties/region_name/type",keyword:"type",params:{type: schema228.properties.region_name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data1.cloud_service_type !== undefined){
let data7 = data1.cloud_service_type;
if((typeof data7 !== "string") && (data7 !== null)){
const err8 = {instancePath:instancePath+"/fee_records/" + i0+"/cloud_service_type",schemaPath:"#/definitions/ResFeeRecordV2/properties/cloud_service_type/type",keyword:"type",params:{type: schema228.properties.cloud_service_type.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data1.resource_type !== undefined){
let data8 = data1.resource_type;
if((typeof data8 !== "string") && (data8 !== null)){
const err9 = {instancePath:instancePath+"/fee_records/" + i0+"/resource_type",schemaPath:"#/definitions/ResFeeRecordV2/properties/resource_type/type",keyword:"type",params:{type: schema228.properties.resource_type.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data1.cloud_service_type_name !== undefined){
let data9 = data1.cloud_service_type_name;
if((typeof data9 !== "string") && (data9 !== null)){
const err10 = {instancePath:instancePath+"/fee_records/" + i0+"/cloud_service_type_name",schemaPath:"#/definitions/ResFeeRecordV2/properties/cloud_service_type_name/type",keyword:"type",params:{type: schema228.properties.cloud_service_type_name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data1.resource_type_name !== undefined){
let data10 = data1.resource_type_name;
if((typeof data10 !== "string") && (data10 !== null)){
const err11 = {instancePath:instancePath+"/fee_records/" + i0+"/resource_type_name",schemaPath:"#/definitions/ResFeeRecordV2/properties/resource_type_name/type",keyword:"type",params:{type: schema228.properties.resource_type_name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data1.effective_time !== undefined){
let data11 = data1.effective_time;
if((typeof data11 !== "string") && (data11 !== null)){
const err12 = {instancePath:instancePath+"/fee_records/" + i0+"/effective_time",schemaPath:"#/definitions/ResFeeRecordV2/properties/effective_time/type",keyword:"type",params:{type: schema228.properties.effective_time.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data1.expire_time !== undefined){
let data12 = data1.expire_time;
if((typeof data12 !== "string") && (data12 !== null)){
const err13 = {instancePath:instancePath+"/fee_records/" + i0+"/expire_time",schemaPath:"#/definitions/ResFeeRecordV2/properties/expire_time/type",keyword:"type",params:{type: schema228.properties.expire_time.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data1.resource_id !== undefined){
let data13 = data1.resource_id;
if((typeof data13 !== "string") && (data13 !== null)){
const err14 = {instancePath:instancePath+"/fee_records/" + i0+"/resource_id",schemaPath:"#/definitions/ResFeeRecordV2/properties/resource_id/type",keyword:"type",params:{type: schema228.properties.resource_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data1.resource_name !== undefined){
let data14 = data1.resource_name;
if((typeof data14 !== "string") && (data14 !== null)){
const err15 = {instancePath:instancePath+"/fee_records/" + i0+"/resource_name",schemaPath:"#/definitions/ResFeeRecordV2/properties/resource_name/type",keyword:"type",params:{type: schema228.properties.resource_name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data1.resource_tag !== undefined){
let data15 = data1.resource_tag;
if((typeof data15 !== "string") && (data15 !== null)){
const err16 = {instancePath:instancePath+"/fee_records/" + i0+"/resource_tag",schemaPath:"#/definitions/ResFeeRecordV2/properties/resource_tag/type",keyword:"type",params:{type: schema228.properties.resource_tag.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data1.product_id !== undefined){
let data16 = data1.product_id;
if((typeof data16 !== "string") && (data16 !== null)){
const err17 = {instancePath:instancePath+"/fee_records/" + i0+"/product_id",schemaPath:"#/definitions/ResFeeRecordV2/properties/product_id/type",keyword:"type",params:{type: schema228.properties.product_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data1.product_name !== undefined){
let data17 = data1.product_name;
if((typeof data17 !== "string") && (data17 !== null)){
const err18 = {instancePath:instancePath+"/fee_records/" + i0+"/product_name",schemaPath:"#/definitions/ResFeeRecordV2/properties/product_name/type",keyword:"type",params:{type: schema228.properties.product_name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data1.product_spec_desc !== undefined){
let data18 = data1.product_spec_desc;
if((typeof data18 !== "string") && (data18 !== null)){
const err19 = {instancePath:instancePath+"/fee_records/" + i0+"/product_spec_desc",schemaPath:"#/definitions/ResFeeRecordV2/properties/product_spec_desc/type",keyword:"type",params:{type: schema228.properties.product_spec_desc.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data1.sku_code !== undefined){
let data19 = data1.sku_code;
if((typeof data19 !== "string") && (data19 !== null)){
const err20 = {instancePath:instancePath+"/fee_records/" + i0+"/sku_code",schemaPath:"#/definitions/ResFeeRecordV2/properties/sku_code/type",keyword:"type",params:{type: schema228.properties.sku_code.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data1.spec_size !== undefined){
let data20 = data1.spec_size;
if(((!(typeof data20 == "number")) && (typeof data20 !== "string")) && (data20 !== null)){
const err21 = {instancePath:instancePath+"/fee_records/" + i0+"/spec_size",schemaPath:"#/definitions/ResFeeRecordV2/properties/spec_size/type",keyword:"type",params:{type: schema228.properties.spec_size.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(typeof data20 === "string"){
if(!pattern0.test(data20)){
const err22 = {instancePath:instancePath+"/fee_records/" + i0+"/spec_size",schemaPath:"#/definitions/ResFeeRecordV2/properties/spec_size/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
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
if(data1.spec_size_measure_id !== undefined){
let data21 = data1.spec_size_measure_id;
if((!((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21)))) && (data21 !== null)){
const err23 = {instancePath:instancePath+"/fee_records/" + i0+"/spec_size_measure_id",schemaPath:"#/definitions/ResFeeRecordV2/properties/spec_size_measure_id/type",keyword:"type",params:{type: schema228.properties.spec_size_measure_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data1.trade_id !== undefined){
let data22 = data1.trade_id;
if((typeof data22 !== "string") && (data22 !== null)){
const err24 = {instancePath:instancePath+"/fee_records/" + i0+"/trade_id",schemaPath:"#/definitions/ResFeeRecordV2/properties/trade_id/type",keyword:"type",params:{type: schema228.properties.trade_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data1.id !== undefined){
let data23 = data1.id;
if((typeof data23 !== "string") && (data23 !== null)){
const err25 = {instancePath:instancePath+"/fee_records/" + i0+"/id",schemaPath:"#/definitions/ResFeeRecordV2/properties/id/type",keyword:"type",params:{type: schema228.properties.id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data1.trade_time !== undefined){
let data24 = data1.trade_time;
if((typeof data24 !== "string") && (data24 !== null)){
const err26 = {instancePath:instancePath+"/fee_records/" + i0+"/trade_time",schemaPath:"#/definitions/ResFeeRecordV2/properties/trade_time/type",keyword:"type",params:{type: schema228.properties.trade_time.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data1.enterprise_project_id !== undefined){
let data25 = data1.enterprise_project_id;
if((typeof data25 !== "string") && (data25 !== null)){
const err27 = {instancePath:instancePath+"/fee_records/" + i0+"/enterprise_project_id",schemaPath:"#/definitions/ResFeeRecordV2/properties/enterprise_project_id/type",keyword:"type",params:{type: schema228.properties.enterprise_project_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data1.enterprise_project_name !== undefined){
let data26 = data1.enterprise_project_name;
if((typeof data26 !== "string") && (data26 !== null)){
const err28 = {instancePath:instancePath+"/fee_records/" + i0+"/enterprise_project_name",schemaPath:"#/definitions/ResFeeRecordV2/properties/enterprise_project_name/type",keyword:"type",params:{type: schema228.properties.enterprise_project_name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data1.charge_mode !== undefined){
let data27 = data1.charge_mode;
if((typeof data27 !== "string") && (data27 !== null)){
const err29 = {instancePath:instancePath+"/fee_records/" + i0+"/charge_mode",schemaPath:"#/definitions/ResFeeRecordV2/properties/charge_mode/type",keyword:"type",params:{type: schema228.properties.charge_mode.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data1.order_id !== undefined){
let data28 = data1.order_id;
if((typeof data28 !== "string") && (data28 !== null)){
const err30 = {instancePath:instancePath+"/fee_records/" + i0+"/order_id",schemaPath:"#/definitions/ResFeeRecordV2/properties/order_id/type",keyword:"type",params:{type: schema228.properties.order_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data1.period_type !== undefined){
let data29 = data1.period_type;
if((typeof data29 !== "string") && (data29 !== null)){
const err31 = {instancePath:instancePath+"/fee_records/" + i0+"/period_type",schemaPath:"#/definitions/ResFeeRecordV2/properties/period_type/type",keyword:"type",params:{type: schema228.properties.period_type.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data1.usage_type !== undefined){
let data30 = data1.usage_type;
if((typeof data30 !== "string") && (data30 !== null)){
const err32 = {instancePath:instancePath+"/fee_records/" + i0+"/usage_type",schemaPath:"#/definitions/ResFeeRecordV2/properties/usage_type/type",keyword:"type",params:{type: schema228.properties.usage_type.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data1.usage !== undefined){
let data31 = data1.usage;
if(((!(typeof data31 == "number")) && (typeof data31 !== "string")) && (data31 !== null)){
const err33 = {instancePath:instancePath+"/fee_records/" + i0+"/usage",schemaPath:"#/definitions/ResFeeRecordV2/properties/usage/type",keyword:"type",params:{type: schema228.properties.usage.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(typeof data31 === "string"){
if(!pattern0.test(data31)){
const err34 = {instancePath:instancePath+"/fee_records/" + i0+"/usage",schemaPath:"#/definitions/ResFeeRecordV2/properties/usage/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
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
if(data1.usage_measure_id !== undefined){
let data32 = data1.usage_measure_id;
if((!((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32)))) && (data32 !== null)){
const err35 = {instancePath:instancePath+"/fee_records/" + i0+"/usage_measure_id",schemaPath:"#/definitions/ResFeeRecordV2/properties/usage_measure_id/type",keyword:"type",params:{type: schema228.properties.usage_measure_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data1.free_resource_usage !== undefined){
let data33 = data1.free_resource_usage;
if(((!(typeof data33 == "number")) && (typeof data33 !== "string")) && (data33 !== null)){
const err36 = {instancePath:instancePath+"/fee_records/" + i0+"/free_resource_usage",schemaPath:"#/definitions/ResFeeRecordV2/properties/free_resource_usage/type",keyword:"type",params:{type: schema228.properties.free_resource_usage.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(typeof data33 === "string"){
if(!pattern0.test(data33)){
const err37 = {instancePath:instancePath+"/fee_records/" + i0+"/free_resource_usage",schemaPath:"#/definitions/ResFeeRecordV2/properties/free_resource_usage/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
if(data1.free_resource_measure_id !== undefined){
let data34 = data1.free_resource_measure_id;
if((!((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34)))) && (data34 !== null)){
const err38 = {instancePath:instancePath+"/fee_records/" + i0+"/free_resource_measure_id",schemaPath:"#/definitions/ResFeeRecordV2/properties/free_resource_measure_id/type",keyword:"type",params:{type: schema228.properties.free_resource_measure_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data1.ri_usage !== undefined){
let data35 = data1.ri_usage;
if(((!(typeof data35 == "number")) && (typeof data35 !== "string")) && (data35 !== null)){
const err39 = {instancePath:instancePath+"/fee_records/" + i0+"/ri_usage",schemaPath:"#/definitions/ResFeeRecordV2/properties/ri_usage/type",keyword:"type",params:{type: schema228.properties.ri_usage.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(typeof data35 === "string"){
if(!pattern0.test(data35)){
const err40 = {instancePath:instancePath+"/fee_records/" + i0+"/ri_usage",schemaPath:"#/definitions/ResFeeRecordV2/properties/ri_usage/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
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
if(data1.ri_usage_measure_id !== undefined){
let data36 = data1.ri_usage_measure_id;
if((!((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36)))) && (data36 !== null)){
const err41 = {instancePath:instancePath+"/fee_records/" + i0+"/ri_usage_measure_id",schemaPath:"#/definitions/ResFeeRecordV2/properties/ri_usage_measure_id/type",keyword:"type",params:{type: schema228.properties.ri_usage_measure_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data1.unit_price !== undefined){
let data37 = data1.unit_price;
if(((!(typeof data37 == "number")) && (typeof data37 !== "string")) && (data37 !== null)){
const err42 = {instancePath:instancePath+"/fee_records/" + i0+"/unit_price",schemaPath:"#/definitions/ResFeeRecordV2/properties/unit_price/type",keyword:"type",params:{type: schema228.properties.unit_price.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(typeof data37 === "string"){
if(!pattern0.test(data37)){
const err43 = {instancePath:instancePath+"/fee_records/" + i0+"/unit_price",schemaPath:"#/definitions/ResFeeRecordV2/properties/unit_price/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
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
if(data1.unit !== undefined){
let data38 = data1.unit;
if((typeof data38 !== "string") && (data38 !== null)){
const err44 = {instancePath:instancePath+"/fee_records/" + i0+"/unit",schemaPath:"#/definitions/ResFeeRecordV2/properties/unit/type",keyword:"type",params:{type: schema228.properties.unit.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data1.official_amount !== undefined){
let data39 = data1.official_amount;
if(((!(typeof data39 == "number")) && (typeof data39 !== "string")) && (data39 !== null)){
const err45 = {instancePath:instancePath+"/fee_records/" + i0+"/official_amount",schemaPath:"#/definitions/ResFeeRecordV2/properties/official_amount/type",keyword:"type",params:{type: schema228.properties.official_amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(typeof data39 === "string"){
if(!pattern0.test(data39)){
const err46 = {instancePath:instancePath+"/fee_records/" + i0+"/official_amount",schemaPath:"#/definitions/ResFeeRecordV2/properties/official_amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
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
if(data1.discount_amount !== undefined){
let data40 = data1.discount_amount;
if(((!(typeof data40 == "number")) && (typeof data40 !== "string")) && (data40 !== null)){
const err47 = {instancePath:instancePath+"/fee_records/" + i0+"/discount_amount",schemaPath:"#/definitions/ResFeeRecordV2/properties/discount_amount/type",keyword:"type",params:{type: schema228.properties.discount_amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(typeof data40 === "string"){
if(!pattern0.test(data40)){
const err48 = {instancePath:instancePath+"/fee_records/" + i0+"/discount_amount",schemaPath:"#/definitions/ResFeeRecordV2/properties/discount_amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
if(data1.amount !== undefined){
let data41 = data1.amount;
if(((!(typeof data41 == "number")) && (typeof data41 !== "string")) && (data41 !== null)){
const err49 = {instancePath:instancePath+"/fee_records/" + i0+"/amount",schemaPath:"#/definitions/ResFeeRecordV2/properties/amount/type",keyword:"type",params:{type: schema228.properties.amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(typeof data41 === "string"){
if(!pattern0.test(data41)){
const err50 = {instancePath:instancePath+"/fee_records/" + i0+"/amount",schemaPath:"#/definitions/ResFeeRecordV2/properties/amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
if(data1.cash_amount !== undefined){
let data42 = data1.cash_amount;
if(((!(typeof data42 == "number")) && (typeof data42 !== "string")) && (data42 !== null)){
const err51 = {instancePath:instancePath+"/fee_records/" + i0+"/cash_amount",schemaPath:"#/definitions/ResFeeRecordV2/properties/cash_amount/type",keyword:"type",params:{type: schema228.properties.cash_amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(typeof data42 === "string"){
if(!pattern0.test(data42)){
const err52 = {instancePath:instancePath+"/fee_records/" + i0+"/cash_amount",schemaPath:"#/definitions/ResFeeRecordV2/properties/cash_amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
if(data1.credit_amount !== undefined){
let data43 = data1.credit_amount;
if(((!(typeof data43 == "number")) && (typeof data43 !== "string")) && (data43 !== null)){
const err53 = {instancePath:instancePath+"/fee_records/" + i0+"/credit_amount",schemaPath:"#/definitions/ResFeeRecordV2/properties/credit_amount/type",keyword:"type",params:{type: schema228.properties.credit_amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(typeof data43 === "string"){
if(!pattern0.test(data43)){
const err54 = {instancePath:instancePath+"/fee_records/" + i0+"/credit_amount",schemaPath:"#/definitions/ResFeeRecordV2/properties/credit_amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
if(data1.coupon_amount !== undefined){
let data44 = data1.coupon_amount;
if(((!(typeof data44 == "number")) && (typeof data44 !== "string")) && (data44 !== null)){
const err55 = {instancePath:instancePath+"/fee_records/" + i0+"/coupon_amount",schemaPath:"#/definitions/ResFeeRecordV2/properties/coupon_amount/type",keyword:"type",params:{type: schema228.properties.coupon_amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(typeof data44 === "string"){
if(!pattern0.test(data44)){
const err56 = {instancePath:instancePath+"/fee_records/" + i0+"/coupon_amount",schemaPath:"#/definitions/ResFeeRecordV2/properties/coupon_amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
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
if(data1.flexipurchase_coupon_amount !== undefined){
let data45 = data1.flexipurchase_coupon_amount;
if(((!(typeof data45 == "number")) && (typeof data45 !== "string")) && (data45 !== null)){
const err57 = {instancePath:instancePath+"/fee_records/" + i0+"/flexipurchase_coupon_amount",schemaPath:"#/definitions/ResFeeRecordV2/properties/flexipurchase_coupon_amount/type",keyword:"type",params:{type: schema228.properties.flexipurchase_coupon_amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(typeof data45 === "string"){
if(!pattern0.test(data45)){
const err58 = {instancePath:instancePath+"/fee_records/" + i0+"/flexipurchase_coupon_amount",schemaPath:"#/definitions/ResFeeRecordV2/properties/flexipurchase_coupon_amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
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
if(data1.stored_card_amount !== undefined){
let data46 = data1.stored_card_amount;
if(((!(typeof data46 == "number")) && (typeof data46 !== "string")) && (data46 !== null)){
const err59 = {instancePath:instancePath+"/fee_records/" + i0+"/stored_card_amount",schemaPath:"#/definitions/ResFeeRecordV2/properties/stored_card_amount/type",keyword:"type",params:{type: schema228.properties.stored_card_amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(typeof data46 === "string"){
if(!pattern0.test(data46)){
const err60 = {instancePath:instancePath+"/fee_records/" + i0+"/stored_card_amount",schemaPath:"#/definitions/ResFeeRecordV2/properties/stored_card_amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
if(data1.bonus_amount !== undefined){
let data47 = data1.bonus_amount;
if(((!(typeof data47 == "number")) && (typeof data47 !== "string")) && (data47 !== null)){
const err61 = {instancePath:instancePath+"/fee_records/" + i0+"/bonus_amount",schemaPath:"#/definitions/ResFeeRecordV2/properties/bonus_amount/type",keyword:"type",params:{type: schema228.properties.bonus_amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(typeof data47 === "string"){
if(!pattern0.test(data47)){
const err62 = {instancePath:instancePath+"/fee_records/" + i0+"/bonus_amount",schemaPath:"#/definitions/ResFeeRecordV2/properties/bonus_amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
if(data1.debt_amount !== undefined){
let data48 = data1.debt_amount;
if(((!(typeof data48 == "number")) && (typeof data48 !== "string")) && (data48 !== null)){
const err63 = {instancePath:instancePath+"/fee_records/" + i0+"/debt_amount",schemaPath:"#/definitions/ResFeeRecordV2/properties/debt_amount/type",keyword:"type",params:{type: schema228.properties.debt_amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(typeof data48 === "string"){
if(!pattern0.test(data48)){
const err64 = {instancePath:instancePath+"/fee_records/" + i0+"/debt_amount",schemaPath:"#/definitions/ResFeeRecordV2/properties/debt_amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
if(data1.adjustment_amount !== undefined){
let data49 = data1.adjustment_amount;
if(((!(typeof data49 == "number")) && (typeof data49 !== "string")) && (data49 !== null)){
const err65 = {instancePath:instancePath+"/fee_records/" + i0+"/adjustment_amount",schemaPath:"#/definitions/ResFeeRecordV2/properties/adjustment_amount/type",keyword:"type",params:{type: schema228.properties.adjustment_amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(typeof data49 === "string"){
if(!pattern0.test(data49)){
const err66 = {instancePath:instancePath+"/fee_records/" + i0+"/adjustment_amount",schemaPath:"#/definitions/ResFeeRecordV2/properties/adjustment_amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
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
if(data1.measure_id !== undefined){
let data50 = data1.measure_id;
if((!((typeof data50 == "number") && (!(data50 % 1) && !isNaN(data50)))) && (data50 !== null)){
const err67 = {instancePath:instancePath+"/fee_records/" + i0+"/measure_id",schemaPath:"#/definitions/ResFeeRecordV2/properties/measure_id/type",keyword:"type",params:{type: schema228.properties.measure_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(!(data50 === 1)){
const err68 = {instancePath:instancePath+"/fee_records/" + i0+"/measure_id",schemaPath:"#/definitions/ResFeeRecordV2/properties/measure_id/enum",keyword:"enum",params:{allowedValues: schema228.properties.measure_id.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data1.formula !== undefined){
let data51 = data1.formula;
if((typeof data51 !== "string") && (data51 !== null)){
const err69 = {instancePath:instancePath+"/fee_records/" + i0+"/formula",schemaPath:"#/definitions/ResFeeRecordV2/properties/formula/type",keyword:"type",params:{type: schema228.properties.formula.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data1.sub_service_type_code !== undefined){
let data52 = data1.sub_service_type_code;
if((typeof data52 !== "string") && (data52 !== null)){
const err70 = {instancePath:instancePath+"/fee_records/" + i0+"/sub_service_type_code",schemaPath:"#/definitions/ResFeeRecordV2/properties/sub_service_type_code/type",keyword:"type",params:{type: schema228.properties.sub_service_type_code.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data1.sub_service_type_name !== undefined){
let data53 = data1.sub_service_type_name;
if((typeof data53 !== "string") && (data53 !== null)){
const err71 = {instancePath:instancePath+"/fee_records/" + i0+"/sub_service_type_name",schemaPath:"#/definitions/ResFeeRecordV2/properties/sub_service_type_name/type",keyword:"type",params:{type: schema228.properties.sub_service_type_name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data1.sub_resource_type_code !== undefined){
let data54 = data1.sub_resource_type_code;
if((typeof data54 !== "string") && (data54 !== null)){
const err72 = {instancePath:instancePath+"/fee_records/" + i0+"/sub_resource_type_code",schemaPath:"#/definitions/ResFeeRecordV2/properties/sub_resource_type_code/type",keyword:"type",params:{type: schema228.properties.sub_resource_type_code.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data1.sub_resource_type_name !== undefined){
let data55 = data1.sub_resource_type_name;
if((typeof data55 !== "string") && (data55 !== null)){
const err73 = {instancePath:instancePath+"/fee_records/" + i0+"/sub_resource_type_name",schemaPath:"#/definitions/ResFeeRecordV2/properties/sub_resource_type_name/type",keyword:"type",params:{type: schema228.properties.sub_resource_type_name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data1.sub_resource_id !== undefined){
let data56 = data1.sub_resource_id;
if((typeof data56 !== "string") && (data56 !== null)){
const err74 = {instancePath:instancePath+"/fee_records/" + i0+"/sub_resource_id",schemaPath:"#/definitions/ResFeeRecordV2/properties/sub_resource_id/type",keyword:"type",params:{type: schema228.properties.sub_resource_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data1.sub_resource_name !== undefined){
let data57 = data1.sub_resource_name;
if((typeof data57 !== "string") && (data57 !== null)){
const err75 = {instancePath:instancePath+"/fee_records/" + i0+"/sub_resource_name",schemaPath:"#/definitions/ResFeeRecordV2/properties/sub_resource_name/type",keyword:"type",params:{type: schema228.properties.sub_resource_name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data1.consume_time !== undefined){
let data58 = data1.consume_time;
if((typeof data58 !== "string") && (data58 !== null)){
const err76 = {instancePath:instancePath+"/fee_records/" + i0+"/consume_time",schemaPath:"#/definitions/ResFeeRecordV2/properties/consume_time/type",keyword:"type",params:{type: schema228.properties.consume_time.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data1.relative_order_id !== undefined){
let data59 = data1.relative_order_id;
if((typeof data59 !== "string") && (data59 !== null)){
const err77 = {instancePath:instancePath+"/fee_records/" + i0+"/relative_order_id",schemaPath:"#/definitions/ResFeeRecordV2/properties/relative_order_id/type",keyword:"type",params:{type: schema228.properties.relative_order_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data1.account_name !== undefined){
let data60 = data1.account_name;
if((typeof data60 !== "string") && (data60 !== null)){
const err78 = {instancePath:instancePath+"/fee_records/" + i0+"/account_name",schemaPath:"#/definitions/ResFeeRecordV2/properties/account_name/type",keyword:"type",params:{type: schema228.properties.account_name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data1.period_num !== undefined){
let data61 = data1.period_num;
if(((!(typeof data61 == "number")) && (typeof data61 !== "string")) && (data61 !== null)){
const err79 = {instancePath:instancePath+"/fee_records/" + i0+"/period_num",schemaPath:"#/definitions/ResFeeRecordV2/properties/period_num/type",keyword:"type",params:{type: schema228.properties.period_num.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(typeof data61 === "string"){
if(!pattern0.test(data61)){
const err80 = {instancePath:instancePath+"/fee_records/" + i0+"/period_num",schemaPath:"#/definitions/ResFeeRecordV2/properties/period_num/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
}
}
}
}
}
if(data.total_count !== undefined){
let data62 = data.total_count;
if((!((typeof data62 == "number") && (!(data62 % 1) && !isNaN(data62)))) && (data62 !== null)){
const err81 = {instancePath:instancePath+"/total_count",schemaPath:"#/properties/total_count/type",keyword:"type",params:{type: schema227.properties.total_count.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data.currency !== undefined){
let data63 = data.currency;
if((typeof data63 !== "string") && (data63 !== null)){
const err82 = {instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/type",keyword:"type",params:{type: schema227.properties.currency.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(!(data63 === "CNY")){
const err83 = {instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/enum",keyword:"enum",params:{allowedValues: schema227.properties.currency.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
}
validate231.errors = vErrors;
return errors === 0;
}


function validate230(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="incentives.listCustomerselfResourceRecords" */;
let vErrors = null;
let errors = 0;
if(!(validate231(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate231.errors : vErrors.concat(validate231.errors);
errors = vErrors.length;
}
validate230.errors = vErrors;
return errors === 0;
}

export const listCustomerselfResourceRecordDetails = validate233;
const schema229 = {"$id":"incentives.listCustomerselfResourceRecordDetails","$ref":"incentives#/definitions/ListCustomerselfResourceRecordDetailsResponse"};
const schema230 = {"type":["object","null"],"properties":{"monthly_records":{"type":["array","null"],"items":{"$ref":"#/definitions/MonthlyBillRes"}},"total_count":{"type":["integer","null"]},"currency":{"type":["string","null"],"enum":["CNY"]}}};
const schema231 = {"type":["object","null"],"properties":{"cycle":{"type":["string","null"]},"bill_date":{"type":["string","null"]},"bill_type":{"type":["integer","null"]},"customer_id":{"type":["string","null"]},"region":{"type":["string","null"]},"region_name":{"type":["string","null"]},"cloud_service_type":{"type":["string","null"]},"resource_Type_code":{"type":["string","null"]},"cloud_service_type_name":{"type":["string","null"]},"resource_type_name":{"type":["string","null"]},"res_instance_id":{"type":["string","null"]},"resource_name":{"type":["string","null"]},"resource_tag":{"type":["string","null"]},"sku_code":{"type":["string","null"]},"enterprise_project_id":{"type":["string","null"]},"enterprise_project_name":{"type":["string","null"]},"charge_mode":{"type":["integer","null"]},"consume_amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"cash_amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"credit_amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"coupon_amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"flexipurchase_coupon_amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"stored_card_amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"bonus_amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"debt_amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"adjustment_amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"official_amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"discount_amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"measure_id":{"type":["integer","null"],"enum":[1]},"period_type":{"type":["integer","null"]},"root_resource_id":{"type":["string","null"]},"parent_resource_id":{"type":["string","null"]},"trade_id":{"type":["string","null"]},"id":{"type":["string","null"]},"product_spec_desc":{"type":["string","null"]},"sub_service_type_code":{"type":["string","null"]},"sub_service_type_name":{"type":["string","null"]},"sub_resource_type_code":{"type":["string","null"]},"sub_resource_type_name":{"type":["string","null"]},"sub_resource_id":{"type":["string","null"]},"sub_resource_name":{"type":["string","null"]},"pre_order_id":{"type":["string","null"]},"az_code_infos":{"type":["array","null"],"items":{"$ref":"#/definitions/AzCodeInfo"}},"payer_account_id":{"type":["string","null"]},"effective_time":{"type":["string","null"]},"expire_time":{"type":["string","null"]},"consume_time":{"type":["string","null"]},"be_id":{"type":["string","null"]},"extend_params":{"$ref":"#/definitions/ResRelation"},"account_name":{"type":["string","null"]},"period_num":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"is_spot":{"type":["string","null"]},"promotion_type":{"type":["string","null"]},"payment_type":{"type":["string","null"]}}};
const schema232 = {"type":["object","null"],"properties":{"az_code":{"type":["string","null"]}}};
const schema233 = {"type":["object","null"],"properties":{"self_resource_id":{"type":["string","null"]},"relation_infos":{"type":["array","null"],"items":{"$ref":"#/definitions/RelationInfo"}}}};
const schema234 = {"type":["object","null"],"properties":{"relative_resource_id":{"type":["string","null"]},"relative_type":{"type":["string","null"]}}};

function validate236(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema233.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.self_resource_id !== undefined){
let data0 = data.self_resource_id;
if((typeof data0 !== "string") && (data0 !== null)){
const err1 = {instancePath:instancePath+"/self_resource_id",schemaPath:"#/properties/self_resource_id/type",keyword:"type",params:{type: schema233.properties.self_resource_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.relation_infos !== undefined){
let data1 = data.relation_infos;
if((!(Array.isArray(data1))) && (data1 !== null)){
const err2 = {instancePath:instancePath+"/relation_infos",schemaPath:"#/properties/relation_infos/type",keyword:"type",params:{type: schema233.properties.relation_infos.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if((!(data2 && typeof data2 == "object" && !Array.isArray(data2))) && (data2 !== null)){
const err3 = {instancePath:instancePath+"/relation_infos/" + i0,schemaPath:"#/definitions/RelationInfo/type",keyword:"type",params:{type: schema234.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.relative_resource_id !== undefined){
let data3 = data2.relative_resource_id;
if((typeof data3 !== "string") && (data3 !== null)){
const err4 = {instancePath:instancePath+"/relation_infos/" + i0+"/relative_resource_id",schemaPath:"#/definitions/RelationInfo/properties/relative_resource_id/type",keyword:"type",params:{type: schema234.properties.relative_resource_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data2.relative_type !== undefined){
let data4 = data2.relative_type;
if((typeof data4 !== "string") && (data4 !== null)){
const err5 = {instancePath:instancePath+"/relation_infos/" + i0+"/relative_type",schemaPath:"#/definitions/RelationInfo/properties/relative_type/type",keyword:"type",params:{type: schema234.properties.relative_type.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
}
}
}
validate236.errors = vErrors;
return errors === 0;
}


function validate235(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema231.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.cycle !== undefined){
let data0 = data.cycle;
if((typeof data0 !== "string") && (data0 !== null)){
const err1 = {instancePath:instancePath+"/cycle",schemaPath:"#/properties/cycle/type",keyword:"type",params:{type: schema231.properties.cycle.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.bill_date !== undefined){
let data1 = data.bill_date;
if((typeof data1 !== "string") && (data1 !== null)){
const err2 = {instancePath:instancePath+"/bill_date",schemaPath:"#/properties/bill_date/type",keyword:"type",params:{type: schema231.properties.bill_date.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.bill_type !== undefined){
let data2 = data.bill_type;
if((!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))) && (data2 !== null)){
const err3 = {instancePath:instancePath+"/bill_type",schemaPath:"#/properties/bill_type/type",keyword:"type",params:{type: schema231.properties.bill_type.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.customer_id !== undefined){
let data3 = data.customer_id;
if((typeof data3 !== "string") && (data3 !== null)){
const err4 = {instancePath:instancePath+"/customer_id",schemaPath:"#/properties/customer_id/type",keyword:"type",params:{type: schema231.properties.customer_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.region !== undefined){
let data4 = data.region;
if((typeof data4 !== "string") && (data4 !== null)){
const err5 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type: schema231.properties.region.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.region_name !== undefined){
let data5 = data.region_name;
if((typeof data5 !== "string") && (data5 !== null)){
const err6 = {instancePath:instancePath+"/region_name",schemaPath:"#/properties/region_name/type",keyword:"type",params:{type: schema231.properties.region_name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.cloud_service_type !== undefined){
let data6 = data.cloud_service_type;
if((typeof data6 !== "string") && (data6 !== null)){
const err7 = {instancePath:instancePath+"/cloud_service_type",schemaPath:"#/properties/cloud_service_type/type",keyword:"type",params:{type: schema231.properties.cloud_service_type.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.resource_Type_code !== undefined){
let data7 = data.resource_Type_code;
if((typeof data7 !== "string") && (data7 !== null)){
const err8 = {instancePath:instancePath+"/resource_Type_code",schemaPath:"#/properties/resource_Type_code/type",keyword:"type",params:{type: schema231.properties.resource_Type_code.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.cloud_service_type_name !== undefined){
let data8 = data.cloud_service_type_name;
if((typeof data8 !== "string") && (data8 !== null)){
const err9 = {instancePath:instancePath+"/cloud_service_type_name",schemaPath:"#/properties/cloud_service_type_name/type",keyword:"type",params:{type: schema231.properties.cloud_service_type_name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.resource_type_name !== undefined){
let data9 = data.resource_type_name;
if((typeof data9 !== "string") && (data9 !== null)){
const err10 = {instancePath:instancePath+"/resource_type_name",schemaPath:"#/properties/resource_type_name/type",keyword:"type",params:{type: schema231.properties.resource_type_name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.res_instance_id !== undefined){
let data10 = data.res_instance_id;
if((typeof data10 !== "string") && (data10 !== null)){
const err11 = {instancePath:instancePath+"/res_instance_id",schemaPath:"#/properties/res_instance_id/type",keyword:"type",params:{type: schema231.properties.res_instance_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.resource_name !== undefined){
let data11 = data.resource_name;
if((typeof data11 !== "string") && (data11 !== null)){
const err12 = {instancePath:instancePath+"/resource_name",schemaPath:"#/properties/resource_name/type",keyword:"type",params:{type: schema231.properties.resource_name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.resource_tag !== undefined){
let data12 = data.resource_tag;
if((typeof data12 !== "string") && (data12 !== null)){
const err13 = {instancePath:instancePath+"/resource_tag",schemaPath:"#/properties/resource_tag/type",keyword:"type",params:{type: schema231.properties.resource_tag.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.sku_code !== undefined){
let data13 = data.sku_code;
if((typeof data13 !== "string") && (data13 !== null)){
const err14 = {instancePath:instancePath+"/sku_code",schemaPath:"#/properties/sku_code/type",keyword:"type",params:{type: schema231.properties.sku_code.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.enterprise_project_id !== undefined){
let data14 = data.enterprise_project_id;
if((typeof data14 !== "string") && (data14 !== null)){
const err15 = {instancePath:instancePath+"/enterprise_project_id",schemaPath:"#/properties/enterprise_project_id/type",keyword:"type",params:{type: schema231.properties.enterprise_project_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.enterprise_project_name !== undefined){
let data15 = data.enterprise_project_name;
if((typeof data15 !== "string") && (data15 !== null)){
const err16 = {instancePath:instancePath+"/enterprise_project_name",schemaPath:"#/properties/enterprise_project_name/type",keyword:"type",params:{type: schema231.properties.enterprise_project_name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.charge_mode !== undefined){
let data16 = data.charge_mode;
if((!((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16)))) && (data16 !== null)){
const err17 = {instancePath:instancePath+"/charge_mode",schemaPath:"#/properties/charge_mode/type",keyword:"type",params:{type: schema231.properties.charge_mode.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.consume_amount !== undefined){
let data17 = data.consume_amount;
if(((!(typeof data17 == "number")) && (typeof data17 !== "string")) && (data17 !== null)){
const err18 = {instancePath:instancePath+"/consume_amount",schemaPath:"#/properties/consume_amount/type",keyword:"type",params:{type: schema231.properties.consume_amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(typeof data17 === "string"){
if(!pattern0.test(data17)){
const err19 = {instancePath:instancePath+"/consume_amount",schemaPath:"#/properties/consume_amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
if(data.cash_amount !== undefined){
let data18 = data.cash_amount;
if(((!(typeof data18 == "number")) && (typeof data18 !== "string")) && (data18 !== null)){
const err20 = {instancePath:instancePath+"/cash_amount",schemaPath:"#/properties/cash_amount/type",keyword:"type",params:{type: schema231.properties.cash_amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(typeof data18 === "string"){
if(!pattern0.test(data18)){
const err21 = {instancePath:instancePath+"/cash_amount",schemaPath:"#/properties/cash_amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
if(data.credit_amount !== undefined){
let data19 = data.credit_amount;
if(((!(typeof data19 == "number")) && (typeof data19 !== "string")) && (data19 !== null)){
const err22 = {instancePath:instancePath+"/credit_amount",schemaPath:"#/properties/credit_amount/type",keyword:"type",params:{type: schema231.properties.credit_amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(typeof data19 === "string"){
if(!pattern0.test(data19)){
const err23 = {instancePath:instancePath+"/credit_amount",schemaPath:"#/properties/credit_amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
if(data.coupon_amount !== undefined){
let data20 = data.coupon_amount;
if(((!(typeof data20 == "number")) && (typeof data20 !== "string")) && (data20 !== null)){
const err24 = {instancePath:instancePath+"/coupon_amount",schemaPath:"#/properties/coupon_amount/type",keyword:"type",params:{type: schema231.properties.coupon_amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(typeof data20 === "string"){
if(!pattern0.test(data20)){
const err25 = {instancePath:instancePath+"/coupon_amount",schemaPath:"#/properties/coupon_amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
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
if(data.flexipurchase_coupon_amount !== undefined){
let data21 = data.flexipurchase_coupon_amount;
if(((!(typeof data21 == "number")) && (typeof data21 !== "string")) && (data21 !== null)){
const err26 = {instancePath:instancePath+"/flexipurchase_coupon_amount",schemaPath:"#/properties/flexipurchase_coupon_amount/type",keyword:"type",params:{type: schema231.properties.flexipurchase_coupon_amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(typeof data21 === "string"){
if(!pattern0.test(data21)){
const err27 = {instancePath:instancePath+"/flexipurchase_coupon_amount",schemaPath:"#/properties/flexipurchase_coupon_amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
if(data.stored_card_amount !== undefined){
let data22 = data.stored_card_amount;
if(((!(typeof data22 == "number")) && (typeof data22 !== "string")) && (data22 !== null)){
const err28 = {instancePath:instancePath+"/stored_card_amount",schemaPath:"#/properties/stored_card_amount/type",keyword:"type",params:{type: schema231.properties.stored_card_amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(typeof data22 === "string"){
if(!pattern0.test(data22)){
const err29 = {instancePath:instancePath+"/stored_card_amount",schemaPath:"#/properties/stored_card_amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
if(data.bonus_amount !== undefined){
let data23 = data.bonus_amount;
if(((!(typeof data23 == "number")) && (typeof data23 !== "string")) && (data23 !== null)){
const err30 = {instancePath:instancePath+"/bonus_amount",schemaPath:"#/properties/bonus_amount/type",keyword:"type",params:{type: schema231.properties.bonus_amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(typeof data23 === "string"){
if(!pattern0.test(data23)){
const err31 = {instancePath:instancePath+"/bonus_amount",schemaPath:"#/properties/bonus_amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
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
if(data.debt_amount !== undefined){
let data24 = data.debt_amount;
if(((!(typeof data24 == "number")) && (typeof data24 !== "string")) && (data24 !== null)){
const err32 = {instancePath:instancePath+"/debt_amount",schemaPath:"#/properties/debt_amount/type",keyword:"type",params:{type: schema231.properties.debt_amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(typeof data24 === "string"){
if(!pattern0.test(data24)){
const err33 = {instancePath:instancePath+"/debt_amount",schemaPath:"#/properties/debt_amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
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
if(data.adjustment_amount !== undefined){
let data25 = data.adjustment_amount;
if(((!(typeof data25 == "number")) && (typeof data25 !== "string")) && (data25 !== null)){
const err34 = {instancePath:instancePath+"/adjustment_amount",schemaPath:"#/properties/adjustment_amount/type",keyword:"type",params:{type: schema231.properties.adjustment_amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(typeof data25 === "string"){
if(!pattern0.test(data25)){
const err35 = {instancePath:instancePath+"/adjustment_amount",schemaPath:"#/properties/adjustment_amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
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
if(data.official_amount !== undefined){
let data26 = data.official_amount;
if(((!(typeof data26 == "number")) && (typeof data26 !== "string")) && (data26 !== null)){
const err36 = {instancePath:instancePath+"/official_amount",schemaPath:"#/properties/official_amount/type",keyword:"type",params:{type: schema231.properties.official_amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(typeof data26 === "string"){
if(!pattern0.test(data26)){
const err37 = {instancePath:instancePath+"/official_amount",schemaPath:"#/properties/official_amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
if(data.discount_amount !== undefined){
let data27 = data.discount_amount;
if(((!(typeof data27 == "number")) && (typeof data27 !== "string")) && (data27 !== null)){
const err38 = {instancePath:instancePath+"/discount_amount",schemaPath:"#/properties/discount_amount/type",keyword:"type",params:{type: schema231.properties.discount_amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(typeof data27 === "string"){
if(!pattern0.test(data27)){
const err39 = {instancePath:instancePath+"/discount_amount",schemaPath:"#/properties/discount_amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
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
if(data.measure_id !== undefined){
let data28 = data.measure_id;
if((!((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28)))) && (data28 !== null)){
const err40 = {instancePath:instancePath+"/measure_id",schemaPath:"#/properties/measure_id/type",keyword:"type",params:{type: schema231.properties.measure_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(!(data28 === 1)){
const err41 = {instancePath:instancePath+"/measure_id",schemaPath:"#/properties/measure_id/enum",keyword:"enum",params:{allowedValues: schema231.properties.measure_id.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.period_type !== undefined){
let data29 = data.period_type;
if((!((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29)))) && (data29 !== null)){
const err42 = {instancePath:instancePath+"/period_type",schemaPath:"#/properties/period_type/type",keyword:"type",params:{type: schema231.properties.period_type.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.root_resource_id !== undefined){
let data30 = data.root_resource_id;
if((typeof data30 !== "string") && (data30 !== null)){
const err43 = {instancePath:instancePath+"/root_resource_id",schemaPath:"#/properties/root_resource_id/type",keyword:"type",params:{type: schema231.properties.root_resource_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.parent_resource_id !== undefined){
let data31 = data.parent_resource_id;
if((typeof data31 !== "string") && (data31 !== null)){
const err44 = {instancePath:instancePath+"/parent_resource_id",schemaPath:"#/properties/parent_resource_id/type",keyword:"type",params:{type: schema231.properties.parent_resource_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.trade_id !== undefined){
let data32 = data.trade_id;
if((typeof data32 !== "string") && (data32 !== null)){
const err45 = {instancePath:instancePath+"/trade_id",schemaPath:"#/properties/trade_id/type",keyword:"type",params:{type: schema231.properties.trade_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.id !== undefined){
let data33 = data.id;
if((typeof data33 !== "string") && (data33 !== null)){
const err46 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: schema231.properties.id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.product_spec_desc !== undefined){
let data34 = data.product_spec_desc;
if((typeof data34 !== "string") && (data34 !== null)){
const err47 = {instancePath:instancePath+"/product_spec_desc",schemaPath:"#/properties/product_spec_desc/type",keyword:"type",params:{type: schema231.properties.product_spec_desc.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.sub_service_type_code !== undefined){
let data35 = data.sub_service_type_code;
if((typeof data35 !== "string") && (data35 !== null)){
const err48 = {instancePath:instancePath+"/sub_service_type_code",schemaPath:"#/properties/sub_service_type_code/type",keyword:"type",params:{type: schema231.properties.sub_service_type_code.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.sub_service_type_name !== undefined){
let data36 = data.sub_service_type_name;
if((typeof data36 !== "string") && (data36 !== null)){
const err49 = {instancePath:instancePath+"/sub_service_type_name",schemaPath:"#/properties/sub_service_type_name/type",keyword:"type",params:{type: schema231.properties.sub_service_type_name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.sub_resource_type_code !== undefined){
let data37 = data.sub_resource_type_code;
if((typeof data37 !== "string") && (data37 !== null)){
const err50 = {instancePath:instancePath+"/sub_resource_type_code",schemaPath:"#/properties/sub_resource_type_code/type",keyword:"type",params:{type: schema231.properties.sub_resource_type_code.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.sub_resource_type_name !== undefined){
let data38 = data.sub_resource_type_name;
if((typeof data38 !== "string") && (data38 !== null)){
const err51 = {instancePath:instancePath+"/sub_resource_type_name",schemaPath:"#/properties/sub_resource_type_name/type",keyword:"type",params:{type: schema231.properties.sub_resource_type_name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.sub_resource_id !== undefined){
let data39 = data.sub_resource_id;
if((typeof data39 !== "string") && (data39 !== null)){
const err52 = {instancePath:instancePath+"/sub_resource_id",schemaPath:"#/properties/sub_resource_id/type",keyword:"type",params:{type: schema231.properties.sub_resource_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data.sub_resource_name !== undefined){
let data40 = data.sub_resource_name;
if((typeof data40 !== "string") && (data40 !== null)){
const err53 = {instancePath:instancePath+"/sub_resource_name",schemaPath:"#/properties/sub_resource_name/type",keyword:"type",params:{type: schema231.properties.sub_resource_name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data.pre_order_id !== undefined){
let data41 = data.pre_order_id;
if((typeof data41 !== "string") && (data41 !== null)){
const err54 = {instancePath:instancePath+"/pre_order_id",schemaPath:"#/properties/pre_order_id/type",keyword:"type",params:{type: schema231.properties.pre_order_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data.az_code_infos !== undefined){
let data42 = data.az_code_infos;
if((!(Array.isArray(data42))) && (data42 !== null)){
const err55 = {instancePath:instancePath+"/az_code_infos",schemaPath:"#/properties/az_code_infos/type",keyword:"type",params:{type: schema231.properties.az_code_infos.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(Array.isArray(data42)){
const len0 = data42.length;
for(let i0=0; i0<len0; i0++){
let data43 = data42[i0];
if((!(data43 && typeof data43 == "object" && !Array.isArray(data43))) && (data43 !== null)){
const err56 = {instancePath:instancePath+"/az_code_infos/" + i0,schemaPath:"#/definitions/AzCodeInfo/type",keyword:"type",params:{type: schema232.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
if(data43.az_code !== undefined){
let data44 = data43.az_code;
if((typeof data44 !== "string") && (data44 !== null)){
const err57 = {instancePath:instancePath+"/az_code_infos/" + i0+"/az_code",schemaPath:"#/definitions/AzCodeInfo/properties/az_code/type",keyword:"type",params:{type: schema232.properties.az_code.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
}
}
}
if(data.payer_account_id !== undefined){
let data45 = data.payer_account_id;
if((typeof data45 !== "string") && (data45 !== null)){
const err58 = {instancePath:instancePath+"/payer_account_id",schemaPath:"#/properties/payer_account_id/type",keyword:"type",params:{type: schema231.properties.payer_account_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data.effective_time !== undefined){
let data46 = data.effective_time;
if((typeof data46 !== "string") && (data46 !== null)){
const err59 = {instancePath:instancePath+"/effective_time",schemaPath:"#/properties/effective_time/type",keyword:"type",params:{type: schema231.properties.effective_time.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data.expire_time !== undefined){
let data47 = data.expire_time;
if((typeof data47 !== "string") && (data47 !== null)){
const err60 = {instancePath:instancePath+"/expire_time",schemaPath:"#/properties/expire_time/type",keyword:"type",params:{type: schema231.properties.expire_time.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data.consume_time !== undefined){
let data48 = data.consume_time;
if((typeof data48 !== "string") && (data48 !== null)){
const err61 = {instancePath:instancePath+"/consume_time",schemaPath:"#/properties/consume_time/type",keyword:"type",params:{type: schema231.properties.consume_time.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data.be_id !== undefined){
let data49 = data.be_id;
if((typeof data49 !== "string") && (data49 !== null)){
const err62 = {instancePath:instancePath+"/be_id",schemaPath:"#/properties/be_id/type",keyword:"type",params:{type: schema231.properties.be_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data.extend_params !== undefined){
if(!(validate236(data.extend_params, {instancePath:instancePath+"/extend_params",parentData:data,parentDataProperty:"extend_params",rootData}))){
vErrors = vErrors === null ? validate236.errors : vErrors.concat(validate236.errors);
errors = vErrors.length;
}
}
if(data.account_name !== undefined){
let data51 = data.account_name;
if((typeof data51 !== "string") && (data51 !== null)){
const err63 = {instancePath:instancePath+"/account_name",schemaPath:"#/properties/account_name/type",keyword:"type",params:{type: schema231.properties.account_name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data.period_num !== undefined){
let data52 = data.period_num;
if(((!(typeof data52 == "number")) && (typeof data52 !== "string")) && (data52 !== null)){
const err64 = {instancePath:instancePath+"/period_num",schemaPath:"#/properties/period_num/type",keyword:"type",params:{type: schema231.properties.period_num.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(typeof data52 === "string"){
if(!pattern0.test(data52)){
const err65 = {instancePath:instancePath+"/period_num",schemaPath:"#/properties/period_num/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
if(data.is_spot !== undefined){
let data53 = data.is_spot;
if((typeof data53 !== "string") && (data53 !== null)){
const err66 = {instancePath:instancePath+"/is_spot",schemaPath:"#/properties/is_spot/type",keyword:"type",params:{type: schema231.properties.is_spot.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data.promotion_type !== undefined){
let data54 = data.promotion_type;
if((typeof data54 !== "string") && (data54 !== null)){
const err67 = {instancePath:instancePath+"/promotion_type",schemaPath:"#/properties/promotion_type/type",keyword:"type",params:{type: schema231.properties.promotion_type.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data.payment_type !== undefined){
let data55 = data.payment_type;
if((typeof data55 !== "string") && (data55 !== null)){
const err68 = {instancePath:instancePath+"/payment_type",schemaPath:"#/properties/payment_type/type",keyword:"type",params:{type: schema231.properties.payment_type.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
}
validate235.errors = vErrors;
return errors === 0;
}


function validate234(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema230.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.monthly_records !== undefined){
let data0 = data.monthly_records;
if((!(Array.isArray(data0))) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/monthly_records",schemaPath:"#/properties/monthly_records/type",keyword:"type",params:{type: schema230.properties.monthly_records.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate235(data0[i0], {instancePath:instancePath+"/monthly_records/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors);
errors = vErrors.length;
}
}
}
}
if(data.total_count !== undefined){
let data2 = data.total_count;
if((!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))) && (data2 !== null)){
const err2 = {instancePath:instancePath+"/total_count",schemaPath:"#/properties/total_count/type",keyword:"type",params:{type: schema230.properties.total_count.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.currency !== undefined){
let data3 = data.currency;
if((typeof data3 !== "string") && (data3 !== null)){
const err3 = {instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/type",keyword:"type",params:{type: schema230.properties.currency.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(data3 === "CNY")){
const err4 = {instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/enum",keyword:"enum",params:{allowedValues: schema230.properties.currency.enum},message:"must be equal to one of the allowed values"};
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
validate234.errors = vErrors;
return errors === 0;
}


function validate233(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="incentives.listCustomerselfResourceRecordDetails" */;
let vErrors = null;
let errors = 0;
if(!(validate234(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate234.errors : vErrors.concat(validate234.errors);
errors = vErrors.length;
}
validate233.errors = vErrors;
return errors === 0;
}

export const listCustomerBillsFeeRecords = validate240;
const schema235 = {"$id":"incentives.listCustomerBillsFeeRecords","$ref":"incentives#/definitions/ListCustomerBillsFeeRecordsResponse"};
const schema236 = {"type":["object","null"],"properties":{"total_count":{"type":["integer","null"]},"records":{"type":["array","null"],"items":{"$ref":"#/definitions/MonthlyBillRecord"}},"currency":{"type":["string","null"],"enum":["CNY"]}}};
const schema237 = {"type":["object","null"],"properties":{"bill_cycle":{"type":["string","null"]},"customer_id":{"type":["string","null"]},"service_type_code":{"type":["string","null"]},"resource_type_code":{"type":["string","null"]},"service_type_name":{"type":["string","null"]},"resource_type_name":{"type":["string","null"]},"region_code":{"type":["string","null"]},"enterprise_project_id":{"type":["string","null"]},"enterprise_project_name":{"type":["string","null"]},"charging_mode":{"type":["integer","null"]},"consume_time":{"type":["string","null"]},"trade_time":{"type":["string","null"]},"provider_type":{"type":["integer","null"]},"trade_id":{"type":["string","null"]},"id":{"type":["string","null"]},"bill_type":{"type":["integer","null"]},"status":{"type":["integer","null"]},"official_amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"official_discount_amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"erase_amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"consume_amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"cash_amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"credit_amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"coupon_amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"flexipurchase_coupon_amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"stored_value_card_amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"bonus_amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"debt_amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"writeoff_amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"region_name":{"type":["string","null"]},"account_name":{"type":["string","null"]}}};

function validate241(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema236.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.total_count !== undefined){
let data0 = data.total_count;
if((!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/total_count",schemaPath:"#/properties/total_count/type",keyword:"type",params:{type: schema236.properties.total_count.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.records !== undefined){
let data1 = data.records;
if((!(Array.isArray(data1))) && (data1 !== null)){
const err2 = {instancePath:instancePath+"/records",schemaPath:"#/properties/records/type",keyword:"type",params:{type: schema236.properties.records.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if((!(data2 && typeof data2 == "object" && !Array.isArray(data2))) && (data2 !== null)){
const err3 = {instancePath:instancePath+"/records/" + i0,schemaPath:"#/definitions/MonthlyBillRecord/type",keyword:"type",params:{type: schema237.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.bill_cycle !== undefined){
let data3 = data2.bill_cycle;
if((typeof data3 !== "string") && (data3 !== null)){
const err4 = {instancePath:instancePath+"/records/" + i0+"/bill_cycle",schemaPath:"#/definitions/MonthlyBillRecord/properties/bill_cycle/type",keyword:"type",params:{type: schema237.properties.bill_cycle.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data2.customer_id !== undefined){
let data4 = data2.customer_id;
if((typeof data4 !== "string") && (data4 !== null)){
const err5 = {instancePath:instancePath+"/records/" + i0+"/customer_id",schemaPath:"#/definitions/MonthlyBillRecord/properties/customer_id/type",keyword:"type",params:{type: schema237.properties.customer_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data2.service_type_code !== undefined){
let data5 = data2.service_type_code;
if((typeof data5 !== "string") && (data5 !== null)){
const err6 = {instancePath:instancePath+"/records/" + i0+"/service_type_code",schemaPath:"#/definitions/MonthlyBillRecord/properties/service_type_code/type",keyword:"type",params:{type: schema237.properties.service_type_code.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data2.resource_type_code !== undefined){
let data6 = data2.resource_type_code;
if((typeof data6 !== "string") && (data6 !== null)){
const err7 = {instancePath:instancePath+"/records/" + i0+"/resource_type_code",schemaPath:"#/definitions/MonthlyBillRecord/properties/resource_type_code/type",keyword:"type",params:{type: schema237.properties.resource_type_code.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data2.service_type_name !== undefined){
let data7 = data2.service_type_name;
if((typeof data7 !== "string") && (data7 !== null)){
const err8 = {instancePath:instancePath+"/records/" + i0+"/service_type_name",schemaPath:"#/definitions/MonthlyBillRecord/properties/service_type_name/type",keyword:"type",params:{type: schema237.properties.service_type_name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data2.resource_type_name !== undefined){
let data8 = data2.resource_type_name;
if((typeof data8 !== "string") && (data8 !== null)){
const err9 = {instancePath:instancePath+"/records/" + i0+"/resource_type_name",schemaPath:"#/definitions/MonthlyBillRecord/properties/resource_type_name/type",keyword:"type",params:{type: schema237.properties.resource_type_name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data2.region_code !== undefined){
let data9 = data2.region_code;
if((typeof data9 !== "string") && (data9 !== null)){
const err10 = {instancePath:instancePath+"/records/" + i0+"/region_code",schemaPath:"#/definitions/MonthlyBillRecord/properties/region_code/type",keyword:"type",params:{type: schema237.properties.region_code.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data2.enterprise_project_id !== undefined){
let data10 = data2.enterprise_project_id;
if((typeof data10 !== "string") && (data10 !== null)){
const err11 = {instancePath:instancePath+"/records/" + i0+"/enterprise_project_id",schemaPath:"#/definitions/MonthlyBillRecord/properties/enterprise_project_id/type",keyword:"type",params:{type: schema237.properties.enterprise_project_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data2.enterprise_project_name !== undefined){
let data11 = data2.enterprise_project_name;
if((typeof data11 !== "string") && (data11 !== null)){
const err12 = {instancePath:instancePath+"/records/" + i0+"/enterprise_project_name",schemaPath:"#/definitions/MonthlyBillRecord/properties/enterprise_project_name/type",keyword:"type",params:{type: schema237.properties.enterprise_project_name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data2.charging_mode !== undefined){
let data12 = data2.charging_mode;
if((!((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12)))) && (data12 !== null)){
const err13 = {instancePath:instancePath+"/records/" + i0+"/charging_mode",schemaPath:"#/definitions/MonthlyBillRecord/properties/charging_mode/type",keyword:"type",params:{type: schema237.properties.charging_mode.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data2.consume_time !== undefined){
let data13 = data2.consume_time;
if((typeof data13 !== "string") && (data13 !== null)){
const err14 = {instancePath:instancePath+"/records/" + i0+"/consume_time",schemaPath:"#/definitions/MonthlyBillRecord/properties/consume_time/type",keyword:"type",params:{type: schema237.properties.consume_time.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data2.trade_time !== undefined){
let data14 = data2.trade_time;
if((typeof data14 !== "string") && (data14 !== null)){
const err15 = {instancePath:instancePath+"/records/" + i0+"/trade_time",schemaPath:"#/definitions/MonthlyBillRecord/properties/trade_time/type",keyword:"type",params:{type: schema237.properties.trade_time.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data2.provider_type !== undefined){
let data15 = data2.provider_type;
if((!((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15)))) && (data15 !== null)){
const err16 = {instancePath:instancePath+"/records/" + i0+"/provider_type",schemaPath:"#/definitions/MonthlyBillRecord/properties/provider_type/type",keyword:"type",params:{type: schema237.properties.provider_type.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data2.trade_id !== undefined){
let data16 = data2.trade_id;
if((typeof data16 !== "string") && (data16 !== null)){
const err17 = {instancePath:instancePath+"/records/" + i0+"/trade_id",schemaPath:"#/definitions/MonthlyBillRecord/properties/trade_id/type",keyword:"type",params:{type: schema237.properties.trade_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data2.id !== undefined){
let data17 = data2.id;
if((typeof data17 !== "string") && (data17 !== null)){
const err18 = {instancePath:instancePath+"/records/" + i0+"/id",schemaPath:"#/definitions/MonthlyBillRecord/properties/id/type",keyword:"type",params:{type: schema237.properties.id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data2.bill_type !== undefined){
let data18 = data2.bill_type;
if((!((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18)))) && (data18 !== null)){
const err19 = {instancePath:instancePath+"/records/" + i0+"/bill_type",schemaPath:"#/definitions/MonthlyBillRecord/properties/bill_type/type",keyword:"type",params:{type: schema237.properties.bill_type.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data2.status !== undefined){
let data19 = data2.status;
if((!((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19)))) && (data19 !== null)){
const err20 = {instancePath:instancePath+"/records/" + i0+"/status",schemaPath:"#/definitions/MonthlyBillRecord/properties/status/type",keyword:"type",params:{type: schema237.properties.status.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data2.official_amount !== undefined){
let data20 = data2.official_amount;
if(((!(typeof data20 == "number")) && (typeof data20 !== "string")) && (data20 !== null)){
const err21 = {instancePath:instancePath+"/records/" + i0+"/official_amount",schemaPath:"#/definitions/MonthlyBillRecord/properties/official_amount/type",keyword:"type",params:{type: schema237.properties.official_amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(typeof data20 === "string"){
if(!pattern0.test(data20)){
const err22 = {instancePath:instancePath+"/records/" + i0+"/official_amount",schemaPath:"#/definitions/MonthlyBillRecord/properties/official_amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
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
if(data2.official_discount_amount !== undefined){
let data21 = data2.official_discount_amount;
if(((!(typeof data21 == "number")) && (typeof data21 !== "string")) && (data21 !== null)){
const err23 = {instancePath:instancePath+"/records/" + i0+"/official_discount_amount",schemaPath:"#/definitions/MonthlyBillRecord/properties/official_discount_amount/type",keyword:"type",params:{type: schema237.properties.official_discount_amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(typeof data21 === "string"){
if(!pattern0.test(data21)){
const err24 = {instancePath:instancePath+"/records/" + i0+"/official_discount_amount",schemaPath:"#/definitions/MonthlyBillRecord/properties/official_discount_amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
if(data2.erase_amount !== undefined){
let data22 = data2.erase_amount;
if(((!(typeof data22 == "number")) && (typeof data22 !== "string")) && (data22 !== null)){
const err25 = {instancePath:instancePath+"/records/" + i0+"/erase_amount",schemaPath:"#/definitions/MonthlyBillRecord/properties/erase_amount/type",keyword:"type",params:{type: schema237.properties.erase_amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(typeof data22 === "string"){
if(!pattern0.test(data22)){
const err26 = {instancePath:instancePath+"/records/" + i0+"/erase_amount",schemaPath:"#/definitions/MonthlyBillRecord/properties/erase_amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
if(data2.consume_amount !== undefined){
let data23 = data2.consume_amount;
if(((!(typeof data23 == "number")) && (typeof data23 !== "string")) && (data23 !== null)){
const err27 = {instancePath:instancePath+"/records/" + i0+"/consume_amount",schemaPath:"#/definitions/MonthlyBillRecord/properties/consume_amount/type",keyword:"type",params:{type: schema237.properties.consume_amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(typeof data23 === "string"){
if(!pattern0.test(data23)){
const err28 = {instancePath:instancePath+"/records/" + i0+"/consume_amount",schemaPath:"#/definitions/MonthlyBillRecord/properties/consume_amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
if(data2.cash_amount !== undefined){
let data24 = data2.cash_amount;
if(((!(typeof data24 == "number")) && (typeof data24 !== "string")) && (data24 !== null)){
const err29 = {instancePath:instancePath+"/records/" + i0+"/cash_amount",schemaPath:"#/definitions/MonthlyBillRecord/properties/cash_amount/type",keyword:"type",params:{type: schema237.properties.cash_amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(typeof data24 === "string"){
if(!pattern0.test(data24)){
const err30 = {instancePath:instancePath+"/records/" + i0+"/cash_amount",schemaPath:"#/definitions/MonthlyBillRecord/properties/cash_amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
if(data2.credit_amount !== undefined){
let data25 = data2.credit_amount;
if(((!(typeof data25 == "number")) && (typeof data25 !== "string")) && (data25 !== null)){
const err31 = {instancePath:instancePath+"/records/" + i0+"/credit_amount",schemaPath:"#/definitions/MonthlyBillRecord/properties/credit_amount/type",keyword:"type",params:{type: schema237.properties.credit_amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(typeof data25 === "string"){
if(!pattern0.test(data25)){
const err32 = {instancePath:instancePath+"/records/" + i0+"/credit_amount",schemaPath:"#/definitions/MonthlyBillRecord/properties/credit_amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
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
if(data2.coupon_amount !== undefined){
let data26 = data2.coupon_amount;
if(((!(typeof data26 == "number")) && (typeof data26 !== "string")) && (data26 !== null)){
const err33 = {instancePath:instancePath+"/records/" + i0+"/coupon_amount",schemaPath:"#/definitions/MonthlyBillRecord/properties/coupon_amount/type",keyword:"type",params:{type: schema237.properties.coupon_amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(typeof data26 === "string"){
if(!pattern0.test(data26)){
const err34 = {instancePath:instancePath+"/records/" + i0+"/coupon_amount",schemaPath:"#/definitions/MonthlyBillRecord/properties/coupon_amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
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
if(data2.flexipurchase_coupon_amount !== undefined){
let data27 = data2.flexipurchase_coupon_amount;
if(((!(typeof data27 == "number")) && (typeof data27 !== "string")) && (data27 !== null)){
const err35 = {instancePath:instancePath+"/records/" + i0+"/flexipurchase_coupon_amount",schemaPath:"#/definitions/MonthlyBillRecord/properties/flexipurchase_coupon_amount/type",keyword:"type",params:{type: schema237.properties.flexipurchase_coupon_amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(typeof data27 === "string"){
if(!pattern0.test(data27)){
const err36 = {instancePath:instancePath+"/records/" + i0+"/flexipurchase_coupon_amount",schemaPath:"#/definitions/MonthlyBillRecord/properties/flexipurchase_coupon_amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
if(data2.stored_value_card_amount !== undefined){
let data28 = data2.stored_value_card_amount;
if(((!(typeof data28 == "number")) && (typeof data28 !== "string")) && (data28 !== null)){
const err37 = {instancePath:instancePath+"/records/" + i0+"/stored_value_card_amount",schemaPath:"#/definitions/MonthlyBillRecord/properties/stored_value_card_amount/type",keyword:"type",params:{type: schema237.properties.stored_value_card_amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(typeof data28 === "string"){
if(!pattern0.test(data28)){
const err38 = {instancePath:instancePath+"/records/" + i0+"/stored_value_card_amount",schemaPath:"#/definitions/MonthlyBillRecord/properties/stored_value_card_amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
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
if(data2.bonus_amount !== undefined){
let data29 = data2.bonus_amount;
if(((!(typeof data29 == "number")) && (typeof data29 !== "string")) && (data29 !== null)){
const err39 = {instancePath:instancePath+"/records/" + i0+"/bonus_amount",schemaPath:"#/definitions/MonthlyBillRecord/properties/bonus_amount/type",keyword:"type",params:{type: schema237.properties.bonus_amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(typeof data29 === "string"){
if(!pattern0.test(data29)){
const err40 = {instancePath:instancePath+"/records/" + i0+"/bonus_amount",schemaPath:"#/definitions/MonthlyBillRecord/properties/bonus_amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
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
if(data2.debt_amount !== undefined){
let data30 = data2.debt_amount;
if(((!(typeof data30 == "number")) && (typeof data30 !== "string")) && (data30 !== null)){
const err41 = {instancePath:instancePath+"/records/" + i0+"/debt_amount",schemaPath:"#/definitions/MonthlyBillRecord/properties/debt_amount/type",keyword:"type",params:{type: schema237.properties.debt_amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(typeof data30 === "string"){
if(!pattern0.test(data30)){
const err42 = {instancePath:instancePath+"/records/" + i0+"/debt_amount",schemaPath:"#/definitions/MonthlyBillRecord/properties/debt_amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
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
if(data2.writeoff_amount !== undefined){
let data31 = data2.writeoff_amount;
if(((!(typeof data31 == "number")) && (typeof data31 !== "string")) && (data31 !== null)){
const err43 = {instancePath:instancePath+"/records/" + i0+"/writeoff_amount",schemaPath:"#/definitions/MonthlyBillRecord/properties/writeoff_amount/type",keyword:"type",params:{type: schema237.properties.writeoff_amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(typeof data31 === "string"){
if(!pattern0.test(data31)){
const err44 = {instancePath:instancePath+"/records/" + i0+"/writeoff_amount",schemaPath:"#/definitions/MonthlyBillRecord/properties/writeoff_amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
if(data2.region_name !== undefined){
let data32 = data2.region_name;
if((typeof data32 !== "string") && (data32 !== null)){
const err45 = {instancePath:instancePath+"/records/" + i0+"/region_name",schemaPath:"#/definitions/MonthlyBillRecord/properties/region_name/type",keyword:"type",params:{type: schema237.properties.region_name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data2.account_name !== undefined){
let data33 = data2.account_name;
if((typeof data33 !== "string") && (data33 !== null)){
const err46 = {instancePath:instancePath+"/records/" + i0+"/account_name",schemaPath:"#/definitions/MonthlyBillRecord/properties/account_name/type",keyword:"type",params:{type: schema237.properties.account_name.type},message:"must be string,null"};
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
}
}
if(data.currency !== undefined){
let data34 = data.currency;
if((typeof data34 !== "string") && (data34 !== null)){
const err47 = {instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/type",keyword:"type",params:{type: schema236.properties.currency.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(!(data34 === "CNY")){
const err48 = {instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/enum",keyword:"enum",params:{allowedValues: schema236.properties.currency.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
validate241.errors = vErrors;
return errors === 0;
}


function validate240(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="incentives.listCustomerBillsFeeRecords" */;
let vErrors = null;
let errors = 0;
if(!(validate241(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate241.errors : vErrors.concat(validate241.errors);
errors = vErrors.length;
}
validate240.errors = vErrors;
return errors === 0;
}

export const listCustomerBillsMonthlyBreakDown = validate243;
const schema238 = {"$id":"incentives.listCustomerBillsMonthlyBreakDown","$ref":"incentives#/definitions/ListCustomerBillsMonthlyBreakDownResponse"};
const schema239 = {"type":["object","null"],"properties":{"currency":{"type":["string","null"],"enum":["CNY"]},"total_count":{"type":["integer","null"]},"details":{"type":["array","null"],"items":{"$ref":"#/definitions/NvlCostAnalysedBillDetail"}}}};
const schema240 = {"type":["object","null"],"properties":{"shared_month":{"type":["string","null"]},"bill_cycle":{"type":["string","null"]},"bill_type":{"type":["integer","null"]},"customer_id":{"type":["string","null"]},"region_code":{"type":["string","null"]},"region_name":{"type":["string","null"]},"service_type_code":{"type":["string","null"]},"resource_type_code":{"type":["string","null"]},"service_type_name":{"type":["string","null"]},"resource_type_name":{"type":["string","null"]},"effective_time":{"type":["string","null"]},"expire_time":{"type":["string","null"]},"resource_id":{"type":["string","null"]},"resource_name":{"type":["string","null"]},"resource_tag":{"type":["string","null"]},"product_spec_desc":{"type":["string","null"]},"enterprise_project_id":{"type":["string","null"]},"enterprise_project_name":{"type":["string","null"]},"charging_mode":{"type":["integer","null"]},"order_id":{"type":["string","null"]},"period_type":{"type":["integer","null"]},"usage_type":{"type":["string","null"]},"usage":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"usage_measure_id":{"type":["integer","null"]},"free_resource_usage":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"free_resource_measure_id":{"type":["integer","null"]},"ri_usage":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"ri_usage_measure_id":{"type":["integer","null"]},"consume_amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"past_months_amortized_amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"current_month_amortized_amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"future_months_amortized_amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"amortized_cash_amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"amortized_credit_amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"amortized_coupon_amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"amortized_flexipurchase_coupon_amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"amortized_stored_value_card_amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"amortized_bonus_amount":{"type":["number","string","null"],"pattern":"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"sub_service_type_code":{"type":["string","null"]},"sub_service_type_name":{"type":["string","null"]},"sub_resource_type_code":{"type":["string","null"]},"sub_resource_type_name":{"type":["string","null"]},"sub_resource_id":{"type":["string","null"]},"sub_resource_name":{"type":["string","null"]},"effective_tag_pairs":{"type":["array","null"],"items":{"$ref":"#/definitions/TagPair"}},"cost_unit_pairs":{"type":["array","null"],"items":{"$ref":"#/definitions/CostUnitPair"}}}};
const schema241 = {"type":["object","null"],"properties":{"tag_key":{"type":["string","null"]},"tag_value":{"type":["string","null"]}}};
const schema242 = {"type":["object","null"],"properties":{"cost_unit_name":{"type":["string","null"]},"cost_unit_rule_value":{"type":["string","null"]}}};

function validate245(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema240.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.shared_month !== undefined){
let data0 = data.shared_month;
if((typeof data0 !== "string") && (data0 !== null)){
const err1 = {instancePath:instancePath+"/shared_month",schemaPath:"#/properties/shared_month/type",keyword:"type",params:{type: schema240.properties.shared_month.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.bill_cycle !== undefined){
let data1 = data.bill_cycle;
if((typeof data1 !== "string") && (data1 !== null)){
const err2 = {instancePath:instancePath+"/bill_cycle",schemaPath:"#/properties/bill_cycle/type",keyword:"type",params:{type: schema240.properties.bill_cycle.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.bill_type !== undefined){
let data2 = data.bill_type;
if((!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))) && (data2 !== null)){
const err3 = {instancePath:instancePath+"/bill_type",schemaPath:"#/properties/bill_type/type",keyword:"type",params:{type: schema240.properties.bill_type.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.customer_id !== undefined){
let data3 = data.customer_id;
if((typeof data3 !== "string") && (data3 !== null)){
const err4 = {instancePath:instancePath+"/customer_id",schemaPath:"#/properties/customer_id/type",keyword:"type",params:{type: schema240.properties.customer_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.region_code !== undefined){
let data4 = data.region_code;
if((typeof data4 !== "string") && (data4 !== null)){
const err5 = {instancePath:instancePath+"/region_code",schemaPath:"#/properties/region_code/type",keyword:"type",params:{type: schema240.properties.region_code.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.region_name !== undefined){
let data5 = data.region_name;
if((typeof data5 !== "string") && (data5 !== null)){
const err6 = {instancePath:instancePath+"/region_name",schemaPath:"#/properties/region_name/type",keyword:"type",params:{type: schema240.properties.region_name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.service_type_code !== undefined){
let data6 = data.service_type_code;
if((typeof data6 !== "string") && (data6 !== null)){
const err7 = {instancePath:instancePath+"/service_type_code",schemaPath:"#/properties/service_type_code/type",keyword:"type",params:{type: schema240.properties.service_type_code.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.resource_type_code !== undefined){
let data7 = data.resource_type_code;
if((typeof data7 !== "string") && (data7 !== null)){
const err8 = {instancePath:instancePath+"/resource_type_code",schemaPath:"#/properties/resource_type_code/type",keyword:"type",params:{type: schema240.properties.resource_type_code.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.service_type_name !== undefined){
let data8 = data.service_type_name;
if((typeof data8 !== "string") && (data8 !== null)){
const err9 = {instancePath:instancePath+"/service_type_name",schemaPath:"#/properties/service_type_name/type",keyword:"type",params:{type: schema240.properties.service_type_name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.resource_type_name !== undefined){
let data9 = data.resource_type_name;
if((typeof data9 !== "string") && (data9 !== null)){
const err10 = {instancePath:instancePath+"/resource_type_name",schemaPath:"#/properties/resource_type_name/type",keyword:"type",params:{type: schema240.properties.resource_type_name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.effective_time !== undefined){
let data10 = data.effective_time;
if((typeof data10 !== "string") && (data10 !== null)){
const err11 = {instancePath:instancePath+"/effective_time",schemaPath:"#/properties/effective_time/type",keyword:"type",params:{type: schema240.properties.effective_time.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.expire_time !== undefined){
let data11 = data.expire_time;
if((typeof data11 !== "string") && (data11 !== null)){
const err12 = {instancePath:instancePath+"/expire_time",schemaPath:"#/properties/expire_time/type",keyword:"type",params:{type: schema240.properties.expire_time.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.resource_id !== undefined){
let data12 = data.resource_id;
if((typeof data12 !== "string") && (data12 !== null)){
const err13 = {instancePath:instancePath+"/resource_id",schemaPath:"#/properties/resource_id/type",keyword:"type",params:{type: schema240.properties.resource_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.resource_name !== undefined){
let data13 = data.resource_name;
if((typeof data13 !== "string") && (data13 !== null)){
const err14 = {instancePath:instancePath+"/resource_name",schemaPath:"#/properties/resource_name/type",keyword:"type",params:{type: schema240.properties.resource_name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.resource_tag !== undefined){
let data14 = data.resource_tag;
if((typeof data14 !== "string") && (data14 !== null)){
const err15 = {instancePath:instancePath+"/resource_tag",schemaPath:"#/properties/resource_tag/type",keyword:"type",params:{type: schema240.properties.resource_tag.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.product_spec_desc !== undefined){
let data15 = data.product_spec_desc;
if((typeof data15 !== "string") && (data15 !== null)){
const err16 = {instancePath:instancePath+"/product_spec_desc",schemaPath:"#/properties/product_spec_desc/type",keyword:"type",params:{type: schema240.properties.product_spec_desc.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.enterprise_project_id !== undefined){
let data16 = data.enterprise_project_id;
if((typeof data16 !== "string") && (data16 !== null)){
const err17 = {instancePath:instancePath+"/enterprise_project_id",schemaPath:"#/properties/enterprise_project_id/type",keyword:"type",params:{type: schema240.properties.enterprise_project_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.enterprise_project_name !== undefined){
let data17 = data.enterprise_project_name;
if((typeof data17 !== "string") && (data17 !== null)){
const err18 = {instancePath:instancePath+"/enterprise_project_name",schemaPath:"#/properties/enterprise_project_name/type",keyword:"type",params:{type: schema240.properties.enterprise_project_name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.charging_mode !== undefined){
let data18 = data.charging_mode;
if((!((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18)))) && (data18 !== null)){
const err19 = {instancePath:instancePath+"/charging_mode",schemaPath:"#/properties/charging_mode/type",keyword:"type",params:{type: schema240.properties.charging_mode.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.order_id !== undefined){
let data19 = data.order_id;
if((typeof data19 !== "string") && (data19 !== null)){
const err20 = {instancePath:instancePath+"/order_id",schemaPath:"#/properties/order_id/type",keyword:"type",params:{type: schema240.properties.order_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.period_type !== undefined){
let data20 = data.period_type;
if((!((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20)))) && (data20 !== null)){
const err21 = {instancePath:instancePath+"/period_type",schemaPath:"#/properties/period_type/type",keyword:"type",params:{type: schema240.properties.period_type.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.usage_type !== undefined){
let data21 = data.usage_type;
if((typeof data21 !== "string") && (data21 !== null)){
const err22 = {instancePath:instancePath+"/usage_type",schemaPath:"#/properties/usage_type/type",keyword:"type",params:{type: schema240.properties.usage_type.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.usage !== undefined){
let data22 = data.usage;
if(((!(typeof data22 == "number")) && (typeof data22 !== "string")) && (data22 !== null)){
const err23 = {instancePath:instancePath+"/usage",schemaPath:"#/properties/usage/type",keyword:"type",params:{type: schema240.properties.usage.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(typeof data22 === "string"){
if(!pattern0.test(data22)){
const err24 = {instancePath:instancePath+"/usage",schemaPath:"#/properties/usage/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
if(data.usage_measure_id !== undefined){
let data23 = data.usage_measure_id;
if((!((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23)))) && (data23 !== null)){
const err25 = {instancePath:instancePath+"/usage_measure_id",schemaPath:"#/properties/usage_measure_id/type",keyword:"type",params:{type: schema240.properties.usage_measure_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.free_resource_usage !== undefined){
let data24 = data.free_resource_usage;
if(((!(typeof data24 == "number")) && (typeof data24 !== "string")) && (data24 !== null)){
const err26 = {instancePath:instancePath+"/free_resource_usage",schemaPath:"#/properties/free_resource_usage/type",keyword:"type",params:{type: schema240.properties.free_resource_usage.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(typeof data24 === "string"){
if(!pattern0.test(data24)){
const err27 = {instancePath:instancePath+"/free_resource_usage",schemaPath:"#/properties/free_resource_usage/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
if(data.free_resource_measure_id !== undefined){
let data25 = data.free_resource_measure_id;
if((!((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25)))) && (data25 !== null)){
const err28 = {instancePath:instancePath+"/free_resource_measure_id",schemaPath:"#/properties/free_resource_measure_id/type",keyword:"type",params:{type: schema240.properties.free_resource_measure_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.ri_usage !== undefined){
let data26 = data.ri_usage;
if(((!(typeof data26 == "number")) && (typeof data26 !== "string")) && (data26 !== null)){
const err29 = {instancePath:instancePath+"/ri_usage",schemaPath:"#/properties/ri_usage/type",keyword:"type",params:{type: schema240.properties.ri_usage.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(typeof data26 === "string"){
if(!pattern0.test(data26)){
const err30 = {instancePath:instancePath+"/ri_usage",schemaPath:"#/properties/ri_usage/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
if(data.ri_usage_measure_id !== undefined){
let data27 = data.ri_usage_measure_id;
if((!((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27)))) && (data27 !== null)){
const err31 = {instancePath:instancePath+"/ri_usage_measure_id",schemaPath:"#/properties/ri_usage_measure_id/type",keyword:"type",params:{type: schema240.properties.ri_usage_measure_id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.consume_amount !== undefined){
let data28 = data.consume_amount;
if(((!(typeof data28 == "number")) && (typeof data28 !== "string")) && (data28 !== null)){
const err32 = {instancePath:instancePath+"/consume_amount",schemaPath:"#/properties/consume_amount/type",keyword:"type",params:{type: schema240.properties.consume_amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(typeof data28 === "string"){
if(!pattern0.test(data28)){
const err33 = {instancePath:instancePath+"/consume_amount",schemaPath:"#/properties/consume_amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
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
if(data.past_months_amortized_amount !== undefined){
let data29 = data.past_months_amortized_amount;
if(((!(typeof data29 == "number")) && (typeof data29 !== "string")) && (data29 !== null)){
const err34 = {instancePath:instancePath+"/past_months_amortized_amount",schemaPath:"#/properties/past_months_amortized_amount/type",keyword:"type",params:{type: schema240.properties.past_months_amortized_amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(typeof data29 === "string"){
if(!pattern0.test(data29)){
const err35 = {instancePath:instancePath+"/past_months_amortized_amount",schemaPath:"#/properties/past_months_amortized_amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
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
if(data.current_month_amortized_amount !== undefined){
let data30 = data.current_month_amortized_amount;
if(((!(typeof data30 == "number")) && (typeof data30 !== "string")) && (data30 !== null)){
const err36 = {instancePath:instancePath+"/current_month_amortized_amount",schemaPath:"#/properties/current_month_amortized_amount/type",keyword:"type",params:{type: schema240.properties.current_month_amortized_amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(typeof data30 === "string"){
if(!pattern0.test(data30)){
const err37 = {instancePath:instancePath+"/current_month_amortized_amount",schemaPath:"#/properties/current_month_amortized_amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
if(data.future_months_amortized_amount !== undefined){
let data31 = data.future_months_amortized_amount;
if(((!(typeof data31 == "number")) && (typeof data31 !== "string")) && (data31 !== null)){
const err38 = {instancePath:instancePath+"/future_months_amortized_amount",schemaPath:"#/properties/future_months_amortized_amount/type",keyword:"type",params:{type: schema240.properties.future_months_amortized_amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(typeof data31 === "string"){
if(!pattern0.test(data31)){
const err39 = {instancePath:instancePath+"/future_months_amortized_amount",schemaPath:"#/properties/future_months_amortized_amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
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
if(data.amortized_cash_amount !== undefined){
let data32 = data.amortized_cash_amount;
if(((!(typeof data32 == "number")) && (typeof data32 !== "string")) && (data32 !== null)){
const err40 = {instancePath:instancePath+"/amortized_cash_amount",schemaPath:"#/properties/amortized_cash_amount/type",keyword:"type",params:{type: schema240.properties.amortized_cash_amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(typeof data32 === "string"){
if(!pattern0.test(data32)){
const err41 = {instancePath:instancePath+"/amortized_cash_amount",schemaPath:"#/properties/amortized_cash_amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
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
if(data.amortized_credit_amount !== undefined){
let data33 = data.amortized_credit_amount;
if(((!(typeof data33 == "number")) && (typeof data33 !== "string")) && (data33 !== null)){
const err42 = {instancePath:instancePath+"/amortized_credit_amount",schemaPath:"#/properties/amortized_credit_amount/type",keyword:"type",params:{type: schema240.properties.amortized_credit_amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(typeof data33 === "string"){
if(!pattern0.test(data33)){
const err43 = {instancePath:instancePath+"/amortized_credit_amount",schemaPath:"#/properties/amortized_credit_amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
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
if(data.amortized_coupon_amount !== undefined){
let data34 = data.amortized_coupon_amount;
if(((!(typeof data34 == "number")) && (typeof data34 !== "string")) && (data34 !== null)){
const err44 = {instancePath:instancePath+"/amortized_coupon_amount",schemaPath:"#/properties/amortized_coupon_amount/type",keyword:"type",params:{type: schema240.properties.amortized_coupon_amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(typeof data34 === "string"){
if(!pattern0.test(data34)){
const err45 = {instancePath:instancePath+"/amortized_coupon_amount",schemaPath:"#/properties/amortized_coupon_amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
if(data.amortized_flexipurchase_coupon_amount !== undefined){
let data35 = data.amortized_flexipurchase_coupon_amount;
if(((!(typeof data35 == "number")) && (typeof data35 !== "string")) && (data35 !== null)){
const err46 = {instancePath:instancePath+"/amortized_flexipurchase_coupon_amount",schemaPath:"#/properties/amortized_flexipurchase_coupon_amount/type",keyword:"type",params:{type: schema240.properties.amortized_flexipurchase_coupon_amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(typeof data35 === "string"){
if(!pattern0.test(data35)){
const err47 = {instancePath:instancePath+"/amortized_flexipurchase_coupon_amount",schemaPath:"#/properties/amortized_flexipurchase_coupon_amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
if(data.amortized_stored_value_card_amount !== undefined){
let data36 = data.amortized_stored_value_card_amount;
if(((!(typeof data36 == "number")) && (typeof data36 !== "string")) && (data36 !== null)){
const err48 = {instancePath:instancePath+"/amortized_stored_value_card_amount",schemaPath:"#/properties/amortized_stored_value_card_amount/type",keyword:"type",params:{type: schema240.properties.amortized_stored_value_card_amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(typeof data36 === "string"){
if(!pattern0.test(data36)){
const err49 = {instancePath:instancePath+"/amortized_stored_value_card_amount",schemaPath:"#/properties/amortized_stored_value_card_amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
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
if(data.amortized_bonus_amount !== undefined){
let data37 = data.amortized_bonus_amount;
if(((!(typeof data37 == "number")) && (typeof data37 !== "string")) && (data37 !== null)){
const err50 = {instancePath:instancePath+"/amortized_bonus_amount",schemaPath:"#/properties/amortized_bonus_amount/type",keyword:"type",params:{type: schema240.properties.amortized_bonus_amount.type},message:"must be number,string,null"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(typeof data37 === "string"){
if(!pattern0.test(data37)){
const err51 = {instancePath:instancePath+"/amortized_bonus_amount",schemaPath:"#/properties/amortized_bonus_amount/pattern",keyword:"pattern",params:{pattern: "^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},message:"must match pattern \""+"^-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"+"\""};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
if(data.sub_service_type_code !== undefined){
let data38 = data.sub_service_type_code;
if((typeof data38 !== "string") && (data38 !== null)){
const err52 = {instancePath:instancePath+"/sub_service_type_code",schemaPath:"#/properties/sub_service_type_code/type",keyword:"type",params:{type: schema240.properties.sub_service_type_code.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data.sub_service_type_name !== undefined){
let data39 = data.sub_service_type_name;
if((typeof data39 !== "string") && (data39 !== null)){
const err53 = {instancePath:instancePath+"/sub_service_type_name",schemaPath:"#/properties/sub_service_type_name/type",keyword:"type",params:{type: schema240.properties.sub_service_type_name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data.sub_resource_type_code !== undefined){
let data40 = data.sub_resource_type_code;
if((typeof data40 !== "string") && (data40 !== null)){
const err54 = {instancePath:instancePath+"/sub_resource_type_code",schemaPath:"#/properties/sub_resource_type_code/type",keyword:"type",params:{type: schema240.properties.sub_resource_type_code.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data.sub_resource_type_name !== undefined){
let data41 = data.sub_resource_type_name;
if((typeof data41 !== "string") && (data41 !== null)){
const err55 = {instancePath:instancePath+"/sub_resource_type_name",schemaPath:"#/properties/sub_resource_type_name/type",keyword:"type",params:{type: schema240.properties.sub_resource_type_name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data.sub_resource_id !== undefined){
let data42 = data.sub_resource_id;
if((typeof data42 !== "string") && (data42 !== null)){
const err56 = {instancePath:instancePath+"/sub_resource_id",schemaPath:"#/properties/sub_resource_id/type",keyword:"type",params:{type: schema240.properties.sub_resource_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data.sub_resource_name !== undefined){
let data43 = data.sub_resource_name;
if((typeof data43 !== "string") && (data43 !== null)){
const err57 = {instancePath:instancePath+"/sub_resource_name",schemaPath:"#/properties/sub_resource_name/type",keyword:"type",params:{type: schema240.properties.sub_resource_name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data.effective_tag_pairs !== undefined){
let data44 = data.effective_tag_pairs;
if((!(Array.isArray(data44))) && (data44 !== null)){
const err58 = {instancePath:instancePath+"/effective_tag_pairs",schemaPath:"#/properties/effective_tag_pairs/type",keyword:"type",params:{type: schema240.properties.effective_tag_pairs.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(Array.isArray(data44)){
const len0 = data44.length;
for(let i0=0; i0<len0; i0++){
let data45 = data44[i0];
if((!(data45 && typeof data45 == "object" && !Array.isArray(data45))) && (data45 !== null)){
const err59 = {instancePath:instancePath+"/effective_tag_pairs/" + i0,schemaPath:"#/definitions/TagPair/type",keyword:"type",params:{type: schema241.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
if(data45.tag_key !== undefined){
let data46 = data45.tag_key;
if((typeof data46 !== "string") && (data46 !== null)){
const err60 = {instancePath:instancePath+"/effective_tag_pairs/" + i0+"/tag_key",schemaPath:"#/definitions/TagPair/properties/tag_key/type",keyword:"type",params:{type: schema241.properties.tag_key.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data45.tag_value !== undefined){
let data47 = data45.tag_value;
if((typeof data47 !== "string") && (data47 !== null)){
const err61 = {instancePath:instancePath+"/effective_tag_pairs/" + i0+"/tag_value",schemaPath:"#/definitions/TagPair/properties/tag_value/type",keyword:"type",params:{type: schema241.properties.tag_value.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
}
}
}
if(data.cost_unit_pairs !== undefined){
let data48 = data.cost_unit_pairs;
if((!(Array.isArray(data48))) && (data48 !== null)){
const err62 = {instancePath:instancePath+"/cost_unit_pairs",schemaPath:"#/properties/cost_unit_pairs/type",keyword:"type",params:{type: schema240.properties.cost_unit_pairs.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(Array.isArray(data48)){
const len1 = data48.length;
for(let i1=0; i1<len1; i1++){
let data49 = data48[i1];
if((!(data49 && typeof data49 == "object" && !Array.isArray(data49))) && (data49 !== null)){
const err63 = {instancePath:instancePath+"/cost_unit_pairs/" + i1,schemaPath:"#/definitions/CostUnitPair/type",keyword:"type",params:{type: schema242.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
if(data49.cost_unit_name !== undefined){
let data50 = data49.cost_unit_name;
if((typeof data50 !== "string") && (data50 !== null)){
const err64 = {instancePath:instancePath+"/cost_unit_pairs/" + i1+"/cost_unit_name",schemaPath:"#/definitions/CostUnitPair/properties/cost_unit_name/type",keyword:"type",params:{type: schema242.properties.cost_unit_name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data49.cost_unit_rule_value !== undefined){
let data51 = data49.cost_unit_rule_value;
if((typeof data51 !== "string") && (data51 !== null)){
const err65 = {instancePath:instancePath+"/cost_unit_pairs/" + i1+"/cost_unit_rule_value",schemaPath:"#/definitions/CostUnitPair/properties/cost_unit_rule_value/type",keyword:"type",params:{type: schema242.properties.cost_unit_rule_value.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
}
}
}
}
validate245.errors = vErrors;
return errors === 0;
}


function validate244(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema239.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.currency !== undefined){
let data0 = data.currency;
if((typeof data0 !== "string") && (data0 !== null)){
const err1 = {instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/type",keyword:"type",params:{type: schema239.properties.currency.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(data0 === "CNY")){
const err2 = {instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/enum",keyword:"enum",params:{allowedValues: schema239.properties.currency.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.total_count !== undefined){
let data1 = data.total_count;
if((!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))) && (data1 !== null)){
const err3 = {instancePath:instancePath+"/total_count",schemaPath:"#/properties/total_count/type",keyword:"type",params:{type: schema239.properties.total_count.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.details !== undefined){
let data2 = data.details;
if((!(Array.isArray(data2))) && (data2 !== null)){
const err4 = {instancePath:instancePath+"/details",schemaPath:"#/properties/details/type",keyword:"type",params:{type: schema239.properties.details.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate245(data2[i0], {instancePath:instancePath+"/details/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate245.errors : vErrors.concat(validate245.errors);
errors = vErrors.length;
}
}
}
}
}
validate244.errors = vErrors;
return errors === 0;
}


function validate243(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="incentives.listCustomerBillsMonthlyBreakDown" */;
let vErrors = null;
let errors = 0;
if(!(validate244(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate244.errors : vErrors.concat(validate244.errors);
errors = vErrors.length;
}
validate243.errors = vErrors;
return errors === 0;
}

