using Stevedore;

[Serializable]
[RuntimeClass("CPort", Schema = 2, Versionable = true)]
public partial class Port
{
    public string? Name;
    [When(nameof(HasCountry))] public string? Country;

    private static bool HasCountry(Archive archive) => archive.BodySchema is 10001 or 10002 or 2;
}
