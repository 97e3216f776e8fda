/// Longest word, in bytes.
pub const limit = 255;

/// How many bytes must be put in, taken out or changed to make one word of the other; null where one is longer than `limit`.
pub fn distance(one: []const u8, other: []const u8) ?usize {
    if (one.len > limit or other.len > limit) return null;
    var row: [limit + 1]usize = undefined;
    for (row[0 .. other.len + 1], 0..) |*cell, at| cell.* = at;
    for (one, 0..) |letter, at| {
        var diagonal = row[0];
        row[0] = at + 1;
        for (other, 0..) |wanted, column| {
            const above = row[column + 1];
            const changed = diagonal + @intFromBool(letter != wanted);
            row[column + 1] = @min(changed, @min(above, row[column]) + 1);
            diagonal = above;
        }
    }
    return row[other.len];
}

test distance {
    const expectEqual = @import("std").testing.expectEqual;
    try expectEqual(@as(?usize, 3), distance("kitten", "sitting"));
    try expectEqual(@as(?usize, 0), distance("", ""));
    try expectEqual(@as(?usize, 4), distance("", "zoom"));
}
