-- The person's screen shows entries up to a seq; it never goes back nor beyond what was written.
-- KEYS conversation, log
-- ARGV conversation id, seq
local conversation, log = KEYS[1], KEYS[2]
local seq = math.min(tonumber(ARGV[2]), redis.call('LLEN', log))
if seq <= tonumber(redis.call('HGET', conversation, 'delivered_seq') or '0') then return 0 end
redis.call('HSET', conversation, 'delivered_seq', seq)
local case = redis.call('HGET', conversation, 'case_id')
if case and case ~= '' then tell(DESK, {kind = 'case', case_id = case}) end
return 1
