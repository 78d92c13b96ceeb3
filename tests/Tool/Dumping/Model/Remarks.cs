namespace Stevedore.Tool.Tests.Dumping.Model;

/// <summary>Lines of text, which are in UTF-16 or in a code page as the archive says.</summary>
[Serializable, RuntimeClass("CRemarks", Schema = 1)]
public sealed partial class Remarks
{
    public int Count { get; set; }

    public List<string> Lines { get; set; } = [];

    public int Rest { get; set; }

    public void Serialize(Archive archive)
    {
        if (archive.IsStoring)
        {
            archive.Write(Count);
            foreach (string line in Lines)
                archive.WriteLine(line + "\r\n");
            archive.Write(Rest);
        }
        else
        {
            Count = archive.ReadInt32();
            for (int i = 0; i < Count; i++)
                Lines.Add(archive.ReadLine() ?? throw new EndOfStreamException());
            Rest = archive.ReadInt32();
        }
    }
}
