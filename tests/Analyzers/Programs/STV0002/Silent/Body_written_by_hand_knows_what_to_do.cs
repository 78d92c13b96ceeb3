using Stevedore;

[Serializable]
public partial class Ticket
{
    public Guid Key;

    public virtual void Serialize(Archive archive)
    {
        if (archive.IsStoring)
            archive.WriteArray<byte>(Key.ToByteArray());
        else
            Key = new Guid(archive.ReadBytes(16));
    }
}
