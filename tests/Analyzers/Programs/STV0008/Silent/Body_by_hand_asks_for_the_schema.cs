using Stevedore;

[Serializable]
[RuntimeClass("CPort", Schema = 2, Versionable = true)]
public partial class Port
{
    public string? Name;
    public string? Country;

    public virtual void Serialize(Archive archive)
    {
        int schema = archive.ObjectSchema;
        archive.Exchange(ref Name);
        if (schema >= 2)
            archive.Exchange(ref Country);
    }
}
