using Stevedore;

[Serializable]
internal class [|Customer|]
{
    private string _name = "";

    public void Rename(string name) => _name = name;
}

internal static class Backup
{
    public static void Run(Archive archive, Customer customer) => archive.WriteObject(customer);
}
