using System.ComponentModel;
using Stevedore;

[Serializable]
public partial class Person
{
    public string? Name;
    protected internal PropertyChangedEventHandler? [|Notify|];
}
