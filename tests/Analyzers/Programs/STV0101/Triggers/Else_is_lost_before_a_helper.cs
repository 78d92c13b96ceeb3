using Stevedore;

internal static class Report
{
    public static void Exchange(Archive archive, List<string> lines)
    {
        if (archive.IsStoring)
            archive.Write(lines.Count);
        [|Fill(archive, lines)|];
    }

    private static void Fill(Archive archive, List<string> lines)
    {
        int count = archive.ReadInt32();
        for (int i = 0; i < count; i++)
            lines.Add(archive.ReadString() ?? "");
    }
}
