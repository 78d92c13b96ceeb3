// File: Program.cs
using Stevedore;
using Stevedore.Mfc;

public class Desk
{
    public static byte[] Store(OleDateTime time) => Archive.Serialize(time);
}
// File: ArchiveSchema.txt
# Nothing yet.
