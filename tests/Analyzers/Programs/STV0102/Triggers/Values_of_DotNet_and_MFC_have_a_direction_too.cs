using Stevedore;
using Stevedore.Mfc;

public static class Ledger
{
    public static void Stamp(string path, Guid id)
    {
        using Archive archive = Archive.OpenRead(path);
        [|archive.Write(id)|];
        using Archive other = Archive.OpenRead(path);
        [|other.Write(new MfcTime(1))|];
    }
}
