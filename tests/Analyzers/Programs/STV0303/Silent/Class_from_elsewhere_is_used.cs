// File: Program.cs
using Stevedore;

public class Desk
{
    public static byte[] Store(OleDateTime time) => Archive.Serialize(time);
}
// File: ArchiveSchema.txt
# Nothing yet.
