-- Which conversation a person's identifiers and message belong to: found, begun or linked in one step.
-- KEYS message, user, phone, previous user, previous phone (hashes of identifiers; all in one slot)
-- ARGV which of the five are given ('11100'), the conversation to begin ('' where none may begin),
--      hash of the user, when the message was sent, ttl in seconds, the conversation that was chosen or '',
--      the conversation that was told that its telephone is somebody else's or ''
-- Returns the conversations that the identifiers name (none, one, or several, of which one must be chosen),
-- and the one that must be told first that its telephone is another account's now, or ''. With several, or
-- with one to tell, nothing is written.
local message, user, phone = KEYS[1], KEYS[2], KEYS[3]
local given, begin, user_hash, sent = ARGV[1], ARGV[2], ARGV[3], tonumber(ARGV[4])
local ttl, chosen, told = ARGV[5], ARGV[6], ARGV[7]

local function has(n) return string.sub(given, n, n) == '1' end

-- What an identifier names. One that its owner gave up names nothing in what was sent later; a telephone that
-- belongs to another account by now names nothing; and a former one that somebody uses since is not theirs.
local function named(n)
  if not has(n) then return nil end
  local found = redis.call('HMGET', KEYS[n], 'conversation', 'user', 'until', 'at')
  if not found[1] then return nil end
  if found[3] and sent > tonumber(found[3]) then return nil end
  if n > 3 and tonumber(found[4]) > sent then return nil end
  if n == 3 and user_hash ~= '' and found[2] and found[2] ~= user_hash then
    if sent >= tonumber(found[4]) and not found[3] then return nil, found[1] end
    return nil
  end
  return found[1], nil
end

-- A message that is delivered again stays where it was put first, whatever was linked since.
local known = redis.call('GET', message)
if known then return {{known}, ''} end

local set, list, agreed = {}, {}, nil
for n = 2, 5 do
  local conversation, loses_phone = named(n)
  if loses_phone and loses_phone ~= told then return {{}, loses_phone} end
  if conversation and not set[conversation] then
    set[conversation] = true
    table.insert(list, conversation)
  end
end
if #list == 0 then
  if begin == '' then return {{}, ''} end
  agreed = begin
elseif #list == 1 then
  agreed = list[1]
elseif set[chosen] then
  agreed = chosen
else
  return {list, ''}
end

local function point(key, account)
  local found = redis.call('HMGET', key, 'conversation', 'at', 'until')
  local at = tonumber(found[2] or '0')
  if found[3] and sent <= tonumber(found[3]) then return end
  if found[1] and sent < at and not set[found[1]] then return end
  redis.call('HDEL', key, 'until')
  redis.call('PERSIST', key)
  redis.call('HSET', key, 'conversation', agreed, 'at', math.max(sent, at))
  if account ~= '' and sent >= at then redis.call('HSET', key, 'user', account) end
end

local function give_up(key)
  local at = redis.call('HGET', key, 'at')
  if not at or tonumber(at) > sent then return end
  redis.call('HSET', key, 'until', sent)
  redis.call('EXPIRE', key, ttl)
end

if has(4) and KEYS[4] ~= user then give_up(KEYS[4]) end
if has(5) and KEYS[5] ~= phone then give_up(KEYS[5]) end
if has(2) then point(user, '') end
if has(3) then point(phone, user_hash) end
redis.call('SET', message, agreed, 'EX', ttl)
return {{agreed}, ''}
