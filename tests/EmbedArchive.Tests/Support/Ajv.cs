using System.Text.Json;
using System.Text.Json.Nodes;

namespace EmbedArchive.Tests.Support;

/// <summary>
/// ajv, the validator of JSON Schema that most programs of others use, in its strict mode: a schema that it does not wholly understand is an
/// error too. One process checks all documents.
/// </summary>
internal sealed class Ajv : IDisposable
{
    private const string Script = """
        const { createInterface } = require('node:readline');
        const { createReadStream, readFileSync } = require('node:fs');
        const Ajv = require('ajv/dist/2020').default;
        const ajv = new Ajv({ strict: true, allErrors: true });
        require('ajv-formats').default(ajv);
        const checks = new Map();
        const check = file => {
          if (!checks.has(file)) checks.set(file, ajv.compile(JSON.parse(readFileSync(file, 'utf8'))));
          return checks.get(file);
        };
        createInterface({ input: createReadStream(process.argv[2]) }).on('line', line => {
          const { name, schema, json } = JSON.parse(line);
          const validate = check(schema);
          const problems = validate(JSON.parse(json)) ? [] : validate.errors.map(e => `${e.instancePath}: ${e.message}`);
          console.log(JSON.stringify({ name, problems }));
        });
        """;

    private readonly TemporaryFolder folder = new();

    private Ajv()
    {
    }

    public void Dispose() => folder.Dispose();

    internal static async Task<Ajv> InstallAsync()
    {
        var ajv = new Ajv();
        try
        {
            await NpmPackage.InstallAsync(ajv.folder.FullName, "ajv@8.20.0", "ajv-formats@3.0.1");
            return ajv;
        }
        catch
        {
            ajv.Dispose();
            throw;
        }
    }

    /// <summary>What is wrong with each document, by its name.</summary>
    internal async Task<IReadOnlyDictionary<string, string[]>> CheckAsync(IEnumerable<(string Name, string SchemaFile, string Json)> documents)
    {
        var lines = documents.Select(d => new JsonObject { ["name"] = d.Name, ["schema"] = Repository.File(d.SchemaFile), ["json"] = d.Json }.ToJsonString());
        await File.WriteAllLinesAsync(folder.PathOf("documents.jsonl"), lines);
        var (code, told) = await Peer.RunAsync("node", [folder.Write("check.cjs", Script), folder.PathOf("documents.jsonl")], folder.FullName);
        Assert.That(code, Is.Zero, told);
        return told.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement)
            .ToDictionary(l => l.GetProperty("name").GetString()!, l => l.GetProperty("problems").EnumerateArray().Select(p => p.GetString()!).ToArray(), StringComparer.Ordinal);
    }
}
