using System.Text.Json;
using Stevedore;

[Serializable]
public class Profile
{
    public string? Name { get; set; }
}

public static class Program
{
    public static void Run(Archive archive, Profile profile) => archive.Write(JsonSerializer.Serialize(profile));
}
