using Stevedore;

[Serializable]
public partial record Filter(string Name, Func<string, bool> [|Accepts|]);
