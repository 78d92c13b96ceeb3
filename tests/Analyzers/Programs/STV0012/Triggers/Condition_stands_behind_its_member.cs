using Stevedore;

[Serializable]
public partial class Port
{
    [When(nameof(HasCountry))] public string? [|Country|];
    public bool HasCountry;
}
