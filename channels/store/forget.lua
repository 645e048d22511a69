-- Deletes one conversation and its closed cases, unless somebody has to attend it or it is in use again.
-- KEYS conversation, recent, and what else is to be deleted
-- ARGV conversation id, the time after which the person must not have written, or ''
-- Returns 'ok', or why it stays: 'open' (a case is not closed), 'fresh' (the person wrote since).
local conversation, recent = KEYS[1], KEYS[2]
local id, before = ARGV[1], tonumber(ARGV[2])

local case = redis.call('HGET', conversation, 'case_id')
if case and case ~= '' then return 'open' end
if before and tonumber(redis.call('ZSCORE', recent, id) or '0') >= before then return 'fresh' end
redis.call('ZREM', recent, id)
redis.call('DEL', conversation)
for place = 3, #KEYS do redis.call('DEL', KEYS[place]) end
return 'ok'
