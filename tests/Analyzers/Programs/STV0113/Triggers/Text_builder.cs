using Stevedore;
using System.Text;

public sealed class Picture : IArchivable
{
    private string _text = "";

    public void Serialize(Archive archive)
    {
        if (archive.IsStoring)
        {
            throw new NotSupportedException();
        }

        int length = archive.ReadInt32();
        StringBuilder text = [|new StringBuilder(length)|];
        for (int i = 0; i < length; i++)
            text.Append(archive.ReadChar());
        _text = text.ToString();
    }
}
