-- Every change of a conversation but a citizen's message, all of it or nothing.
-- KEYS conversation, log, risk, case, cases, inbox, outbox, epoch, dedupe
-- ARGV plan (JSON), see channels/store/commit.py
-- Returns 'ok' and the seqs of the first and last appended entry (0, -1 without entries), or why nothing
-- was changed: 'fenced' (the lease is another's), 'done' (the item of work was finished before), 'stale' (the
-- conversation changed since it was read), 'repeat' and the seq (this message id was stored before).
local conversation, log, risk, case, cases = KEYS[1], KEYS[2], KEYS[3], KEYS[4], KEYS[5]
local inbox, outbox, epoch, dedupe = KEYS[6], KEYS[7], KEYS[8], KEYS[9]
local plan = cjson.decode(ARGV[1])
local work = plan.work

local function number(field)
  return tonumber(redis.call('HGET', conversation, field) or '0')
end

if work then
  if tonumber(redis.call('GET', epoch) or '0') ~= work.epoch then return {'fenced'} end
  local handled = work.seq > 0 and work.seq <= number('handled_seq')
  if handled then redis.call('XDEL', inbox, work.stream_id) end
  if handled or #redis.call('XRANGE', inbox, work.stream_id, work.stream_id) == 0 then return {'done'} end
end
if plan.ttl then
  local known = redis.call('GET', dedupe)
  if known then return {'repeat', tonumber(known)} end
end
if number('rev') ~= plan.rev then return {'stale'} end

local first, last = 0, -1
for _, entry in ipairs(plan.entries) do
  last = append(log, entry)
  if first == 0 then first = last end
  redis.call('XADD', outbox, '*', 'conversation', plan.id, 'seq', last, 'channel', plan.channel)
end
if plan.ttl then redis.call('SET', dedupe, first, 'EX', plan.ttl) end
for seq, assessment in pairs(plan.risks) do redis.call('HSET', risk, seq, assessment) end
if work and work.finished then
  if work.upto > 0 then redis.call('HSET', conversation, 'handled_seq', work.upto) end
  redis.call('XDEL', inbox, work.stream_id)
end
for field, value in pairs(plan.state) do redis.call('HSET', conversation, field, value) end
if plan.case then
  redis.call('HINCRBY', conversation, 'rev', 1)
  for field, value in pairs(plan.case) do redis.call('HSET', case, field, value) end
  redis.call(plan.case.status == 'closed' and 'SREM' or 'SADD', cases, plan.case.id)
end
if plan.case or work then tell(WEB, {kind = 'state', conversation = plan.id}) end
if plan.case_id ~= '' then
  for seq in pairs(plan.risks) do
    tell(DESK, {kind = 'entry', conversation = plan.id, seq = tonumber(seq), case_id = plan.case_id})
  end
  for seq = first, last do
    if seq > 0 then tell(DESK, {kind = 'entry', conversation = plan.id, seq = seq, case_id = plan.case_id}) end
  end
  tell(DESK, {kind = 'case', case_id = plan.case_id})
  if plan.alarm then tell(DESK, {kind = 'alarm', case_id = plan.case_id, reason = plan.alarm}) end
end
return {'ok', first, last}
